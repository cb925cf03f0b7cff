import { stateOf } from "../domain/lead-override.ts";
import type { OverrideOfRequest } from "../../db/overrides.ts";
import { overrideWords } from "../words/overrides.ts";
import { day } from "../words/say.ts";
import { Button, ButtonGroup, ButtonLink } from "./button.tsx";
import { DataTable } from "./data-table.tsx";
import { Form } from "./form.tsx";
import { Section } from "./page.tsx";
import { Day } from "./when.tsx";
import { useLanguage, useWords } from "./words.tsx";

type OverridesProps = { reference: string; waiting: boolean; asked: boolean; today: string; overrides: readonly OverrideOfRequest[] };

/** What leads decided about a request, and the ways to decide: only those that are possible now. */
export function Overrides({ reference, waiting, asked, today, overrides }: OverridesProps) {
  const words = useWords(overrideWords);
  if (!waiting && !asked && overrides.length === 0) return null;
  const page = `/region/requests/${reference}`;
  return (
    <Section title={words.title}>
      <p>{words.intro}</p>
      {overrides.length > 0 && <Decided page={page} today={today} overrides={overrides} />}
      <ButtonGroup>
        {waiting && <ButtonLink to={`${page}/hold`} purpose="secondary">{words.hold}</ButtonLink>}
        {waiting && <ButtonLink to={`${page}/propose`} purpose="secondary">{words.propose}</ButtonLink>}
        {(waiting || asked) && <ButtonLink to={`${page}/forbid`} purpose="secondary">{words.forbid}</ButtonLink>}
      </ButtonGroup>
    </Section>
  );
}

function Decided({ page, today, overrides }: { page: string; today: string; overrides: readonly OverrideOfRequest[] }) {
  const words = useWords(overrideWords);
  const language = useLanguage();
  const what = ({ kind, outside, therapistName, untilOn }: OverrideOfRequest) =>
    kind === "hold" ? `${outside ? words.outside : words.kinds.hold}${untilOn ? words.until(day(untilOn, language)) : ""}` : `${words.kinds[kind]}: ${therapistName ?? words.elsewhere}`;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      rows={overrides}
      rowKey={({ id }) => id}
      columns={[
        { label: words.decided, cell: (one) => <>{what(one)}<span className="fact-aside"><Day on={one.madeAt} /> {words.by(one.madeBy)}</span></> },
        { label: words.reason, cell: ({ reason }) => reason },
        { label: words.state, cell: (one) => <State page={page} override={one} today={today} what={what(one)} /> },
      ]}
    />
  );
}

function State({ page, override, today, what }: { page: string; override: OverrideOfRequest; today: string; what: string }) {
  const words = useWords(overrideWords);
  const state = stateOf(override, today);
  return (
    <div>
      {words.states[state]}
      {(state === "stands" || state === "asked") && (
        <Form action={`${page}/overrides/${override.id}/release`} label={`${words.release}${words.ofDecision(what)}`}>
          <Button purpose="quiet">{words.release}<span className="visually-hidden">{words.ofDecision(what)}</span></Button>
        </Form>
      )}
    </div>
  );
}
