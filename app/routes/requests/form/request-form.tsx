import { type FormEvent, useState } from "react";
import type { OfferWithNames } from "../../../../db/request-offer.ts";
import { Button, ButtonGroup } from "../../../components/button.tsx";
import { Hidden } from "../../../components/field.tsx";
import { Form } from "../../../components/form.tsx";
import { Section } from "../../../components/page.tsx";
import { useTyped } from "../../../components/typed.ts";
import { useWords } from "../../../components/words.tsx";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import type { Urgency } from "../../../domain/urgency.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import { requestProblemWords } from "../../../words/request-problems.ts";
import { BackgroundQuestions } from "./background-questions.tsx";
import { ExclusionQuestions } from "./exclusion-questions.tsx";
import { NeedQuestions } from "./need-questions.tsx";
import { PersonQuestions } from "./person-questions.tsx";
import { PlaceAndTimeQuestions } from "./place-and-time-questions.tsx";
import { TherapistQuestions } from "./therapist-questions.tsx";
import { UrgencyQuestion } from "./urgency-question.tsx";

export type FormSetting = {
  readonly offer: OfferWithNames;
  /** Working days in which a therapist answers. */
  readonly answerTerms: Readonly<Record<Urgency, number>>;
  readonly draftDays: number;
};

type RequestFormProps = FormSetting & {
  /** Belongs to this form: the request it becomes, and the draft it is until then. */
  formKey: string;
  /** When the draft was last changed, as far as this page knows. */
  seen: string | null;
  answers: RequestAnswers;
};

/** What the rest of the form depends on while somebody types. Without JavaScript every question is there. */
export type SoFar = { readonly ageYears: string; readonly personKind: string };

/** The questions about one person, in a calm order. Sends the request, or keeps it for later. */
export function RequestForm({ offer, answerTerms, draftDays, formKey, seen, answers }: RequestFormProps) {
  const words = useWords(requestFormWords);
  const { soFar, onChange } = useSoFar(answers);
  return (
    <Form action="/requests/new" problemWords={useWords(requestProblemWords)} submissionKey={formKey} className="request-form">
      <Hidden name="seen" value={seen ?? ""} />
      <div onChange={onChange}>
        <Section title={words.who}>
          <PersonQuestions {...{ offer, answers, soFar }} />
        </Section>
        <Section title={words.need}>
          <NeedQuestions {...{ offer, answers, soFar }} />
        </Section>
        <Section title={words.therapist}>
          <TherapistQuestions answers={answers} />
        </Section>
        <Section title={words.whereAndWhen}>
          <PlaceAndTimeQuestions answers={answers} />
        </Section>
        <Section title={words.howSoon}>
          <UrgencyQuestion {...{ answers, answerTerms }} />
        </Section>
        <Section title={words.background}>
          <BackgroundQuestions {...{ offer, answers }} />
        </Section>
        <ExclusionQuestions {...{ offer, answers }} />
      </div>
      <p>{words.sendHint}</p>
      <ButtonGroup>
        <Button>{words.send}</Button>
        <Button purpose="secondary" formAction={`/requests/drafts/${formKey}`}>{words.keep}</Button>
      </ButtonGroup>
      <p className="small-print">{words.keepHint(draftDays)}</p>
    </Form>
  );
}

function useSoFar(answers: RequestAnswers) {
  const { typed } = useTyped();
  const [soFar, setSoFar] = useState<SoFar>(() => ({
    ageYears: String(typed?.ageYears ?? answers.ageYears ?? ""),
    personKind: String(typed?.personKind ?? answers.personKind ?? ""),
  }));
  const onChange = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    if (name === "ageYears" || name === "personKind") setSoFar((before) => ({ ...before, [name]: value.trim() }));
  };
  return { soFar, onChange };
}
