import { sql } from "kysely";
import { z } from "zod";
import { amsterdamInstant } from "../app/domain/amsterdam-time.ts";
import { addMonths, type IsoDate } from "../app/domain/iso-date.ts";
import type { Publication } from "../app/domain/privacy/suppression/publish.ts";
import type { PublicationRules } from "../app/domain/privacy/suppression/publication-rules.ts";
import type { RequestOfQuarter } from "../app/domain/publication/quarter-tables.ts";
import type { Database } from "./connect.ts";
import { allRegions } from "./request-offer.ts";
import { treatmentNames } from "./treatment-names.ts";

/** The requests that were sent in the quarter that begins on this day, each as it stood on the last day of it. */
export async function requestsOfQuarter(db: Database, quarterOn: IsoDate): Promise<RequestOfQuarter[]> {
  const [from, until] = [quarterOn, addMonths(quarterOn, 3)].map((date) => amsterdamInstant({ date, minute: 0 }));
  const { rows } = await sql<RequestOfQuarter>`
    select r.region, r.person_kind as "personKind", r.kind, r.age_years as "ageYears", r.urgency, r.forms, case
      when exists (select from request_state s where s.request_id = r.id and s.status = 'accepted' and s.at < ${until}) then 'found'
      when exists (select from request_state s where s.request_id = r.id and s.status in ('withdrawn', 'completed') and s.at < ${until}) then 'withdrawn'
      else 'waiting' end as outcome
    from request r where r.submitted_at >= ${from} and r.submitted_at < ${until}`.execute(db);
  return rows;
}

const published = z.union([z.number(), z.literal("hidden")]);
/** A publication as it stands in a row. */
export const Stored = z.object({
  rows: z.array(z.string()),
  together: z.array(z.string()),
  empty: z.array(z.string()),
  rowTotals: z.array(z.number()),
  total: z.number(),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), cells: z.array(z.array(published)), columnTotals: z.array(published) })),
}) satisfies z.ZodType<Publication>;

/** Of all quarters that were published, their first days, the newest first. */
export async function publishedQuarters(db: Database): Promise<IsoDate[]> {
  const rows = await db.selectFrom("publication").select("quarterOn").orderBy("quarterOn", "desc").execute();
  return rows.map(({ quarterOn }) => quarterOn);
}

/** Undefined where this quarter was not published; null where there was too little to show. */
export async function publicationOf(db: Database, quarterOn: IsoDate): Promise<Publication | null | undefined> {
  const row = await db.selectFrom("publication").select("tables").where("quarterOn", "=", quarterOn).executeTakeFirst();
  if (!row) return undefined;
  return row.tables === null ? null : Stored.parse(row.tables);
}

/** False when somebody published this quarter before: the first one stays. */
export async function insertPublication(trx: Database, quarterOn: IsoDate, at: Date, rules: PublicationRules, tables: Publication | null): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("publication")
    .values({ quarterOn, publishedAt: at, rules: JSON.stringify(rules), tables: tables && JSON.stringify(tables) })
    .onConflict((known) => known.column("quarterOn").doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** What a page of open figures shows: this quarter, or the newest. `quarterOn` is null when there is no such quarter. */
export async function openData(db: Database, wanted: IsoDate | null) {
  const quarters = await publishedQuarters(db);
  const quarterOn = wanted === null ? (quarters[0] ?? null) : (quarters.find((each) => each === wanted) ?? null);
  const publication = quarterOn === null ? null : ((await publicationOf(db, quarterOn)) ?? null);
  const regions = (await allRegions(db)).map(({ code, name }) => [code, name] as const);
  return { quarters, quarterOn, publication, names: Object.fromEntries([...regions, ...(await treatmentNames(db))]) };
}
