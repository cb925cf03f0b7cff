import { sql } from "kysely";
import { z } from "zod";
import { KindOfPlace } from "../app/domain/matching/kind-of-place.ts";
import type { Database } from "./connect.ts";

const Gain = z.object({ kind: KindOfPlace, waiting: z.int(), limit: z.int(), gains: z.array(z.int()) });
export type Bottleneck = z.infer<typeof Gain>;
export type BottleneckList = { readonly region: string; readonly weighedAt: Date; readonly kinds: Bottleneck[] };

/** For a lead: the lists of these regions, as far as they are the own ones. */
export async function bottleneckLists(db: Database, regions: readonly string[]): Promise<BottleneckList[]> {
  const rows = await db.selectFrom("bottleneckList").selectAll().where("region", "in", regions).orderBy("region").execute();
  return rows.map(({ kinds, ...row }) => ({ ...row, kinds: z.array(Gain).parse(kinds) }));
}

/** For the worker: the lists of all regions. */
export async function bottlenecksOfAll(db: Database): Promise<BottleneckList[]> {
  const rows = await db.selectFrom("bottleneckList").selectAll().orderBy("region").execute();
  return rows.map(({ kinds, ...row }) => ({ ...row, kinds: z.array(Gain).parse(kinds) }));
}

/** Puts the list of a region in the place of the one before. */
export async function writeBottlenecks(trx: Database, { region, weighedAt, kinds }: { region: string; weighedAt: Date; kinds: readonly unknown[] }): Promise<void> {
  const row = { weighedAt, kinds: JSON.stringify(kinds) };
  await trx.insertInto("bottleneckList").values({ region, ...row }).onConflict((known) => known.column("region").doUpdateSet(row)).execute();
}

/** For a lead: the worst lack of each of these of the own regions, where somebody would be helped. */
export async function worstLacks(db: Database, regions: readonly string[]): Promise<{ readonly region: string; /** What its form is called. */ readonly form: string | null; readonly worst: Bottleneck }[]> {
  const rows = await db.selectFrom("bottleneckList")
    .leftJoin("treatment", (join) => join.on("treatment.code", "=", sql<string>`kinds -> 0 -> 'kind' ->> 'form'`))
    .select(["region", "treatment.name as form", sql`kinds -> 0`.as("worst")]).where("region", "=", sql<string>`any (${regions}::text[])`).orderBy("region").execute();
  return rows.flatMap(({ worst, ...row }) => {
    const read = Gain.safeParse(worst);
    return read.success && read.data.limit > 0 ? [{ ...row, worst: read.data }] : [];
  });
}
