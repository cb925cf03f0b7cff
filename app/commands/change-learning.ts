import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { writeLearning } from "../../db/learning.ts";
import { holdTherapistOf } from "../../db/therapists.ts";
import { treatmentsOnOffer } from "../../db/treatments.ts";
import { type Learning, wishesThatCount } from "../domain/learning.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** A therapist says what training is wanted and for whom there is room. False without a profile. */
export function changeLearning(db: Database, occasion: Occasion, said: Learning): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const therapist = await holdTherapistOf(trx, personAt(occasion).personId);
    if (!therapist) return false;
    const onOffer = (await treatmentsOnOffer(trx)).map(({ code }) => code);
    const given = therapist.profile.forms.map(({ treatment }) => treatment);
    await writeLearning(trx, therapist.id, { ...said, wishes: wishesThatCount(said.wishes, onOffer, given) }, occasion.now);
    await recordAudit(trx, occasion, "training.change", { kind: "therapist", id: therapist.id });
    return true;
  });
}
