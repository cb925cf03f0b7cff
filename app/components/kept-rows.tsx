import type { Language } from "../words/bilingual.ts";
import { fill } from "../words/fill.ts";
import { ownDataWords } from "../words/own-data.ts";
import { keptValue, keptValues } from "../words/own-data-values.ts";
import { clock, day, listing } from "../words/say.ts";
import { DataTable } from "./data-table.tsx";
import { Section } from "./page.tsx";
import { SummaryList } from "./summary-list.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Value = string | number | boolean | Date | null | readonly string[];
type Kept = Readonly<Record<string, Value>>;

/** A longer table waits behind a line: on a phone each row is a card, and the next part would be a long way down. */
const mostOpen = 5;
/** Fields that hold answers of their own, as JSON. */
const holdsMore: ReadonlySet<string> = new Set(["claims", "answers"]);
/** The file has the whole number: on a page it only tells two records apart. */
const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const isDay = /^\d{4}-\d{2}-\d{2}$/;
const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** What is kept in one part: one record as a list, more of them as a table. */
export function KeptRows({ title, rows, count, treatments }: { title: string; rows: readonly Kept[]; count: number; treatments: Readonly<Record<string, string>> }) {
  const words = useWords(ownDataWords);
  const say = useValue(treatments);
  const fields = Object.keys(rows[0] ?? {}).filter((field) => rows.some((row) => isSaid(row[field])));
  const labelOf = (field: string) => words.fields[field] ?? field;
  const table = (
    <DataTable<{ kept: Kept; at: number }>
      caption={title}
      captionHidden
      rows={rows.map((kept, at) => ({ kept, at }))}
      rowKey={({ at }) => String(at)}
      columns={fields.map((field) => ({ label: labelOf(field), cell: ({ kept }) => say(field, kept[field]) }))}
    />
  );
  return (
    <Section title={title}>
      {rows.length === 1 && <SummaryList items={fields.map((field) => ({ term: labelOf(field), detail: say(field, rows[0]?.[field]) }))} />}
      {rows.length > 1 && rows.length <= mostOpen && table}
      {rows.length > mostOpen && (
        <details className="folded open-in-print">
          <summary>{fill(words.show, { shown: rows.length })}</summary>
          {table}
        </details>
      )}
      {count > rows.length && <p className="small-print">{fill(words.more, { shown: rows.length, count })}</p>}
    </Section>
  );
}

/** A value as people read it: days and moments in words, codes by their name, and the rest as it is kept. */
function useValue(treatments: Readonly<Record<string, string>>) {
  const words = useWords(ownDataWords);
  const language = useLanguage();
  const say = (field: string, value: unknown): string => {
    if (value === null || value === undefined) return "";
    if (typeof value === "boolean") return value ? words.yes : words.no;
    if (Array.isArray(value)) return sayAll(field, value);
    if (value instanceof Date) return momentOf(value, language);
    if (typeof value === "object") return Object.entries(value).filter(([, inside]) => isSaid(inside)).map(([name, inside]) => `${words.fields[name] ?? name}: ${say(name, inside)}`).join("; ");
    if (typeof value === "number") return String(value);
    if (typeof value !== "string") return "";
    if (holdsMore.has(field)) return say(field, JSON.parse(value));
    if (isMoment.test(value)) return momentOf(value, language);
    if (isDay.test(value)) return day(value, language);
    return isId.test(value) ? `${value.slice(0, 8)}…` : treatments[field === "treatment" || field === "offers" ? value : ""] ?? keptValue(field, value, language);
  };
  const sayAll = (field: string, values: readonly unknown[]): string => {
    if (values.every((each) => typeof each === "string")) return keptValues(field, values, language);
    return listing(values.map((each) => `(${say(field, each)})`), language);
  };
  return say;
}

/** With its year, since this may be of years ago. */
function momentOf(at: Date | string, language: Language): string {
  return `${day(at, language)}, ${clock(at, language)}`;
}

/** What was left open says nothing on paper. */
function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}
