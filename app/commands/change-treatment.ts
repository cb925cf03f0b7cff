import { recordAudit } from "../../db/audit.ts";
import { keepVersion, lockTreatment, treatmentUse, writeTreatment } from "../../db/catalogue.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { mayChangeAudience, type WrittenTreatment } from "../domain/treatment-form.ts";

/** Writes what the catalogue says of a treatment anew, and keeps what it said before. Undefined when there is no such code. */
export function changeTreatment(db: Database, occasion: Occasion, { code, written }: { code: string; written: WrittenTreatment }) {
  return asActor(db, occasion.actor, async (trx) => {
    const now = await lockTreatment(trx, code);
    if (!now) return undefined;
    const { requests, therapists, groups } = await treatmentUse(trx, code);
    if (!mayChangeAudience(now.audience, written.audience, requests + therapists + groups > 0)) return refuse("audience-in-use");
    await keepVersion(trx, code, { by: personAt(occasion).personId, at: occasion.now });
    await writeTreatment(trx, code, written);
    await recordAudit(trx, occasion, "treatment.change", { kind: "treatment", id: code });
    return proceed({});
  });
}
