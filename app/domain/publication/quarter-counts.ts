import type { Counts, CountTable } from "../privacy/suppression/count-table.ts";
import { type WaitingNorm } from "../dashboard/figures.ts";
import { askedColumn, normColumn, personColumn, waitedColumn, whyClosedColumn, whyNoColumn } from "./columns-of.ts";
import type { QuarterFacts } from "./quarter-facts.ts";
import { askedColumns, normColumns, otherLanguage, personColumns, type Subject, togetherColumns, urgencyColumns, waitedColumns, whereColumns, whoColumns, whyClosedColumns, whyNoColumns } from "./subjects.ts";

/** By what the tables of a quarter are laid out. */
export interface Layout {
  readonly regions: readonly string[];
  readonly treatments: readonly string[];
  readonly norm: WaitingNorm;
  /** A language with fewer requests in the whole country stands under the others. */
  readonly threshold: number;
}

type Sort<Item> = readonly [name: string, columns: readonly string[], of: (item: Item) => string];

/**
 * The fixed tables of a quarter, exact, per subject. In every table of a subject each request (proposal, family) is in one
 * row and one column, so the totals of the rows are the same in all.
 */
export function quarterCounts(facts: QuarterFacts, { regions, treatments, norm, threshold }: Layout): Readonly<Record<Subject, Counts>> {
  const asked: Sort<QuarterFacts["sent"][number] | QuarterFacts["waiting"][number]> = ["asked", askedColumns(treatments), askedColumn];
  const who: Sort<{ readonly personKind: string }> = ["who", whoColumns, ({ personKind }) => personKind];
  const waited: Sort<{ readonly waitedDays: number }> = ["waited", waitedColumns, waitedColumn];
  const onNorm = (days: number): Sort<QuarterFacts["toIntake"][number]> => ["norm", normColumns, (one) => normColumn(one, days)];
  const given = facts.found.filter(({ region, givenBy }) => region !== givenBy).map(({ givenBy }) => ({ region: givenBy }));
  return {
    sent: counted(facts.sent, regions, [["person", personColumns, personColumn], asked, ["urgency", urgencyColumns, ({ urgency }) => urgency], languages(facts.sent, threshold)]),
    found: counted(facts.found, regions, [who, waited, ["where", whereColumns, ({ region, givenBy }) => (region === givenBy ? "own-region" : "other-region")]]),
    waiting: counted(facts.waiting, regions, [who, waited, asked, languages(facts.waiting, threshold)]),
    "to-intake": counted(facts.toIntake, regions, [onNorm(7 * norm.intakeWeeks)]),
    "to-start": counted(facts.toStart, regions, [onNorm(7 * norm.treatmentWeeks)]),
    "said-no": counted(facts.saidNo, regions, [["why-no", whyNoColumns, whyNoColumn]]),
    closed: counted(facts.closed, regions, [["why-closed", whyClosedColumns, whyClosedColumn]]),
    families: counted(facts.families, regions, [["together", togetherColumns, ({ together }) => together]]),
    given: counted(given, regions, [["given", ["given"], () => "given"]]),
  };
}

/** A column for each language that enough people of the country speak, the largest first, and one for all others. */
function languages(requests: readonly { readonly language: string | null }[], threshold: number): Sort<{ readonly language: string | null }> {
  const groups = [...Map.groupBy(requests, ({ language }) => language ?? otherLanguage)].filter(([language, all]) => language !== otherLanguage && all.length >= threshold);
  const named = groups.sort(([a, these], [b, those]) => those.length - these.length || (a < b ? -1 : 1)).map(([language]) => language);
  return ["language", [...named, otherLanguage], ({ language }) => (language !== null && named.includes(language) ? language : otherLanguage)];
}

/** @throws RangeError for a region or a column that is on no list: nobody vanishes from the figures. */
function counted<Item extends { readonly region: string }>(items: readonly Item[], regions: readonly string[], sorts: readonly Sort<Item>[]): Counts {
  const tables = sorts.map(([name, columns, of]): CountTable => {
    const counts = regions.map(() => columns.map(() => 0));
    for (const item of items) {
      const [row, column] = [regions.indexOf(item.region), columns.indexOf(of(item))];
      if (row < 0 || column < 0) throw new RangeError(`No place in the table ${name} for ${item.region}, ${of(item)}.`);
      counts[row]![column]! += 1;
    }
    return { name, columns, counts };
  });
  return { rows: regions, tables };
}
