import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { countQuestions, writeQuestion } from "../../db/proposal-questions.ts";
import { holdProposal } from "../../db/proposals.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { asking } from "../domain/proposal-question.ts";

/** A therapist asks the shelter something before deciding. The deadline stays. `text` has passed the guard. Undefined for a proposal to somebody else. */
export async function askShelter(db: Database, occasion: Occasion, { proposalId, text }: { proposalId: string; text: string }) {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId } = personAt(occasion);
    const proposal = await holdProposal(trx, { id: proposalId, personId });
    if (!proposal) return undefined;
    const { questionsPerProposal } = await settingOn(trx, "proposal-terms", amsterdamClock(occasion.now).date);
    const decision = asking(proposal, await countQuestions(trx, proposalId), questionsPerProposal);
    if (decision.kind === "refuse") return decision;
    const question = await writeQuestion(trx, { proposalId, requestId: proposal.requestId, personId, at: occasion.now, text });
    await recordAudit(trx, occasion, "question.ask", { kind: "proposal", id: proposalId });
    await enqueue(trx, { task: "notify", payload: { event: "question-asked", subject: question } });
    return decision;
  });
}
