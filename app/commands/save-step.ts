import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { saveStep as write } from "../../db/registrations.ts";
import { therapistOf } from "../../db/therapists.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { Posted } from "../domain/posted.ts";
import type { RegistrationStep } from "../domain/registration-steps.ts";

/** Keeps one step of a registration that was not sent yet: it is there on another device, and tomorrow. False once it was sent. */
export function saveStep(db: Database, occasion: Occasion, step: RegistrationStep, answers: Posted): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId } = personAt(occasion);
    if (await therapistOf(trx, personId)) return false;
    await write(trx, personId, step, answers, occasion.now);
    await recordAudit(trx, occasion, "profile.save-step", { kind: "person", id: personId });
    return true;
  });
}
