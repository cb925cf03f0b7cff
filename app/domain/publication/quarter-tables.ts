import { ageBandOf, ageBands } from "../age-band.ts";
import type { Counts, CountTable } from "../privacy/suppression/count-table.ts";
import { PersonKind, RequestKind } from "../request.ts";
import { urgencies, type Urgency } from "../urgency.ts";

/** A request that was sent in the quarter, as far as the tables ask. */
export interface RequestOfQuarter {
  readonly region: string;
  readonly personKind: PersonKind;
  readonly kind: RequestKind;
  readonly ageYears: number;
  readonly urgency: Urgency;
  readonly forms: readonly string[];
  /** How it stood on the last day of the quarter. */
  readonly outcome: Outcome;
}

/** A therapist said yes; it was taken back before one did; nobody has said yes yet. */
export const outcomes = ["found", "withdrawn", "waiting"] as const;
export type Outcome = (typeof outcomes)[number];

/** Beside the codes of the treatments, what can stand in the table of what was asked. */
export const askedOtherwise = ["several", "therapist-decides", "screening"] as const;

const kindsOfPerson = PersonKind.options.flatMap((person) => RequestKind.options.map((kind) => `${person}-${kind}`));

/** The names of the tables, in the order in which they are shown. */
export const tableNames = ["outcome", "person", "age-band", "urgency", "asked"] as const;
export type TableName = (typeof tableNames)[number];

/**
 * The fixed tables of a quarter: each counts all requests that were sent in it, by region and by one other thing. A
 * request is in one column of each table, so the totals of the rows are the same in all.
 */
export function quarterTables(requests: readonly RequestOfQuarter[], regions: readonly string[], treatments: readonly string[]): Counts {
  const columnsOf: Readonly<Record<TableName, readonly [columns: readonly string[], of: (request: RequestOfQuarter) => string]>> = {
    outcome: [outcomes, ({ outcome }) => outcome],
    person: [kindsOfPerson, ({ personKind, kind }) => `${personKind}-${kind}`],
    "age-band": [ageBands, ({ ageYears }) => ageBandOf(ageYears)],
    urgency: [urgencies, ({ urgency }) => urgency],
    asked: [[...treatments, ...askedOtherwise], asked],
  };
  const tables = tableNames.map((name): CountTable => {
    const [columns, columnOf] = columnsOf[name];
    return { name, columns, counts: counted(requests, regions, columns, columnOf) };
  });
  return { rows: regions, tables };
}

function asked({ kind, forms }: RequestOfQuarter): string {
  if (kind === "screening") return "screening";
  return forms.length > 1 ? "several" : (forms[0] ?? "therapist-decides");
}

/** @throws RangeError for a region or a column that is on no list: a request must not vanish from the figures. */
function counted(requests: readonly RequestOfQuarter[], regions: readonly string[], columns: readonly string[], columnOf: (request: RequestOfQuarter) => string): number[][] {
  const counts = regions.map(() => columns.map(() => 0));
  for (const request of requests) {
    const [row, column] = [regions.indexOf(request.region), columns.indexOf(columnOf(request))];
    if (row < 0 || column < 0) throw new RangeError(`No place in the table for ${request.region}, ${columnOf(request)}.`);
    counts[row]![column]! += 1;
  }
  return counts;
}
