import { RadioGroup } from "../../../components/choices.tsx";
import { Select } from "../../../components/select.tsx";
import { useWords } from "../../../components/words.tsx";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import type { Urgency } from "../../../domain/urgency.ts";
import { crisisWords } from "../../../words/crisis.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import { urgencyReasonWords } from "../../../words/urgency-reasons.ts";
import { CallFirst } from "../call-first.tsx";
import { optionsOf } from "./options.ts";

const calmFirst: readonly Urgency[] = ["normal", "high", "crisis"];

/** How soon, and why. Choosing "crisis" shows whom to call, by style alone, so also without JavaScript. */
export function UrgencyQuestion({ answers, answerTerms }: { answers: RequestAnswers; answerTerms: Readonly<Record<Urgency, number>> }) {
  const words = useWords(requestFormWords);
  const reason = useWords(urgencyReasonWords);
  const options = calmFirst.map((urgency) => ({
    value: urgency,
    label: words.urgencies[urgency],
    hint: `${words.urgencyHints[urgency]} ${words.answerWithin(answerTerms[urgency])}`,
  }));
  return (
    <>
      <RadioGroup name="urgency" label={words.urgency} options={options} defaultValue={answers.urgency} />
      <div className="with-crisis">
        <CallFirst then={useWords(crisisWords).afterwards} />
      </div>
      <div className="with-urgency">
        <Select name="urgencyReason" label={reason.question} hint={reason.hint} options={optionsOf(reason.reasons)} defaultValue={answers.urgencyReason} />
      </div>
    </>
  );
}
