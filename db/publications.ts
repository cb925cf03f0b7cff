import { createHash } from "node:crypto";
import { z } from "zod";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Counts } from "../app/domain/privacy/suppression/count-table.ts";
import type { Publication } from "../app/domain/privacy/suppression/publish.ts";
import { FrozenBottlenecks, FrozenRules, FrozenTable, fromFrozen, sealedText, type TableKey } from "../app/domain/publication/frozen-table.ts";
import type { Database } from "./connect.ts";

const published = z.union([z.number(), z.literal("hidden")]);
/** All tables of one subject as they stand in one row: of therapists, and of requests before each table had a row of its own. */
export const Stored = z.object({
  rows: z.array(z.string()),
  together: z.array(z.string()),
  empty: z.array(z.string()),
  rowTotals: z.array(z.number()),
  total: z.number(),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), cells: z.array(z.array(published)), columnTotals: z.array(published) })),
}) satisfies z.ZodType<Publication>;

export const StoredCounts = z.object({
  rows: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), counts: z.array(z.array(z.int())) })),
}) satisfies z.ZodType<Counts>;

/** Of a quarter that was published: what everyone may read. A subject is null where there was too little to show. */
export interface FrozenQuarter {
  readonly quarterOn: IsoDate;
  readonly publishedAt: Date;
  readonly rules: FrozenRules;
  /** Null for a quarter of before there were seals. */
  readonly seal: string | null;
  /** The day on which it was said that much came in later. */
  readonly notedOn: IsoDate | null;
  readonly subjects: Readonly<Record<string, Publication | null>>;
  /** Per region. */
  readonly bottlenecks: Readonly<Record<string, FrozenBottlenecks>>;
}

/** The subject under which the kinds of place that are lacking are kept, a region a table. */
export const bottleneckSubject = "bottlenecks";

/** Of all quarters that were published, their first days, the newest first. */
export async function publishedQuarters(db: Database): Promise<IsoDate[]> {
  const rows = await db.selectFrom("publication").select("quarterOn").orderBy("quarterOn", "desc").execute();
  return rows.map(({ quarterOn }) => quarterOn);
}

/** Undefined where this quarter was not published. */
export async function frozenQuarter(db: Database, quarterOn: IsoDate): Promise<FrozenQuarter | undefined> {
  const row = await db
    .selectFrom("publication")
    .leftJoin("publicationNote as note", "note.quarterOn", "publication.quarterOn")
    .select(["publication.quarterOn", "publishedAt", "rules", "tables", "seal", "notedOn"])
    .where("publication.quarterOn", "=", quarterOn)
    .executeTakeFirst();
  if (!row) return undefined;
  const tables = await db.selectFrom("publicationTable").select(["subject", "name", "content"]).where("quarterOn", "=", quarterOn).orderBy("position").execute();
  const lists = tables.filter(({ subject }) => subject === bottleneckSubject);
  const subjects = Map.groupBy(tables.filter(({ subject }) => subject !== bottleneckSubject), ({ subject }) => subject);
  const before = row.tables === null ? null : Stored.parse(row.tables);
  return {
    ...row,
    rules: FrozenRules.parse(row.rules),
    subjects: subjects.size === 0 ? { sent: before } : Object.fromEntries([...subjects].map(([subject, all]) => [subject, fromFrozen(all.flatMap(({ name, content }) => (content === null ? [] : [[name, FrozenTable.parse(content)]])))])),
    bottlenecks: Object.fromEntries(lists.map(({ name, content }) => [name, FrozenBottlenecks.parse(content)])),
  };
}

export type NewTable = { readonly subject: string; readonly name: string; readonly content: FrozenTable | FrozenBottlenecks | null; readonly counted: Counts };
export type NewQuarter = { readonly quarterOn: IsoDate; readonly at: Date; readonly rules: FrozenRules; readonly tables: readonly NewTable[] };

/** Freezes a quarter. False when somebody did so before: the first one stays. */
export async function insertQuarter(trx: Database, { quarterOn, at, rules, tables }: NewQuarter): Promise<boolean> {
  const rows = tables.map(({ subject, name, content, counted }, position) => ({
    quarterOn, subject, name, position, content: content && JSON.stringify(content), counted: JSON.stringify(counted), seal: sealOf({ quarterOn, subject, name }, rules, content),
  }));
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("publication")
    .values({ quarterOn, publishedAt: at, rules: JSON.stringify(rules), tables: null, seal: sealOfAll(rows.map(({ seal }) => seal)) })
    .onConflict((known) => known.column("quarterOn").doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) return false;
  if (rows.length > 0) await trx.insertInto("publicationTable").values(rows).execute();
  return true;
}

/** For the worker: whether every table of this quarter still gives the seal that it was frozen with. */
export async function isSealWhole(db: Database, quarterOn: IsoDate): Promise<boolean> {
  const row = await db.selectFrom("publication").select(["rules", "seal"]).where("quarterOn", "=", quarterOn).executeTakeFirst();
  const tables = await db.selectFrom("publicationTable").select(["subject", "name", "content", "seal"]).where("quarterOn", "=", quarterOn).orderBy("position").execute();
  if (!row || row.seal === null) return true;
  const whole = tables.every(({ subject, name, content, seal }) => sealOf({ quarterOn, subject, name }, row.rules, content) === seal);
  return whole && sealOfAll(tables.map(({ seal }) => seal)) === row.seal;
}

/** For the worker: the exact counts behind the frozen tables, by subject. A subject has those of its first table's neighbours too. */
export async function countedOf(db: Database, quarterOn: IsoDate): Promise<ReadonlyMap<string, Counts>> {
  const rows = await db.selectFrom("publicationTable").select(["subject", "counted"]).where("quarterOn", "=", quarterOn).where("subject", "<>", bottleneckSubject).orderBy("position").execute();
  const subjects = Map.groupBy(rows, ({ subject }) => subject);
  return new Map([...subjects].map(([subject, all]) => {
    const each = all.map(({ counted }) => StoredCounts.parse(counted));
    return [subject, { rows: each[0]!.rows, tables: each.flatMap(({ tables }) => tables) }];
  }));
}

export async function isNoted(db: Database, quarterOn: IsoDate): Promise<boolean> {
  return (await db.selectFrom("publicationNote").select("quarterOn").where("quarterOn", "=", quarterOn).executeTakeFirst()) !== undefined;
}

export async function insertNote(trx: Database, quarterOn: IsoDate, notedOn: IsoDate): Promise<void> {
  await trx.insertInto("publicationNote").values({ quarterOn, notedOn }).onConflict((known) => known.column("quarterOn").doNothing()).execute();
}

function sealOf(key: TableKey, rules: unknown, content: unknown): string {
  return createHash("sha256").update(sealedText(key, rules, content)).digest("hex");
}

function sealOfAll(seals: readonly string[]): string {
  return createHash("sha256").update(seals.join("\n")).digest("hex");
}
