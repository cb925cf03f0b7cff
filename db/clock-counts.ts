import { sql } from "kysely";
import { CountsByValue, type Part } from "../app/domain/dashboard/clock-counts.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";

/** When the clocks of a region were counted, and up to which day. */
export type Counted = { readonly countedAt: Date; readonly countedTo: IsoDate };

/** One part of a region over one period. */
export type CountRow = { readonly weeks: number; readonly part: Part; readonly counts: CountsByValue };

/** For a lead: what was counted last for each of these of the own regions, in these parts. What an older version wrote in another shape is as good as not counted. */
export async function clockCounts(db: Database, regions: readonly string[], weeks: number, parts: readonly Part[]): Promise<(Counted & { readonly region: string; readonly part: string; readonly counts: CountsByValue })[]> {
  const rows = await db.selectFrom("clockCount").select(["region", "part", "countedAt", "countedTo", "counts"])
    .where("region", "=", sql<string>`any (${regions}::text[])`).where("weeks", "=", weeks).where("part", "=", sql<string>`any (${parts}::text[])`).orderBy("region").execute();
  return rows.flatMap(({ counts, ...row }) => {
    const read = CountsByValue.safeParse(counts);
    return read.success ? [{ ...row, counts: read.data }] : [];
  });
}

/** For a lead: up to which day the figures of these regions over a period reach, all of them; null when one is not counted yet. */
export async function countedTo(db: Database, regions: readonly string[], weeks: number): Promise<IsoDate | null> {
  const rows = await db.selectFrom("clockCount").select("countedTo")
    .where("region", "=", sql<string>`any (${regions}::text[])`).where("weeks", "=", weeks).where("part", "=", "all").orderBy("countedTo").execute();
  return rows.length < regions.length ? null : (rows[0]?.countedTo ?? null);
}

/** Puts the counts of a region in the place of those before. */
export async function writeClockCounts(trx: Database, region: string, counted: Counted, rows: readonly CountRow[]): Promise<void> {
  const values = rows.map(({ weeks, part, counts }) => ({ region, weeks, part, ...counted, counts: JSON.stringify(counts) }));
  await trx.insertInto("clockCount").values(values)
    .onConflict((known) => known.columns(["region", "weeks", "part"]).doUpdateSet((row) => ({ countedAt: row.ref("excluded.countedAt"), countedTo: row.ref("excluded.countedTo"), counts: row.ref("excluded.counts") })))
    .execute();
}
