import { askable, meetingDecisions } from "../domain/meeting.ts";
import { waivable } from "../domain/matching/override.ts";
import { reasonLength } from "../domain/text-length.ts";
import { meetingWords } from "../words/meeting.ts";
import { listing } from "../words/say.ts";
import { Button, ButtonGroup, ButtonLink } from "./button.tsx";
import { Checkbox, CheckboxGroup, RadioGroup } from "./choices.tsx";
import { DateField } from "./field.tsx";
import { Form } from "./form.tsx";
import type { TurnData } from "./meeting-turn.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";
import { useLanguage, useWords } from "./words.tsx";

type DecisionProps = Pick<TurnData, "meetingId" | "next" | "help" | "pairs" | "neighbours" | "from" | "usual" | "until" | "longestHoldDays">;

/** What is asked further belongs to the chosen decision: the style sheet shows only that, and without it all of it stands there. */
export function MeetingDecisionForm({ meetingId, next, help, pairs, neighbours, from, usual, until, longestHoldDays }: DecisionProps) {
  const words = useWords(meetingWords);
  const helps = new Set<string>(help.concessions.map(({ kind }) => kind));
  return (
    <Form problemWords={words.problems} label={words.decide} className="decision-form">
      <RadioGroup name="decision" label={words.ask} options={meetingDecisions.map((value) => ({ value, label: words.decisionNames[value], hint: words.decisionHints[value] }))} />
      <div className="for-concession">
        <RadioGroup name="concession" label={words.what} options={askable.map((value) => ({ value, label: `${words.concessions[value]}${helps.has(value) ? words.helpful : ""}` }))} />
      </div>
      <div className="for-spill-over">
        <Select name="region" label={words.neighbour} options={neighbours.map(({ code, name }) => ({ value: code, label: name }))} />
        <Checkbox name="otherLead" label={words.otherLead} />
      </div>
      <div className="for-propose"><WhomToPropose pairs={pairs} /></div>
      <div className="for-hold">
        <DateField name="untilOn" label={words.until} hint={words.untilHint(longestHoldDays)} min={from} max={until} defaultValue={usual} />
      </div>
      <TextArea name="note" label={words.note} hint={words.noteHint} rows={3} atMost={reasonLength} />
      <ButtonGroup>
        <Button>{words.save}</Button>
        {next && <ButtonLink to={`/region/table/${meetingId}/${next}`} purpose="secondary">{words.skip}</ButtonLink>}
      </ButtonGroup>
    </Form>
  );
}

/** Who could be asked, and what would have to be let go of for it. */
export function WhomToPropose({ pairs }: Pick<TurnData, "pairs">) {
  const words = useWords(meetingWords);
  const language = useLanguage();
  if (pairs.length === 0) return <p>{words.noPairs}</p>;
  const named = pairs.map(({ id, name, practice, toWaive }) => ({
    value: id, label: `${name}${practice ? `, ${practice}` : ""}${toWaive.length > 0 ? words.needs(listing(toWaive.map((one) => words.waivable[one]), language)) : ""}`,
  }));
  const used = waivable.filter((one) => pairs.some(({ toWaive }) => toWaive.includes(one)));
  return (
    <>
      <Select name="therapist" label={words.therapist} options={named} />
      {used.length > 0 && <CheckboxGroup name="waived" label={words.waived} hint={words.waivedHint} options={used.map((value) => ({ value, label: words.waivable[value] }))} />}
    </>
  );
}
