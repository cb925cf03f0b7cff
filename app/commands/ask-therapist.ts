import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { insertQuestion } from "../../db/profile-questions.ts";
import { settingOn } from "../../db/settings.ts";
import { holdTherapist } from "../../db/therapist-decisions.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import { days, later } from "../domain/duration.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

type Asked = { readonly therapistId: string; readonly question: string };

/** The lead asks back before deciding. One question at a time. Undefined for a therapist of another home region. */
export function askTherapist(db: Database, occasion: Occasion, { therapistId, question }: Asked): Promise<Decision<{ readonly id: string }, "question-open"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    if (!(await holdTherapist(trx, therapistId))) return undefined;
    const { questionDays } = await settingOn(trx, "registration-terms", amsterdamClock(occasion.now).date);
    const dates = { at: occasion.now, endsAt: later(occasion.now, days(questionDays)) };
    const id = await insertQuestion(trx, { therapistId, personId: personAt(occasion).personId, question, ...dates });
    if (id === null) return refuse("question-open");
    await recordAudit(trx, occasion, "therapist.ask", { kind: "therapist", id: therapistId });
    await enqueue(trx, { task: "notify", payload: { event: "profile-question", subject: id } });
    return proceed({ id });
  });
}
