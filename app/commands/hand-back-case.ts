import { type CaseKey, releaseCase } from "../../db/care-cases.ts";
import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { writeOwnBar } from "../../db/proposals.ts";
import { insertState } from "../../db/requests.ts";
import { handingBack, type HandBackReason } from "../domain/care/handing-back.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { inCase } from "./in-case.ts";
import { careNews } from "./tell-care-news.ts";

/**
 * The therapist gives a case back. The request is in the queue again in the same moment, with its clock kept, the place
 * is free, the shelter hears it, and the engine looks for somebody else.
 */
export function handBackCase(db: Database, occasion: Occasion, key: CaseKey, reason: HandBackReason) {
  return inCase(db, occasion, "case.hand-back", key, async (trx, held) => {
    const decision = handingBack(held);
    if (decision.kind === "refuse") return decision;
    const { requestId, proposalId, region } = held;
    const by = { requestId, personId: personAt(occasion).personId, at: occasion.now };
    await insertState(trx, { ...by, status: "interrupted", reason });
    await insertState(trx, { ...by, status: "submitted", reason: "returned" });
    await writeOwnBar(trx, { requestId, reason: "handed-back", at: occasion.now });
    await releaseCase(trx, proposalId, occasion.now);
    await enqueue(trx, careNews(held, occasion.now), ...matchJobs([region]));
    return decision;
  });
}
