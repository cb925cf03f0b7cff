import type { AskedQuestion } from "../../db/proposal-questions.ts";
import { questionWords } from "../words/questions.ts";
import { day } from "../words/say.ts";
import { ButtonLink } from "./button.tsx";
import { Section } from "./page.tsx";
import { Moment } from "./when.tsx";
import { useLanguage, useWords } from "./words.tsx";

/** For the therapist: what was asked before deciding, and what the shelter answered. */
export function AskedByMe({ questions }: { questions: readonly AskedQuestion[] }) {
  const words = useWords(questionWords);
  if (questions.length === 0) return null;
  return (
    <Section title={words.title} id="questions">
      {questions.map((each) => (
        <Exchange key={each.id} {...each} asks={words.yourQuestion} answers={words.theirAnswer}>
          <p className="small-print">{words.waits}</p>
        </Exchange>
      ))}
    </Section>
  );
}

type ToAnswer = AskedQuestion & { readonly deciding: boolean };

/** For the shelter: what therapists asked, and the way to answer while one of them is deciding. */
export function AskedOfUs({ questions, reference }: { questions: readonly ToAnswer[]; reference: string }) {
  const words = useWords(questionWords);
  if (questions.length === 0) return null;
  return (
    <Section title={words.title} id="questions">
      {questions.map((each) => (
        <Exchange key={each.id} {...each} asks={words.theirQuestion} answers={words.yourAnswer}>
          {each.deciding ? <ButtonLink to={`/requests/${reference}/questions/${each.id}`}>{words.answerNow}</ButtonLink> : <p className="small-print">{words.overtaken}</p>}
        </Exchange>
      ))}
    </Section>
  );
}

/** For a lead: that something was asked, and when. */
export function AskedForLead({ questions }: { questions: readonly { askedAt: Date; answeredAt: Date | null }[] }) {
  const words = useWords(questionWords);
  const language = useLanguage();
  if (questions.length === 0) return null;
  return (
    <>
      {questions.map(({ askedAt, answeredAt }) => (
        <p key={askedAt.toISOString()}>{words.forLead(day(askedAt, language))} {answeredAt ? words.leadAnswered(day(answeredAt, language)) : words.leadWaits}</p>
      ))}
      <p className="small-print">{words.leadContent}</p>
    </>
  );
}

type ExchangeProps = AskedQuestion & { readonly asks: string; readonly answers: string; readonly children: React.ReactNode };

function Exchange({ question, askedAt, answer, answeredAt, asks, answers, children }: ExchangeProps) {
  return (
    <div className="exchange">
      <p className="exchange-by">{asks}, <Moment at={askedAt} /></p>
      <p className="exchange-text">{question}</p>
      {answer && answeredAt && <p className="exchange-by">{answers}, <Moment at={answeredAt} /></p>}
      {answer ? <p className="exchange-text">{answer}</p> : children}
    </div>
  );
}
