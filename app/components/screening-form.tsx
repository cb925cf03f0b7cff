import type { ReactNode } from "react";
import type { IsoDate } from "../domain/iso-date.ts";
import type { InstrumentCode, TotalCode } from "../domain/screening/instruments.ts";
import { sinceEvent } from "../domain/screening/read-screening.ts";
import { informantsOf, isScored, moments, monthsToChoose } from "../domain/screening/result.ts";
import type { ScreeningRules } from "../domain/screening/rules.ts";
import { requestProblemWords } from "../words/request-problems.ts";
import { month } from "../words/say.ts";
import { screeningFormWords } from "../words/screening-form.ts";
import { screeningWords } from "../words/screening.ts";
import { Button } from "./button.tsx";
import { RadioGroup } from "./choices.tsx";
import { NumberField } from "./field.tsx";
import { Form } from "./form.tsx";
import { FormSourceOf } from "./screening-instruments.tsx";
import { ScreeningItems } from "./screening-items.tsx";
import { Section } from "./page.tsx";
import { Select } from "./select.tsx";
import { useLanguage, useWords } from "./words.tsx";

export type ScreeningFormSetting = {
  readonly code: InstrumentCode;
  readonly rules: ScreeningRules;
  readonly today: IsoDate;
  /** Sent twice, it is one result. */
  readonly formKey: string;
};

type ScreeningFormProps = ScreeningFormSetting & {
  /** Ask when in the course of the help it is: once that has begun. */
  asksMoment?: boolean;
  /** What only some add: the advice of a therapist. */
  children?: ReactNode;
};

/** Takes over a filled-in list, or its total, and says what it comes to. */
export function ScreeningForm({ code, rules, today, formKey, asksMoment = false, children }: ScreeningFormProps) {
  const words = useWords(screeningFormWords);
  const problemWords = { ...useWords(requestProblemWords), ...words.problems };
  return (
    <Form problemWords={problemWords} submissionKey={formKey} className="screening-form">
      <p>{words.stays}</p>
      <FormSourceOf code={code} />
      <Circumstances {...{ code, rules, today, asksMoment }} />
      <Section title={isScored(code) ? words.items : words.score}>
        {isScored(code) ? <ScreeningItems key={code} {...{ code, rules }} /> : <PlainTotal code={code} />}
      </Section>
      {children}
      <Button>{words.save}</Button>
    </Form>
  );
}

function Circumstances({ code, rules, today, asksMoment }: Omit<ScreeningFormSetting, "formKey"> & { asksMoment: boolean }) {
  const words = useWords(screeningFormWords);
  const names = useWords(screeningWords);
  const language = useLanguage();
  const weeks = rules.tooEarlyBeforeWeeks.value;
  const months = monthsToChoose(today);
  const informants = informantsOf(code);
  return (
    <>
      <Select name="month" label={words.month} empty={null} defaultValue={months[0]?.slice(0, 7)} options={months.map((on) => ({ value: on.slice(0, 7), label: month(on, language) }))} />
      <RadioGroup name="sinceEvent" label={words.sinceEvent} hint={words.sinceEventHint(weeks)} options={sinceEvent.map((value) => ({ value, label: words.since[value](weeks) }))} />
      {informants.length > 1 && <RadioGroup name="informant" label={words.informant} options={informants.map((value) => ({ value, label: names.informants[value] }))} />}
      {asksMoment && <RadioGroup name="moment" label={words.moment} options={moments.map((value) => ({ value, label: names.moments[value] }))} defaultValue="end" />}
    </>
  );
}

/** A form that is scored elsewhere: only what came out. */
function PlainTotal({ code }: { code: TotalCode }) {
  const words = useWords(screeningFormWords);
  const isSdq = code === "sdq";
  return (
    <>
      <NumberField name="total" label={isSdq ? words.total : words.tScore} hint={isSdq ? words.sdqHint : words.tScoreHint} />
      <RadioGroup name="raised" label={words.raised} hint={words.raisedHint} options={(["yes", "no"] as const).map((value) => ({ value, label: words.yesNo[value] }))} />
    </>
  );
}
