import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdAgreement, writeAgreementAnswer } from "../../db/spill-over.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { agreementState } from "../domain/spill-over.ts";

/** The lead of the other region answers. False when there is nothing to answer for the actor: nobody agrees with themselves. */
export function answerSpillOver(db: Database, occasion: Occasion, { id, yes }: { id: string; yes: boolean }): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const agreement = await holdAgreement(trx, id);
    if (!agreement || agreementState(agreement, amsterdamClock(occasion.now).date) !== "waits") return false;
    const { personId, regions } = personAt(occasion);
    const { fromRegion, toRegion, proposedRegion } = agreement;
    const asked = proposedRegion === fromRegion ? toRegion : fromRegion;
    if (!regions.includes(asked)) return false;
    await writeAgreementAnswer(trx, id, { by: personId, at: occasion.now, yes });
    await recordAudit(trx, occasion, "spill-over.answer", { kind: "spill-over", id });
    await enqueue(trx, { task: "notify", payload: { event: "agreement-answered", subject: id } });
    if (yes) await enqueue(trx, ...matchJobs([fromRegion, toRegion]));
    return true;
  });
}
