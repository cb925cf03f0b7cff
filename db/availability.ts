import type { IsoDate } from "../app/domain/iso-date.ts";
import type { PartOfTheWeek } from "../app/domain/working-week.ts";
import { endRound } from "./confirmation-rounds.ts";
import type { Database } from "./connect.ts";

export type Availability = {
  readonly partsOfWeek?: readonly PartOfTheWeek[];
  readonly nextFreeOn?: IsoDate | null;
  readonly absentFrom?: IsoDate | null;
  readonly absentUntil?: IsoDate | null;
  /** Goes on with a child that moves away. */
  readonly keepsWhenMoving?: boolean;
  /** Two of one family may come to this therapist. */
  readonly takesFamilies?: boolean;
  /** Comes to shelters outside the home region too. */
  readonly travelsBeyondHome?: boolean;
  /** It is no trouble when an appointment is missed now and then. */
  readonly flexibleAboutAbsence?: boolean;
};

export async function writeAvailability(trx: Database, therapistId: string, { partsOfWeek, ...days }: Availability): Promise<void> {
  await trx
    .updateTable("therapist")
    .set({ ...days, ...(partsOfWeek ? { partsOfWeek: [...partsOfWeek] } : {}) })
    .where("id", "=", therapistId)
    .execute();
}

/** "It is still right": also a sign of life that forgives earlier silence. */
export async function writeConfirmation(trx: Database, therapistId: string, at: Date): Promise<void> {
  await trx.updateTable("therapist").set({ confirmedAt: at }).where("id", "=", therapistId).execute();
  await endRound(trx, therapistId, "confirmed", at);
}

export async function writePause(trx: Database, therapistId: string, at: Date | null): Promise<void> {
  await trx.updateTable("therapist").set({ pausedAt: at, pausedReason: at && "asked" }).where("id", "=", therapistId).execute();
}
