import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { settingOn } from "../../db/settings.ts";
import { askTransfer as ask } from "../../db/transfers.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { addWorkingDays } from "../domain/deadlines.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Asks which colleagues could take over a case. The worker looks. Null when the case is not the actor's to move. */
export function askTransfer(db: Database, occasion: Occasion, proposalId: string): Promise<string | null> {
  return asActor(db, occasion.actor, async (trx) => {
    const id = await ask(trx, proposalId, await transferUntil(trx, occasion.now), occasion.now);
    if (id !== null) await recordAudit(trx, occasion, "transfer.ask", { kind: "transfer", id });
    return id;
  });
}

/** Until when everybody has to have said yes; then nothing moves. */
export async function transferUntil(trx: Database, now: Date): Promise<Date> {
  const { transferWorkingDays } = await settingOn(trx, "care-terms", amsterdamClock(now).date);
  return addWorkingDays(now, transferWorkingDays);
}
