import type { ProfileQuestion } from "../../../../db/profile-questions.ts";
import { ButtonLink } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { Section } from "../../../components/page.tsx";
import { QuestionHistory } from "../../../components/question-history.tsx";
import { Day } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { profileAskWords } from "../../../words/profile-asks.ts";

/** What the lead asked: what waits for an answer first, what was answered below it. */
export function QuestionsOfLead({ questions }: { questions: readonly ProfileQuestion[] }) {
  const words = useWords(profileAskWords).question;
  const open = questions.find(({ answeredAt, lapsedAt }) => answeredAt === null && lapsedAt === null);
  const earlier = questions.filter((one) => one !== open);
  return (
    <>
      {open && (
        <Notice tone="warning" title={words.open}>
          <p>{open.question}</p>
          <p>{words.until} <Day on={open.expiresAt} />. {words.otherwise}</p>
          <ButtonLink to={`/profile/questions/${open.id}`}>{words.answer}</ButtonLink>
        </Notice>
      )}
      {earlier.length > 0 && <Section title={words.history}><QuestionHistory questions={earlier} /></Section>}
    </>
  );
}
