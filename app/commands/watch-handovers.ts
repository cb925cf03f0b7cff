import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { claimWaitingHandovers, insertAlert, type WaitingHandover } from "../../db/handover-alerts.ts";
import { settingOn } from "../../db/settings.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { handoverDueAt } from "../domain/care/handover.ts";
import { days, later } from "../domain/duration.ts";
import type { Event } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";
import { raiseNotices } from "./raise-notices.ts";

const toldTo = ["handover-overdue-shelter", "handover-overdue-therapist", "handover-overdue-lead"] as const satisfies readonly Event[];

/**
 * A yes without a handover within its term is told to shelter, therapist and lead, and once more after each next term.
 * The child keeps the place meanwhile: most often the two have long spoken, and nobody wrote it down. The lead owns it
 * from the first time on. Returns how many were told.
 */
export function watchHandovers(db: Database, occasion: Occasion): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const { now } = occasion;
    const terms = await settingOn(trx, "care-terms", dutchDay(now));
    // Working days are never shorter than days, but for the hours of the first.
    const waiting = await claimWaitingHandovers(trx, later(now, -days(terms.handoverWorkingDays - 1)));
    const overdue = waiting.filter(({ since }) => handoverDueAt(since, terms) <= now);
    for (const handover of overdue) await tell(trx, occasion, handover);
    return overdue.length;
  });
}

async function tell(trx: Database, occasion: Occasion, handover: WaitingHandover) {
  const { proposalId: subject, requestId, told } = handover;
  await insertAlert(trx, handover, occasion.now);
  await recordAudit(trx, occasion, "job.watch-handovers", { kind: "proposal", id: subject });
  await raiseNotices(trx, occasion, "handover", requestId);
  await enqueue(trx, ...toldTo.map((event) => ({ task: "notify", payload: { event, subject, turn: told + 1 } }) as const));
}
