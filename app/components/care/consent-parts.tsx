import type { ConsentLine } from "../../../db/consents.ts";
import type { ConsentReminder } from "../../domain/consent-reminders.ts";
import type { Consenter, ConsentAges, ConsentState } from "../../domain/consent.ts";
import type { ChildWord, StartBlocker } from "../../domain/consent-standing.ts";
import { careWords } from "../../words/care.ts";
import { consentWords } from "../../words/consent.ts";
import { Button } from "../button.tsx";
import { Checkbox, RadioGroup } from "../choices.tsx";
import { Form } from "../form.tsx";
import { Notice } from "../notice.tsx";
import { Section } from "../page.tsx";
import { Moment } from "../when.tsx";
import { useWords } from "../words.tsx";

type Page = {
  readonly ages: ConsentAges;
  readonly consenters: readonly Consenter[];
  readonly states: readonly ConsentState[];
  readonly childToo: boolean;
  readonly last: { readonly state: ConsentState; readonly childSays: ChildWord | null; readonly canDecide: boolean } | null;
  readonly blockers: readonly StartBlocker[];
  readonly reminders: readonly ConsentReminder[];
};

/** Who has to say yes at this age, what waits, and what to do about it. */
export function ConsentExplained({ page: { ages, consenters, blockers, reminders } }: { page: Page }) {
  const words = useWords(consentWords);
  const care = useWords(careWords);
  const who = consenters.includes("parents-with-authority") ? (consenters.includes("child") ? "both" : "parents") : "child";
  return (
    <>
      <p>
        <strong>{words.who[who]}</strong> {words.rule(ages.childConsentsFrom, ages.aloneFrom)}
      </p>
      {blockers.length > 0 && (
        <Notice tone="warning" title={care.blockedTitle}>
          {blockers.map((blocker) => (
            <p key={blocker}>{care.blockers[blocker]}</p>
          ))}
          <p>{words.searchGoesOn}</p>
        </Notice>
      )}
      {reminders.length > 0 && (
        <Section title={words.remindersTitle}>
          <ul className="next-steps">
            {reminders.map((reminder) => (
              <li key={reminder}>{words.reminders[reminder]}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Records where it stands. No names and no reasons: only which of a few things is so. */
export function ConsentForm({ page: { states, childToo, last } }: { page: Page }) {
  const words = useWords(consentWords);
  return (
    <Section title={words.formTitle}>
      <Form problemWords={words.problems} className="consent-form">
        <RadioGroup name="state" label={words.stateLabel} defaultValue={last?.state} options={states.map((value) => ({ value, label: words.states[value], hint: words.hints[value] }))} />
        {states.includes("exception_documented") && <ExceptionSteps />}
        {childToo && (
          <RadioGroup
            name="childSays" label={words.childLabel} hint={words.childHint} defaultValue={last?.childSays ?? undefined} optional
            options={(["yes", "no", "not-asked"] as const).map((value) => ({ value, label: words.childSays[value] }))}
          />
        )}
        {childToo && <Checkbox name="cannotDecide" label={words.cannotDecide} hint={words.cannotDecideHint} defaultChecked={last ? !last.canDecide : false} />}
        <Button>{words.submit}</Button>
      </Form>
    </Section>
  );
}

/** The narrow exception: each step is ticked apart, because leaving one out is easy. */
function ExceptionSteps() {
  const words = useWords(consentWords).exception;
  return (
    <div className="with-exception">
      <Notice tone="warning" title={words.title}>
        <p>{words.text}</p>
      </Notice>
      <Checkbox name="harm" label={words.harm} />
      <Checkbox name="steps" label={words.steps} />
      <Checkbox name="noted" label={words.noted} />
    </div>
  );
}

/** What was recorded before, newest first, by which side. */
export function ConsentHistory({ history }: { history: readonly ConsentLine[] }) {
  const words = useWords(consentWords);
  if (history.length === 0) return null;
  return (
    <Section title={words.historyTitle}>
      <ol className="timeline">
        {history.map(({ at, state, childSays, side }, index) => (
          <li key={index}>
            <span className="timeline-moment">
              <Moment at={at} />
            </span>
            <span>
              {words.states[state]}
              {childSays && `. ${words.childWas[childSays]}`}. {words.by[side]}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
