import type { KnownGemeente } from "../../db/gemeenten.ts";
import { earlierYouthCare, helpKinds, whoseHelp } from "../domain/funding/situation.ts";
import { circumstances } from "../domain/funding/circumstances.ts";
import { fill } from "../words/fill.ts";
import { fundingPageWords } from "../words/funding-page.ts";
import { Button } from "./button.tsx";
import { CheckboxGroup, RadioGroup } from "./choices.tsx";
import { NumberField } from "./field.tsx";
import { Form } from "./form.tsx";
import { Notice } from "./notice.tsx";
import { Select } from "./select.tsx";
import { useTyped } from "./typed.ts";
import { useWords } from "./words.tsx";

type Values = Readonly<Record<string, string | number>>;

/** What decides who pays. Every question is there without scripts; the ones that seldom matter are folded away at the end. */
export function FundingQuestions({ gemeenten, values }: { gemeenten: readonly KnownGemeente[]; values: Values }) {
  const words = useWords(fundingPageWords).form;
  const { typed } = useTyped();
  const places = gemeenten.map(({ code, name, now }) => ({ value: code, label: now === null ? name : fill(words.formerly, { name, now }) }));
  const filled = <Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, string>>) => codes.map((value) => ({ value, label: fill(labels[value], values) }));
  return (
    <Form problemWords={words.problems} label={words.title}>
      <Notice>
        <p>{words.forgotten}</p>
      </Notice>
      <RadioGroup name="whose" label={words.whose} options={filled(whoseHelp, words.whoseOptions)} />
      <NumberField name="ageYears" label={words.ageYears} hint={words.ageYearsHint} unit={words.years} />
      <RadioGroup name="turnsEighteenSoon" label={words.turnsEighteenSoon} hint={words.turnsEighteenSoonHint} optional columns options={filled(["yes", "no"], words.yesNo)} />
      <RadioGroup name="help" label={words.help} options={filled(helpKinds, words.helpOptions)} />
      <RadioGroup name="setting" label={words.setting} options={filled(["shelter", "ambulant"], words.settingOptions)} />
      <Select name="home" label={words.home} hint={words.homeHint} options={[...filled(["unknown", "abroad"], words.homeOptions), ...places]} />
      <details className="folded" open={typed !== null}>
        <summary>{words.seldom}</summary>
        <Select name="mother" label={words.mother} hint={words.motherHint} optional empty={words.motherUnknown} options={[{ value: "none", label: words.motherNone }, ...places]} />
        <RadioGroup name="earlier" label={fill(words.earlier, values)} hint={fill(words.earlierHint, values)} defaultValue="none" options={filled(earlierYouthCare, words.earlierOptions)} />
        <CheckboxGroup name="circumstances" label={words.circumstances} optional options={filled(circumstances, words.circumstanceOptions)} />
      </details>
      <Button>{words.submit}</Button>
    </Form>
  );
}
