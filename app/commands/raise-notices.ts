import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { type RaisedNotice, solveNotices, writeNotices } from "../../db/lead-notices.ts";
import type { NoticeTerms } from "../../db/lead-notices-found.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type Job, turnAt } from "../domain/job.ts";
import { type NoticeKind, noticeKinds, noticeRules } from "../domain/lead-notice.ts";
import type { Occasion } from "../domain/occasion.ts";

/**
 * Every other minute: what no longer needs a lead is solved, and what does is raised and told, once; each kind in a
 * transaction of its own. Returns how many were raised and how many solved.
 */
export async function watchNotices(db: Database, occasion: Occasion): Promise<{ raised: number; solved: number }> {
  const solved = await asActor(db, occasion.actor, async (trx) => solveNotices(trx, await termsAt(trx, occasion.now)));
  let raised = 0;
  for (const kind of noticeKinds) raised += await asActor(db, occasion.actor, (trx) => raise(trx, occasion, kind, null));
  return { raised, solved };
}

/** Raises what is of this kind about this request or therapist, in the transaction of what made it so: who gets a mail finds it on the list. */
export async function raiseNotices(trx: Database, occasion: Occasion, kind: NoticeKind, ...about: readonly string[]): Promise<void> {
  await raise(trx, occasion, kind, about);
}

async function raise(trx: Database, { now }: Occasion, kind: NoticeKind, about: readonly string[] | null): Promise<number> {
  const raised = await writeNotices(trx, kind, await termsAt(trx, now), about);
  await enqueue(trx, ...raised.flatMap(newsOf));
  return raised.length;
}

async function termsAt(trx: Database, now: Date): Promise<NoticeTerms> {
  const today = amsterdamClock(now).date;
  const { intakeWeeks } = await settingOn(trx, "waiting-norm", today);
  const { silencesBeforeNotice } = await settingOn(trx, "lead-terms", today);
  return { now, today, normDays: 7 * intakeWeeks, silences: silencesBeforeNotice };
}

/** A crisis is told by its request and its moment: a worker of the version before this one knows no notices. */
function newsOf({ id, kind, requestId, since }: RaisedNotice): Job[] {
  const { event } = noticeRules[kind];
  if (event === null) return [];
  const payload = kind === "crisis" && requestId !== null ? { event, subject: requestId, turn: turnAt(since) } : { event, subject: id };
  return [{ task: "notify", payload }];
}
