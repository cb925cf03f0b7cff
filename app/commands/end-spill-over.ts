import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdAgreement, writeAgreementEnded } from "../../db/spill-over.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { agreementState } from "../domain/spill-over.ts";

/**
 * Either lead ends an agreement, or takes a suggestion back: from now on nobody new goes over the border by it. Who was
 * asked may answer, and who has help keeps it. False when there is none that stands.
 */
export function endSpillOver(db: Database, occasion: Occasion, id: string): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const agreement = await holdAgreement(trx, id);
    const state = agreement && agreementState(agreement, amsterdamClock(occasion.now).date);
    if (state !== "waits" && state !== "runs") return false;
    await writeAgreementEnded(trx, id, { by: personAt(occasion).personId, at: occasion.now });
    await recordAudit(trx, occasion, "spill-over.end", { kind: "spill-over", id });
    await enqueue(trx, { task: "notify", payload: { event: "agreement-ends", subject: id, turn: 2 } });
    return true;
  });
}
