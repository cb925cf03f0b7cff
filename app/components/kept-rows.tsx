import { fill } from "../words/fill.ts";
import { ownDataWords } from "../words/own-data.ts";
import { day, moment } from "../words/say.ts";
import { DataTable } from "./data-table.tsx";
import { Section } from "./page.tsx";
import { SummaryList } from "./summary-list.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Value = string | number | boolean | Date | null | readonly string[];
type Kept = Readonly<Record<string, Value>>;

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** What is kept in one part: one record as a list, more of them as a table. */
export function KeptRows({ title, rows, count }: { title: string; rows: readonly Kept[]; count: number }) {
  const words = useWords(ownDataWords);
  const say = useValue();
  const fields = Object.keys(rows[0] ?? {}).filter((field) => rows.some((row) => row[field] !== null));
  const labelOf = (field: string) => words.fields[field] ?? field;
  return (
    <Section title={title}>
      {rows.length === 1 && <SummaryList items={fields.map((field) => ({ term: labelOf(field), detail: say(rows[0]?.[field]) }))} />}
      {rows.length > 1 && (
        <DataTable<{ kept: Kept; at: number }>
          caption={title}
          captionHidden
          rows={rows.map((kept, at) => ({ kept, at }))}
          rowKey={({ at }) => String(at)}
          columns={fields.map((field) => ({ label: labelOf(field), cell: ({ kept }) => say(kept[field]) }))}
        />
      )}
      {count > rows.length && <p className="small-print">{fill(words.more, { shown: rows.length, count })}</p>}
    </Section>
  );
}

/** A value as people read it: days and moments in words, the rest as it is kept. */
function useValue() {
  const words = useWords(ownDataWords);
  const language = useLanguage();
  return (value: Value | undefined): string => {
    if (value === null || value === undefined) return "";
    if (typeof value === "boolean") return value ? words.yes : words.no;
    if (typeof value === "number") return String(value);
    if (value instanceof Date) return moment(value, language);
    if (typeof value !== "string") return value.join(", ");
    if (isMoment.test(value)) return moment(value, language);
    return isDay.test(value) ? day(value, language) : value;
  };
}
