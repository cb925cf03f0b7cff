import type { ProfileQuestion } from "../../db/profile-questions.ts";
import { profileAskWords } from "../words/profile-asks.ts";
import { Day } from "./when.tsx";
import { useWords } from "./words.tsx";

/** What was asked about a profile and what was answered, each with its day. */
export function QuestionHistory({ questions }: { questions: readonly ProfileQuestion[] }) {
  const words = useWords(profileAskWords).question;
  return (
    <ol className="history">
      {questions.map(({ id, question, askedAt, answer, answeredAt, lapsedAt, expiresAt }) => (
        <li key={id}>
          <strong>{words.asked}</strong> <Day on={askedAt} />
          <p>{question}</p>
          {answeredAt && <><strong>{words.answered}</strong> <Day on={answeredAt} /><p>{answer}</p></>}
          {lapsedAt && <p>{words.lapsed}</p>}
          {!answeredAt && !lapsedAt && <p>{words.waits} <Day on={expiresAt} />.</p>}
        </li>
      ))}
    </ol>
  );
}
