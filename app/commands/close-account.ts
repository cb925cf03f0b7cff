import { closeAccount as close, looksAfter, releaseProposalsOfClosed, workOfAccount } from "../../db/account-closure.ts";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { memberWithin } from "../../db/people.ts";
import type { Person } from "../domain/actor.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";
import { reachOf } from "../domain/reach.ts";

/**
 * For somebody who left: no sign-in, no session, no proposal any more. Open proposals go back into the queue with their
 * clock, so their places are free; accepted cases stay, and their leads hear of it. Undefined when it is nobody this
 * host looks after, or the host.
 */
export function closeAccount(db: Database, occasion: Occasion, host: Person, personId: string): Promise<Decision<object, "account-already-closed" | "account-of-another-region"> | undefined> {
  const { now } = occasion;
  return asActor(db, host, async (trx) => {
    if (personId === host.personId || !(await memberWithin(trx, reachOf(host), personId))) return undefined;
    if (!(await looksAfter(trx, personId))) return refuse("account-of-another-region");
    if (!(await close(trx, personId, now))) return refuse("account-already-closed");
    const regions = await releaseProposalsOfClosed(trx, personId, now);
    const work = await workOfAccount(trx, personId);
    await recordAudit(trx, occasion, "account.close", { kind: "person", id: personId });
    await enqueue(trx, { task: "notify", payload: { event: "account-closed", subject: personId, turn: now.getTime() } }, ...matchJobs(regions));
    if (work && work.runningCases > 0) await enqueue(trx, { task: "notify", payload: { event: "therapist-left", subject: work.therapistId, turn: now.getTime() } });
    return proceed({});
  });
}
