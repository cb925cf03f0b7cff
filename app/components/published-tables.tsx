import type { Publication, Published } from "../domain/privacy/suppression/publish.ts";
import { pooledRow } from "../domain/privacy/suppression/small-rows.ts";
import { openDataWords } from "../words/open-data.ts";
import { count, listing } from "../words/say.ts";
import { DataTable } from "./data-table.tsx";
import { EmptyState } from "./empty-state.tsx";
import { Page, Section } from "./page.tsx";
import { columnName, type KnownNames, quarterName, tableTitle } from "./published-names.ts";
import { TextLink } from "./text-link.tsx";
import { useLanguage, useWords } from "./words.tsx";

export type OpenData = {
  readonly quarters: readonly string[];
  /** The quarter that is shown; null when there is none yet. */
  readonly quarterOn: string | null;
  /** Null when there was too little to show. */
  readonly publication: Publication | null;
  readonly names: KnownNames;
};

/** The figures of one quarter, with the way to the others and to the file. For reading and for printing. */
export function PublishedTables({ quarters, quarterOn, publication, names }: OpenData) {
  const words = useWords(openDataWords);
  const language = useLanguage();
  if (quarterOn === null) {
    return (
      <Page title={words.title} intro={words.intro}>
        <EmptyState title={words.notYet}>{words.notYetHint}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={`${words.title}: ${quarterName(quarterOn, language)}`} intro={words.intro} wide>
      {publication ? <Figures quarterOn={quarterOn} publication={publication} names={names} /> : <p className="measure">{words.tooFew}</p>}
      <Section title={words.rulesTitle}>
        <ul className="measure">{words.rules.map((rule) => <li key={rule}>{rule}</li>)}</ul>
      </Section>
      {quarters.length > 1 && <Quarters quarters={quarters} />}
    </Page>
  );
}

function Figures({ quarterOn, publication, names }: Pick<OpenData, "names"> & { quarterOn: string; publication: Publication }) {
  const words = useWords(openDataWords);
  const language = useLanguage();
  const { together, empty, total, tables } = publication;
  const named = (slugs: readonly string[]) => listing(slugs.map((slug) => names[slug] ?? slug), language);
  return (
    <>
      <p className="measure">{words.sent(count(total, language))}</p>
      {together.length > 0 && <p className="measure">{words.together(named(together))}</p>}
      {empty.length > 0 && <p className="measure">{words.empty(named(empty))}</p>}
      <p>
        <a className="nl-link" href={`/open-data/${quarterOn}/csv`} download>{words.download}</a>
      </p>
      {tables.map((table) => (
        <Section key={table.name} title={tableTitle(table.name, language)}>
          <OneTable table={table} publication={publication} names={names} />
        </Section>
      ))}
    </>
  );
}

type Line = { readonly name: string; readonly cells: readonly Published[]; readonly total: number };

function OneTable({ table, publication, names }: { table: Publication["tables"][number]; publication: Publication; names: KnownNames }) {
  const words = useWords(openDataWords);
  const language = useLanguage();
  const { rows, rowTotals, total } = publication;
  const regionName = (row: string) => (row === pooledRow ? words.pooled : (names[row] ?? row));
  const lines: Line[] = [...rows.map((row, index) => ({ name: regionName(row), cells: table.cells[index]!, total: rowTotals[index]! })), { name: words.total, cells: table.columnTotals, total }];
  return (
    <DataTable<Line>
      caption={tableTitle(table.name, language)}
      captionHidden
      narrow="scroll"
      rows={lines}
      rowKey={({ name }) => name}
      columns={[
        { label: words.region, cell: ({ name }) => name },
        ...table.columns.map((code, index) => ({ label: columnName(table.name, code, names, language), numeric: true, cell: ({ cells }: Line) => <Figure value={cells[index]!} /> })),
        { label: words.total, numeric: true, cell: ({ total: sum }) => <Figure value={sum} /> },
      ]}
    />
  );
}

function Figure({ value }: { value: Published }) {
  const words = useWords(openDataWords);
  const language = useLanguage();
  if (value !== "hidden") return count(value, language);
  return (
    <>
      <span aria-hidden="true">{words.hidden}</span>
      <span className="visually-hidden">{words.hiddenAloud}</span>
    </>
  );
}

function Quarters({ quarters }: { quarters: readonly string[] }) {
  const words = useWords(openDataWords);
  const language = useLanguage();
  return (
    <Section title={words.quarters}>
      <ul>
        {quarters.map((each) => (
          <li key={each}>
            <TextLink to={`/open-data/${each}`}>{quarterName(each, language)}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
