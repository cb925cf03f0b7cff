import { recordAudit } from "../../db/audit.ts";
import { keepVersion, lockTreatment, regionsAsking, setMatchable } from "../../db/catalogue.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { proceed, refuse } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/**
 * Takes a treatment out of what can be asked for, or back in, from now on. Nobody is let go: requests wait on with their
 * clock, proposals and cases run on, therapists keep it in their profile. Every region where somebody waits is looked at
 * again, so that each request says anew what would help; who asked for nothing else is told. Undefined when there is no such code.
 */
export function closeTreatment(db: Database, occasion: Occasion, { code, open }: { code: string; open: boolean }) {
  return asActor(db, occasion.actor, async (trx) => {
    const now = await lockTreatment(trx, code);
    if (!now) return undefined;
    if (now.matchable === open) return refuse(open ? "treatment-open-already" : "treatment-closed-already");
    const version = await keepVersion(trx, code, { by: personAt(occasion).personId, at: occasion.now });
    await setMatchable(trx, code, open);
    await recordAudit(trx, occasion, open ? "treatment.reopen" : "treatment.close", { kind: "treatment", id: code });
    await enqueue(trx, ...matchJobs((await regionsAsking(trx, code)).map(({ region }) => region)));
    if (!open) await enqueue(trx, { task: "notify", payload: { event: "form-closed", subject: version } });
    return proceed({});
  });
}
