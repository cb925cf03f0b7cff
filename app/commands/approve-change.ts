import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { approveVersion, bigNumberInUse, openVersionOf } from "../../db/profile-versions.ts";
import { holdTherapist, regionsServed } from "../../db/therapist-decisions.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";

export type ChangeRefusal = "change-gone" | "number-in-use";

/** What a lead decides about: the version that was on the page, so that nobody approves what was changed meanwhile. */
export type DecidedVersion = { readonly therapistId: string; readonly version: string };

/** What was claimed counts from now on. Undefined for a therapist of another home region. */
export function approveChange(db: Database, occasion: Occasion, { therapistId, version }: DecidedVersion): Promise<Decision<object, ChangeRefusal> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    if (!(await holdTherapist(trx, therapistId))) return undefined;
    const open = await openVersionOf(trx, therapistId);
    if (open?.id !== version) return refuse("change-gone");
    if (await bigNumberInUse(trx, therapistId, open.claims.bigNumber)) return refuse("number-in-use");
    // Before it is written: with another home region the therapist may be out of this lead's sight.
    const served = await regionsServed(trx, therapistId);
    await recordAudit(trx, occasion, "therapist.approve-change", { kind: "therapist", id: therapistId });
    if ((await approveVersion(trx, version, occasion.now)) === null) return refuse("change-gone");
    await enqueue(trx, { task: "notify", payload: { event: "profile-claims-approved", subject: version } }, ...matchJobs(served));
    return proceed({});
  });
}
