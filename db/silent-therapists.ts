import type { Round } from "../app/domain/confirmation.ts";
import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** Somebody who has not said yet that the places are still right, or is paused because nothing was heard. */
export type SilentTherapist = {
  readonly id: string;
  readonly name: string;
  readonly confirmedAt: Date;
  readonly pausedAt: Date | null;
  readonly pausedReason: "silence" | "not-confirmed" | null;
  /** The question that waits; null for who is paused. */
  readonly round: Round | null;
};

/** For the leads of the home region: who is asked now and how often, and who was paused for silence; the longest silent first. */
export async function silentTherapistsOf(db: Database, regions: readonly string[]): Promise<SilentTherapist[]> {
  const rows = await db
    .selectFrom("therapist")
    .innerJoin("person", "person.id", "therapist.personId")
    .leftJoin("confirmationRound as round", (join) => join.onRef("round.therapistId", "=", "therapist.id").on("round.endedAt", "is", null))
    .select(["therapist.id", "person.name", "therapist.confirmedAt", "therapist.pausedAt", sql<SilentTherapist["pausedReason"]>`therapist.paused_reason`.as("pausedReason")])
    .select(["round.askedAt", "round.remindedAt", "round.remindedAgainAt"])
    .where("therapist.homeRegion", "in", [...regions, ""])
    .where("therapist.status", "=", "approved")
    .where("person.disabledAt", "is", null)
    .where((row) => row.or([row("round.id", "is not", null), row("therapist.pausedReason", "in", ["silence", "not-confirmed"])]))
    .orderBy("therapist.confirmedAt")
    .limit(200)
    .execute();
  return rows.map(({ askedAt, remindedAt, remindedAgainAt, ...row }) => ({ ...row, round: askedAt && { askedAt, remindedAt, remindedAgainAt } }));
}
