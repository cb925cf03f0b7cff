import type { Outcome } from "../../domain/what-if/outcome.ts";
import { regionWords } from "../../words/region.ts";
import { count } from "../../words/say.ts";
import { whatIfWords } from "../../words/what-if.ts";
import { DataTable } from "../data-table.tsx";
import { TextLink } from "../text-link.tsx";
import { useLanguage, useWords } from "../words.tsx";

type Exact = Extract<Outcome, { kind: "exact" }>;
type Beside = Exact["everyone"];

/** What a change would do, in one sentence. */
export function ChangeInWords({ outcome }: { outcome: Outcome }) {
  const words = useWords(whatIfWords);
  if (outcome.kind === "exact") return <>{words.change(outcome.newlyServed, outcome.noLongerServed)}</>;
  return <>{outcome.more === "few" ? words.few : words.about(outcome.more)}</>;
}

/** The same with its tables: today beside supposed, for everyone, by urgency and by form. */
export function OutcomeTables({ outcome, forms }: { outcome: Outcome; forms: Readonly<Record<string, string>> }) {
  const words = useWords(whatIfWords);
  const region = useWords(regionWords);
  const language = useLanguage();
  if (outcome.kind === "about") {
    return (
      <>
        <p>{`${words.today}: ${count(outcome.today.served, language)} ${words.served}, ${count(outcome.today.waiting, language)} ${words.waiting}.`}</p>
        <p>{words.whyAbout}</p>
      </>
    );
  }
  return (
    <>
      {outcome.newlyServed === 0 && <p><TextLink to="/region/bottlenecks">{words.whatHelps}</TextLink></p>}
      <p>{words.fromTo}</p>
      <BesideTable caption={words.byUrgency} rows={[{ name: words.everyone, beside: outcome.everyone }, ...outcome.byUrgency.map(({ urgency, beside }) => ({ name: region.urgencies[urgency], beside }))]} />
      <BesideTable caption={words.byForm} rows={outcome.byForm.map(({ form, beside }) => ({ name: form === null ? words.therapistDecides : (forms[form] ?? form), beside }))} />
    </>
  );
}

function BesideTable({ caption, rows }: { caption: string; rows: readonly { name: string; beside: Beside }[] }) {
  const words = useWords(whatIfWords);
  const column = (what: keyof Beside["today"]) => ({
    label: words.columns[what], numeric: true, cell: ({ beside: { today, supposed } }: { beside: Beside }) => <FromTo from={today[what]} to={supposed[what]} />,
  });
  return <DataTable caption={caption} narrow="scroll" rows={rows} rowKey={({ name }) => name} columns={[{ label: words.line, rowHeader: true, cell: ({ name }) => name }, column("served"), column("waiting")]} />;
}

/** Today, and with the change: what differs stands out. */
function FromTo({ from, to }: { from: number; to: number }) {
  const { becomes } = useWords(whatIfWords);
  const language = useLanguage();
  const supposed = count(to, language);
  return (
    <>
      {count(from, language)} <span aria-hidden="true">→</span> <span className="visually-hidden">{becomes}</span> {from === to ? supposed : <strong>{supposed}</strong>}
    </>
  );
}
