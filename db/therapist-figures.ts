import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Counts } from "../app/domain/privacy/suppression/count-table.ts";
import { PublicationRules } from "../app/domain/privacy/suppression/publication-rules.ts";
import type { Publication } from "../app/domain/privacy/suppression/publish.ts";
import type { TherapistQuarter } from "../app/domain/publication/publish-therapist-tables.ts";
import type { TherapistOfQuarter } from "../app/domain/publication/therapist-tables.ts";
import type { Database } from "./connect.ts";
import { Stored, StoredCounts } from "./publications.ts";

/** For the worker: all approved therapists with an open account, with what they give, in training or trained, and in which languages. */
export async function therapistsToCount(db: Database): Promise<TherapistOfQuarter[]> {
  const { rows } = await sql<TherapistOfQuarter>`
    select t.home_region as "homeRegion", array(select f.treatment from therapist_treatment f where f.therapist_id = t.id) as forms, t.languages
    from therapist t join person p on p.id = t.person_id and p.disabled_at is null where t.status = 'approved'`.execute(db);
  return rows;
}

/** For the worker: all figures there are, as they were shown and what they were made of, exact; the oldest first. */
export async function therapistFiguresSoFar(db: Database): Promise<TherapistQuarter[]> {
  const rows = await db.selectFrom("therapistPublication").select(["counted", "tables"]).orderBy("quarterOn").execute();
  return rows.map(({ counted, tables }) => ({ counted: StoredCounts.parse(counted), shown: tables === null ? null : Stored.parse(tables) }));
}

export type TherapistFigures = { readonly quarterOn: IsoDate; readonly at: Date; readonly rules: PublicationRules; readonly counted: Counts; readonly tables: Publication | null };

/** False when this quarter has its figures: the first ones stay. */
export async function insertTherapistFigures(trx: Database, { quarterOn, at, rules, counted, tables }: TherapistFigures): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("therapistPublication")
    .values({ quarterOn, countedAt: at, rules: JSON.stringify(rules), counted: JSON.stringify(counted), tables: tables && JSON.stringify(tables) })
    .onConflict((known) => known.column("quarterOn").doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export type FormFigures = {
  readonly countedAt: Date;
  readonly roundTo: number;
  /** How many therapists give the form, about, per region; null for all when they were too few together. */
  readonly regions: readonly { readonly region: string; readonly therapists: number | "hidden" }[] | null;
  readonly together: readonly string[];
  readonly total: number | "hidden";
};

/** For everyone: the newest figures about this form; undefined where there are none. */
export async function figuresOfForm(db: Database, form: string): Promise<FormFigures | undefined> {
  const row = await db.selectFrom("therapistPublication").select(["countedAt", "rules", "tables"]).orderBy("quarterOn", "desc").limit(1).executeTakeFirst();
  if (!row) return undefined;
  const nothing = { countedAt: row.countedAt, roundTo: PublicationRules.parse(row.rules).roundTo, regions: null, together: [], total: "hidden" } as const;
  if (row.tables === null) return nothing;
  const { rows, together, tables } = Stored.parse(row.tables);
  const table = tables.find(({ name }) => name === form);
  if (!table) return nothing;
  return { ...nothing, together, regions: rows.map((region, index) => ({ region, therapists: table.cells[index]![0]! })), total: table.columnTotals[0]! };
}

/** For everyone: all tables of how many therapists there are, as they were counted for this quarter; null where they were too few, undefined where nobody counted. */
export async function therapistsOfQuarter(db: Database, quarterOn: IsoDate): Promise<Publication | null | undefined> {
  const row = await db.selectFrom("therapistPublication").select("tables").where("quarterOn", "=", quarterOn).executeTakeFirst();
  if (!row) return undefined;
  return row.tables === null ? null : Stored.parse(row.tables);
}
