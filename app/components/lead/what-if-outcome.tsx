import type { Outcome } from "../../domain/what-if/outcome.ts";
import { regionWords } from "../../words/region.ts";
import { count } from "../../words/say.ts";
import { whatIfWords } from "../../words/what-if.ts";
import { DataTable } from "../data-table.tsx";
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
      <BesideTable caption={words.byUrgency} rows={[{ name: words.everyone, beside: outcome.everyone }, ...outcome.byUrgency.map(({ urgency, beside }) => ({ name: region.urgencies[urgency], beside }))]} />
      <BesideTable caption={words.byForm} rows={outcome.byForm.map(({ form, beside }) => ({ name: form === null ? words.therapistDecides : (forms[form] ?? form), beside }))} />
    </>
  );
}

function BesideTable({ caption, rows }: { caption: string; rows: readonly { name: string; beside: Beside }[] }) {
  const words = useWords(whatIfWords);
  const language = useLanguage();
  const column = (when: "today" | "supposed", what: "served" | "waiting") => ({
    label: `${words[when]}: ${words[what]}`, numeric: true, cell: ({ beside }: { beside: Beside }) => count(beside[when][what], language),
  });
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[{ label: words.line, cell: ({ name }) => name }, column("today", "served"), column("supposed", "served"), column("today", "waiting"), column("supposed", "waiting")]}
    />
  );
}
