import { sql } from "kysely";
import type { RequestStatus } from "../app/domain/request.ts";
import type { Urgency } from "../app/domain/urgency.ts";
import type { Database } from "./connect.ts";

/** Requests that still look for a therapist: nobody has said yes. */
const looking = sql.raw("status in ('submitted', 'proposed')");
const running = sql.raw("status not in ('completed', 'withdrawn')");

export type StatusCount = { readonly status: RequestStatus; readonly requests: number };

/** For a lead: how many requests of these regions are in each state now. Closed ones are not counted. */
export async function countByStatus(db: Database, regions: readonly string[]): Promise<StatusCount[]> {
  const { rows } = await sql<StatusCount>`
    select status, count(*)::int as requests from request where region = any(${regions}) and ${running} group by status`.execute(db);
  return rows;
}

export type Waiting = {
  /** Null: all urgencies together. */
  readonly urgency: Urgency | null;
  readonly requests: number;
  readonly medianDays: number;
  readonly longestDays: number;
  readonly pastNorm: number;
};

/** For a lead: who waits for a therapist now, and for how many days, together and per urgency. The clock starts when the request was sent. */
export async function waitingNow(db: Database, regions: readonly string[], now: Date, normWeeks: number): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select urgency, count(*)::int as requests,
      floor(percentile_cont(0.5) within group (order by days))::int as "medianDays", floor(max(days))::int as "longestDays",
      count(*) filter (where days > ${normWeeks * 7})::int as "pastNorm"
    from (select urgency, extract(epoch from ${now} - submitted_at) / 86400 as days from request where region = any(${regions}) and ${looking}) as waiting
    group by grouping sets ((), (urgency)) having count(*) > 0
    order by urgency nulls first`.execute(db);
  return rows;
}

export type FormBalance = {
  /** The code of the treatment form; null: the therapist decides. */
  readonly form: string | null;
  readonly name: string | null;
  readonly waiting: number;
  readonly freeJeugdwet: number;
  readonly freeZvw: number;
};

/**
 * For a lead: per treatment form, how many ask for it and how many places could give it, under each law. One place
 * counts under every form its therapist gives, and one request under every form it asks for: columns do not add up.
 */
export async function balancePerForm(db: Database, regions: readonly string[]): Promise<FormBalance[]> {
  const { rows } = await sql<FormBalance>`
    with supply as (
      select tt.treatment as form,
        count(distinct f.place_id) filter (where c.therapist_id is not null)::int as jeugdwet,
        count(distinct f.place_id) filter (where t.zvw_contract <> 'none')::int as zvw
      from free_places_in_actor_regions() f
      join therapist t on t.id = f.therapist_id
      join therapist_treatment tt on tt.therapist_id = f.therapist_id
      left join (select distinct therapist_id from therapist_contract where region = any(${regions})) c on c.therapist_id = f.therapist_id
      where f.kind = 'treatment'
      group by tt.treatment
    ), demand as (
      select form, count(*)::int as waiting
      from request left join lateral unnest(forms) as form on true
      where region = any(${regions}) and ${looking} and kind = 'treatment'
      group by form
    )
    select coalesce(d.form, s.form) as form, n.name, coalesce(d.waiting, 0) as waiting,
      coalesce(s.jeugdwet, 0) as "freeJeugdwet", coalesce(s.zvw, 0) as "freeZvw"
    from demand d full join supply s on s.form = d.form left join treatment n on n.code = coalesce(d.form, s.form)
    order by waiting desc, name`.execute(db);
  return rows;
}

export type PlaceCount = { readonly kind: string; readonly free: number };

/** For a lead: free places of approved therapists who serve these regions and are not paused. None free is a row too: that is what a lead looks for. */
export async function freePlaces(db: Database): Promise<PlaceCount[]> {
  const { rows } = await sql<PlaceCount>`
    select kind, count(f.place_id)::int as free
    from unnest(array['treatment', 'screening']) as asked(kind) full join free_places_in_actor_regions() f using (kind)
    group by kind order by kind desc`.execute(db);
  return rows;
}

export type RegionRow = { readonly slug: string; readonly name: string; readonly tileColumn: number; readonly tileRow: number; readonly active: boolean };

/** For everyone: the regions and where they lie on the map, and whether they take part now. */
export async function regionsOnMap(db: Database): Promise<RegionRow[]> {
  const { rows } = await sql<RegionRow>`
    select r.slug, r.name, r.tile_column as "tileColumn", r.tile_row as "tileRow",
      exists (select from region_activity a where a.region = r.slug and a.ended_at is null) as active
    from region r order by r.name`.execute(db);
  return rows;
}
