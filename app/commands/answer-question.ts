import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdQuestion, writeAnswer } from "../../db/proposal-questions.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { answering } from "../domain/proposal-question.ts";

type Answered = { readonly reference: string; readonly question: string; readonly text: string };

/** The shelter answers a therapist who is deciding, once. `text` has passed the guard. Undefined when it is no question to the actor's shelter. */
export async function answerQuestion(db: Database, occasion: Occasion, { reference, question, text }: Answered) {
  return asActor(db, occasion.actor, async (trx) => {
    const held = await holdQuestion(trx, reference, question);
    if (!held) return undefined;
    const decision = answering(held);
    if (decision.kind === "refuse") return decision;
    await writeAnswer(trx, question, { personId: personAt(occasion).personId, at: occasion.now, text });
    await recordAudit(trx, occasion, "question.answer", { kind: "request", id: held.requestId });
    await enqueue(trx, { task: "notify", payload: { event: "question-answered", subject: question } });
    return decision;
  });
}
