import type { CaseKey } from "../../db/care-cases.ts";
import { tellStep } from "../../db/care-reports.ts";
import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { endCode, latestCode } from "../../db/handover-codes.ts";
import { insertState } from "../../db/requests.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { finishing } from "../domain/care/handover.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { inCase } from "./in-case.ts";
import { careNews } from "./tell-care-news.ts";

/**
 * Either side says that the handover is done; the other hears it, and may say that it is not so. `unchecked` says that
 * the code was not used on both sides. Of two who press at once the first counts, and the second finds it done.
 */
export function finishHandover(db: Database, occasion: Occasion, key: CaseKey, { unchecked }: { unchecked: boolean }) {
  return inCase(db, occasion, "handover.finish", key, async (trx, held) => {
    const code = await latestCode(trx, held.proposalId);
    const checked = Boolean(code?.heardAt.shelter && code.heardAt.therapist);
    const decision = finishing(held, checked, unchecked);
    if (decision.kind === "refuse") return decision;
    const { personId } = personAt(occasion);
    const { proposalId, requestId, side } = held;
    const [happenedOn, at] = [dutchDay(occasion.now), occasion.now];
    await tellStep(trx, "handed-over", { proposalId, side, happenedOn, personId, at });
    await insertState(trx, { requestId, status: decision.status, reason: checked ? null : "code-unchecked", personId, at, happenedOn });
    await endCode(trx, proposalId, "done", at);
    await enqueue(trx, careNews(held, at));
    return decision;
  });
}
