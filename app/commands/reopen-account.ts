import { looksAfter, regionsOfAccount, reopenAccount as reopen } from "../../db/account-closure.ts";
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
 * Opens a closed account again, with the password, the second factor and the places that were there. Where a therapist
 * works, the engine looks again. Undefined when it is nobody this host looks after.
 */
export function reopenAccount(db: Database, occasion: Occasion, host: Person, personId: string): Promise<Decision<object, "account-already-open" | "account-of-another-region"> | undefined> {
  return asActor(db, host, async (trx) => {
    if (personId === host.personId || !(await memberWithin(trx, reachOf(host), personId))) return undefined;
    if (!(await looksAfter(trx, personId))) return refuse("account-of-another-region");
    if (!(await reopen(trx, personId))) return refuse("account-already-open");
    await recordAudit(trx, occasion, "account.reopen", { kind: "person", id: personId });
    const regions = await regionsOfAccount(trx, personId);
    await enqueue(trx, { task: "notify", payload: { event: "account-reopened", subject: personId, turn: occasion.now.getTime() } }, ...matchJobs(regions));
    return proceed({});
  });
}
