import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { endPause, holdPaused, markReminded, pausesEndingBy } from "../../db/request-pauses.ts";
import { insertState } from "../../db/requests.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { addDays, type IsoDate } from "../domain/iso-date.ts";
import { matchJobs } from "../domain/job.ts";
import type { LifeTerms } from "../domain/life-terms.ts";
import type { Occasion } from "../domain/occasion.ts";
import { after } from "../domain/request-life.ts";
import { isOver, wantsReminder } from "../domain/request-pause.ts";

export type PausesSeenTo = { readonly returned: number; readonly reminded: number };

/**
 * Requests whose day has come go back into the queue by themselves, each in a transaction of its own, and who comes back
 * soon is announced to the shelter. Done twice, or by two workers at once, it happens once.
 */
export async function returnPaused(db: Database, occasion: Occasion): Promise<PausesSeenTo> {
  const today = amsterdamClock(occasion.now).date;
  const terms = await asActor(db, occasion.actor, (trx) => settingOn(trx, "life-terms", today));
  const pauses = await asActor(db, occasion.actor, (trx) => pausesEndingBy(trx, addDays(today, terms.remindDaysBefore)));
  const seen = { returned: 0, reminded: 0 };
  for (const { id } of pauses) {
    const what = await asActor(db, occasion.actor, (trx) => seeTo(trx, occasion, id, { today, terms }));
    if (what) seen[what] += 1;
  }
  return seen;
}

async function seeTo(trx: Database, occasion: Occasion, pauseId: string, { today, terms }: { today: IsoDate; terms: LifeTerms }): Promise<keyof PausesSeenTo | undefined> {
  const paused = await holdPaused(trx, pauseId);
  if (!paused) return undefined;
  if (isOver(paused, today)) return bringBack(trx, occasion, paused);
  if (!wantsReminder({ ...paused, beganOn: amsterdamClock(paused.beganAt).date }, today, terms)) return undefined;
  await markReminded(trx, pauseId, occasion.now);
  await recordAudit(trx, occasion, "job.return-paused", { kind: "request", id: paused.id });
  await enqueue(trx, { task: "notify", payload: { event: "request-comes-back", subject: pauseId } });
  return "reminded";
}

async function bringBack(trx: Database, occasion: Occasion, { id, region, status }: NonNullable<Awaited<ReturnType<typeof holdPaused>>>) {
  const decision = after(status, "return");
  await endPause(trx, id, { personId: null, at: occasion.now });
  if (decision.kind === "refuse") return undefined;
  await insertState(trx, { requestId: id, status: decision.status, reason: "day-came", at: occasion.now });
  await recordAudit(trx, occasion, "job.return-paused", { kind: "request", id });
  await enqueue(trx, ...matchJobs([region]));
  return "returned" as const;
}
