import { Section } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import type { FormSetting } from "./form-setting.ts";
import { NeedQuestions } from "./need-questions.tsx";
import { PersonQuestions } from "./person-questions.tsx";
import { PlaceAndTimeQuestions } from "./place-and-time-questions.tsx";
import { RarityQuestion } from "./rarity-question.tsx";
import type { SoFar } from "./so-far.ts";
import { TherapistQuestions } from "./therapist-questions.tsx";
import { UrgencyQuestion } from "./urgency-question.tsx";

type SectionsProps = Pick<FormSetting, "offer" | "answerTerms"> & { answers: RequestAnswers; soFar: SoFar; /** What comes before who it is about. */ children?: React.ReactNode };

/** All that is asked of one person, in a calm order. */
export function PersonalSections({ offer, answerTerms, answers, soFar, children }: SectionsProps) {
  const words = useWords(requestFormWords);
  return (
    <>
      <Section title={words.who}>
        {children}
        <PersonQuestions {...{ answers, soFar }} />
      </Section>
      <Section title={words.need}>
        <NeedQuestions {...{ offer, answers, soFar }} />
      </Section>
      <Section title={words.therapist}>
        <TherapistQuestions answers={answers} />
        <RarityQuestion {...{ offer, soFar }} chosen={answers.shownAs} />
      </Section>
      <Section title={words.whereAndWhen}>
        <PlaceAndTimeQuestions answers={answers} />
      </Section>
      <Section title={words.howSoon}>
        <UrgencyQuestion {...{ answers, answerTerms }} />
      </Section>
    </>
  );
}
