import { announceEvent } from "../../app/commands/announce-event.ts";
import { watchNotices } from "../../app/commands/raise-notices.ts";
import { expireProposal } from "../../app/commands/expire-proposal.ts";
import { days, later } from "../../app/domain/duration.ts";
import { payloads } from "../../app/domain/job.ts";
import { type CastRequest, type CastTherapist, openProposal, today } from "./cast.ts";
import type { Rehearsal } from "./database.ts";
import { waitingJobs, worker } from "./matching.ts";

/** Does this with the rights of the worker. */
export async function works<T>({ as }: Rehearsal, run: () => Promise<T>): Promise<T> {
  await as("schakel_worker");
  const outcome = await run();
  await as("owner");
  return outcome;
}

/** The task of the clock, at a moment. */
export function watched(stage: Rehearsal, now = today) {
  return works(stage, () => watchNotices(stage.db, worker("watch-notices", now)));
}

/** This therapist is asked and does not answer: the term of five days passes. */
export async function stayedSilent(stage: Rehearsal, request: CastRequest, to: CastTherapist, askedAt: Date): Promise<void> {
  const { id } = await openProposal(stage.db, request, to, askedAt);
  await works(stage, () => expireProposal(stage.db, worker("expire-proposal", later(askedAt, days(5))), id));
}

/** What stands, as "kind, region", sorted. */
export async function standingNotices({ db }: Rehearsal): Promise<string[]> {
  const rows = await db.selectFrom("leadNotice").select(["kind", "region"]).where("solvedAt", "is", null).where("settledAt", "is", null).execute();
  return rows.map(({ kind, region }) => `${kind}, ${region}`).toSorted();
}

/** The mail that waits or was put aside, as "letter or kind to whom", once each waiting event is announced. */
export async function told(stage: Rehearsal): Promise<string[]> {
  for (const { payload } of await waitingJobs(stage.db, "notify")) await works(stage, () => announceEvent(stage.db, worker("notify"), payloads.notify.parse(payload)));
  const mail = await stage.db.selectFrom("mail").innerJoin("person", "person.id", "mail.personId").select(["letter as what", "name"]).where("person.role", "=", "regional-lead").where("refusedAt", "is", null).execute();
  const aside = await stage.db.selectFrom("digestItem").innerJoin("person", "person.id", "digestItem.personId").select(["digestItem.kind as what", "name"]).where("person.role", "=", "regional-lead").execute();
  return [...mail.map(({ what, name }) => `${what} to ${name}`), ...aside.map(({ what, name }) => `${what} put aside for ${name}`)].toSorted();
}
