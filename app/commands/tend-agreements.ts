import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { settingOn } from "../../db/settings.ts";
import { claimEndingAgreements, endOverdueAgreements } from "../../db/spill-over.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { addDays } from "../domain/iso-date.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Every night: agreements whose day has passed end, and of those that end soon both leads are told, once. Returns how many ended and how many were told. */
export function tendAgreements(db: Database, occasion: Occasion): Promise<{ ended: number; told: number }> {
  return asActor(db, occasion.actor, async (trx) => {
    const today = amsterdamClock(occasion.now).date;
    const { agreementNoticeDays } = await settingOn(trx, "lead-terms", today);
    const ended = await endOverdueAgreements(trx, today, occasion.now);
    const soon = await claimEndingAgreements(trx, addDays(today, agreementNoticeDays), occasion.now);
    await enqueue(trx, ...soon.map((subject) => ({ task: "notify", payload: { event: "agreement-ends", subject, turn: 1 } }) as const));
    return { ended: ended.length, told: soon.length };
  });
}
