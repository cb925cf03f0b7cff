import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { answerQuestion } from "../../db/profile-questions.ts";
import { turnAt } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";

/** The therapist answers what the lead asked. False when there is no such question, or it was answered or lapsed. */
export function answerLead(db: Database, occasion: Occasion, { id, answer }: { readonly id: string; readonly answer: string }): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const therapistId = await answerQuestion(trx, id, answer, occasion.now);
    if (therapistId === undefined) return false;
    await recordAudit(trx, occasion, "profile.answer", { kind: "therapist", id: therapistId });
    await enqueue(trx, { task: "notify", payload: { event: "profile-answered", subject: therapistId, turn: turnAt(occasion.now) } });
    return true;
  });
}
