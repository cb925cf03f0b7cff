import { recordAudit } from "../../db/audit.ts";
import { isNeighbour } from "../../db/concessions.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { settingOn } from "../../db/settings.ts";
import { insertAgreement } from "../../db/spill-over.ts";
import { treatmentNames } from "../../db/treatment-names.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { type AgreementForm, lastDayProblem } from "../domain/spill-over.ts";

/** Suggests an agreement to the lead of a region beside the own one. It counts once that lead agrees. */
export function proposeSpillOver(db: Database, occasion: Occasion, { direction: { from, to }, form, places, untilOn }: AgreementForm) {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId, regions } = personAt(occasion);
    const own = [from, to].find((region) => regions.includes(region));
    if (!own || !(await isNeighbour(trx, from, to))) return refuse("direction-missing");
    if (form !== null && !(await treatmentNames(trx)).has(form)) return refuse("form-unknown");
    const today = amsterdamClock(occasion.now).date;
    const problem = lastDayProblem(untilOn, today, await settingOn(trx, "lead-terms", today));
    if (problem) return refuse(problem);
    const id = await insertAgreement(trx, { fromRegion: from, toRegion: to, form, places, untilOn, proposedRegion: own, proposedBy: personId, proposedAt: occasion.now });
    if (!id) return refuse("agreement-exists");
    await recordAudit(trx, occasion, "spill-over.propose", { kind: "spill-over", id });
    await enqueue(trx, { task: "notify", payload: { event: "agreement-asked", subject: id } });
    return proceed({});
  });
}
