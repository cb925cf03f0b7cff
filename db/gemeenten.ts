import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";

export type Gemeente = { readonly code: string; readonly name: string };

/** One that people can have lived in. `now` is the name of the only one that took its place, when it is no more. */
export type KnownGemeente = Gemeente & { readonly now: string | null };

export type GemeenteInRegion = {
  readonly name: string;
  readonly region: string;
  /** "source", "derived" or "assumed". */
  readonly certainty: string;
  /** The name of before, when it was asked by the code of one that went into this one. */
  readonly before: string | null;
  /** The region that buys youth care for it, as far as that was filled in. */
  readonly purchasing: string | null;
};

/** The name of a gemeente on a day: the newest that holds, else the one it began with. */
export const nameOn = (gemeente: string, on: IsoDate) => sql<string>`coalesce((select n.name from gemeente_name n
  where n.gemeente = ${sql.ref(gemeente)} and n.valid_from <= ${on} order by n.valid_from desc limit 1),
  (select b.name from gemeente b where b.code = ${sql.ref(gemeente)}))`;

/**
 * Where each gemeente that is no more on this day belongs then: followed from one to the next, and null as soon as it
 * went to more than one, because then nobody knows without the address.
 */
const wentTo = (on: IsoDate) => sql`went as (
  with recursive step as (
    select gemeente, min(successor) as successor, count(*) as many from gemeente_successor where from_day <= ${on} group by gemeente
  ), path as (
    select gemeente, successor, many from step
    union all
    select p.gemeente, s.successor, s.many from path p join step s on s.gemeente = p.successor where p.many = 1 and s.gemeente <> p.gemeente
  )
  select distinct on (p.gemeente) p.gemeente, p.successor from path p
  where not exists (select from path more where more.gemeente = p.gemeente and more.many > 1)
    and exists (select from gemeente_region r where r.gemeente = p.successor and r.valid_from <= ${on} and (r.valid_until is null or r.valid_until > ${on}))
)`;

/**
 * Every gemeente that one can have lived in, as of this day, in the order in which people look for a name:
 * 's-Hertogenbosch stands at the H. One that went into another is named too; one that was split over several is not.
 */
export async function gemeentenToChoose(db: Database, on: IsoDate): Promise<KnownGemeente[]> {
  const { rows } = await sql<KnownGemeente>`with ${wentTo(on)}
    select g.code, ${nameOn("g.code", on)} as name, case when went.gemeente is null then null else ${nameOn("went.successor", on)} end as now
    from gemeente g left join went on went.gemeente = g.code
    where went.gemeente is not null or exists (select from gemeente_region r where r.gemeente = g.code and r.valid_from <= ${on} and (r.valid_until is null or r.valid_until > ${on}))`.execute(db);
  return rows.toSorted((one, other) => sortedBy(one.name).localeCompare(sortedBy(other.name), "nl"));
}

/** Under which names gemeenten go or went: to see whether an address gives a place away. */
export async function namesOfPlaces(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from gemeente union select name from gemeente_name order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** One gemeente with its region on a day, and how sure that is; of one that is no more, the one it went into. Nothing when unknown, or not there yet. */
export async function gemeenteInRegion(db: Database, code: string, on: IsoDate): Promise<GemeenteInRegion | undefined> {
  const { rows } = await sql<GemeenteInRegion>`with ${wentTo(on)}, asked as (
      select coalesce(went.successor, ${code}) as code, case when went.successor is null then null else ${nameOn("went.gemeente", on)} end as before
      from (select 1) one left join went on went.gemeente = ${code}
    )
    select ${nameOn("asked.code", on)} as name, r.name as region, gr.certainty, asked.before, p.name as purchasing
    from asked join gemeente_region gr on gr.gemeente = asked.code and gr.valid_from <= ${on} and (gr.valid_until is null or gr.valid_until > ${on})
      join region r on r.slug = gr.region
      left join gemeente_purchasing_region gp on gp.gemeente = asked.code and gp.valid_from <= ${on} and (gp.valid_until is null or gp.valid_until > ${on})
      left join purchasing_region p on p.slug = gp.purchasing_region`.execute(db);
  return rows[0];
}

/** What a name is sorted by: without the 's- in front. */
export function sortedBy(name: string): string {
  return name.replace(/^'s-/, "");
}
