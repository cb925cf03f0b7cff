import { sql } from "kysely";
import type { Dimension } from "../app/domain/census/dimensions.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Period } from "../app/domain/waiting/spell.ts";
import type { Database } from "./connect.ts";

/** One week of the census under one value: how it stood on its last counted day, and what happened on all of its days. */
export type CensusWeek = {
  /** The Monday. */
  readonly weekOf: IsoDate;
  readonly value: string;
  readonly open: number;
  readonly free: number;
  readonly arrived: number;
  readonly found: number;
  readonly withdrawn: number;
};

/** For a lead: the weeks of a period, from the daily census. Days on which nobody counted are in no week. */
export async function censusWeeks(db: Database, regions: readonly string[], dimension: Dimension, { from, to }: Period): Promise<CensusWeek[]> {
  const { rows } = await sql<CensusWeek>`
    with ends as (
      select date_trunc('week', taken_on)::date as week_of, max(taken_on) as last_on from census_day where taken_on between ${from}::date and ${to}::date group by 1
    ), counted as materialized (
      -- First the region's own rows, then the weeks: asked in one go, each day was held against each week.
      select date_trunc('week', taken_on)::date as week_of, taken_on, value, open_requests, free, arrived, found, withdrawn from census
      where region = any (${regions}::text[]) and dimension = ${dimension} and taken_on between ${from}::date and ${to}::date
    )
    select week_of as "weekOf", value,
      coalesce(sum(open_requests) filter (where taken_on = last_on), 0)::int as open, coalesce(sum(free) filter (where taken_on = last_on), 0)::int as free,
      sum(arrived)::int as arrived, sum(found)::int as found, sum(withdrawn)::int as withdrawn
    from counted join ends using (week_of)
    group by week_of, value order by 1, 2`.execute(db);
  return rows;
}

/** For a lead: why those who waited on the last counted day had nobody, from the census. */
export async function newestUnmet(db: Database, regions: readonly string[]): Promise<{ readonly takenOn: IsoDate | null; readonly causes: { readonly cause: string; readonly requests: number }[] }> {
  const { rows } = await sql<{ takenOn: IsoDate; cause: string | null; requests: number | null }>`
    with newest as (select max(taken_on) as taken_on from census_day)
    select n.taken_on as "takenOn", u.key as cause, sum(u.value::int)::int as requests
    from newest n left join census c on c.taken_on = n.taken_on and c.dimension = 'all' and c.region = any (${regions}::text[])
      left join lateral jsonb_each_text(c.unmet) u on true
    group by n.taken_on, u.key order by 3 desc nulls last, 2`.execute(db);
  return { takenOn: rows[0]?.takenOn ?? null, causes: rows.flatMap(({ cause, requests }) => (cause === null ? [] : [{ cause, requests: requests ?? 0 }])) };
}
