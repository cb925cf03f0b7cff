import { Button, ButtonGroup, ButtonLink } from "../../../components/button.tsx";
import { RadioGroup } from "../../../components/choices.tsx";
import { Hidden } from "../../../components/field.tsx";
import { Form } from "../../../components/form.tsx";
import { useWords } from "../../../components/words.tsx";
import { type AmendmentSection, showingChosen } from "../../../domain/amendment.ts";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import { amendmentWords } from "../../../words/amendment.ts";
import { requestProblemWords } from "../../../words/request-problems.ts";
import { ExclusionQuestions } from "./exclusion-questions.tsx";
import type { FormSetting } from "./form-setting.ts";
import { OriginQuestion, ProspectQuestions } from "./household-questions.tsx";
import { NeedQuestions } from "./need-questions.tsx";
import { NoteQuestion } from "./note-question.tsx";
import { optionsOf } from "./options.ts";
import { PersonQuestions } from "./person-questions.tsx";
import { PlaceAndTimeQuestions } from "./place-and-time-questions.tsx";
import { RarityQuestion } from "./rarity-question.tsx";
import { useSoFar } from "./so-far.ts";
import { TherapistQuestions } from "./therapist-questions.tsx";
import { UrgencyQuestion } from "./urgency-question.tsx";

type AmendmentFormProps = { section: AmendmentSection; answers: RequestAnswers; setting: FormSetting; /** The version that this page shows. */ seen: number; back: string };

/** The questions of one part, filled in as they stand, and why they change. */
export function AmendmentForm({ section, answers, setting, seen, back }: AmendmentFormProps) {
  const words = useWords(amendmentWords);
  const problems = useWords(requestProblemWords);
  const { soFar, onChange } = useSoFar(answers);
  return (
    <Form problemWords={{ ...problems, ...words.problems }} className="request-form">
      <Hidden name="seen" value={seen} />
      <div onChange={onChange}>
        <SectionQuestions {...{ section, answers, setting, soFar }} />
      </div>
      <RadioGroup name="why" label={words.reason} options={optionsOf(words.reasons)} />
      <ButtonGroup>
        <Button>{words.save}</Button>
        <ButtonLink to={back} purpose="secondary">
          {words.keep}
        </ButtonLink>
      </ButtonGroup>
    </Form>
  );
}

function SectionQuestions({ section, answers, setting, soFar }: Omit<AmendmentFormProps, "seen" | "back"> & { soFar: ReturnType<typeof useSoFar>["soFar"] }) {
  const { offer, answerTerms, today } = setting;
  const rarity = <RarityQuestion {...{ offer, soFar }} chosen={showingChosen(answers, offer)} />;
  switch (section) {
    case "need": return <NeedQuestions {...{ offer, answers, soFar }} />;
    case "urgency": return <UrgencyQuestion {...{ answers, answerTerms }} />;
    case "therapist": return <><TherapistQuestions answers={answers} />{rarity}</>;
    case "where-and-when": return <PlaceAndTimeQuestions answers={answers} />;
    case "person": return <><PersonQuestions {...{ answers, soFar }} />{rarity}</>;
    case "note": return <NoteQuestion answers={answers} />;
    case "family": return <><OriginQuestion {...{ offer, answers }} /><ProspectQuestions {...{ offer, answers, today }} /></>;
    case "exclusions": return <ExclusionQuestions {...{ offer, answers }} open />;
  }
}
