import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { refuseVersion } from "../../db/profile-versions.ts";
import { holdTherapist } from "../../db/therapist-decisions.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { DecidedVersion } from "./approve-change.ts";

/** What was claimed does not count, with a reason that the therapist reads; the approved profile stays in use. Undefined for a therapist of another home region. */
export function refuseChange(db: Database, occasion: Occasion, { therapistId, version, reason }: DecidedVersion & { readonly reason: string }): Promise<Decision<object, "change-gone"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    if (!(await holdTherapist(trx, therapistId))) return undefined;
    if (!(await refuseVersion(trx, version, reason, occasion.now))) return refuse("change-gone");
    await recordAudit(trx, occasion, "therapist.refuse-change", { kind: "therapist", id: therapistId });
    await enqueue(trx, { task: "notify", payload: { event: "profile-claims-refused", subject: version } });
    return proceed({});
  });
}
