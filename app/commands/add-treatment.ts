import { recordAudit } from "../../db/audit.ts";
import { insertTreatment } from "../../db/catalogue.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { proceed, refuse } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { WrittenTreatment } from "../domain/treatment-form.ts";

/** Adds a treatment to the catalogue. From then on it can be asked for and given. */
export function addTreatment(db: Database, occasion: Occasion, { code, written }: { code: string; written: WrittenTreatment }) {
  return asActor(db, occasion.actor, async (trx) => {
    if (!(await insertTreatment(trx, code, written))) return refuse("code-taken");
    await recordAudit(trx, occasion, "treatment.add", { kind: "treatment", id: code });
    return proceed({});
  });
}
