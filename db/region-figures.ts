import { sql } from "kysely";
import type { RequestStatus } from "../app/domain/request.ts";
import type { PlaceKind } from "../app/domain/therapist.ts";
import type { Urgency } from "../app/domain/urgency.ts";
import type { Database } from "./connect.ts";

export type StatusCount = { readonly status: RequestStatus; readonly requests: number };

export type Waiting = {
  /** Null: all urgencies together. */
  readonly urgency: Urgency | null;
  readonly requests: number;
  readonly medianDays: number;
  readonly longestDays: number;
  readonly pastNorm: number;
};

/** The code of a treatment form, or null where the therapist decides. A request counts under every form it asks for. */
export type Demand = { readonly form: string | null; readonly waiting: number };

export type RequestFigures = { readonly statuses: StatusCount[]; readonly waiting: Waiting[]; readonly demand: Demand[] };

/**
 * For a lead: how many requests of these regions are in each state now, closed ones left out; who waits for a therapist
 * and for how many days, together and per urgency; and what treatment they ask for. The clock starts when the request
 * was sent. One statement that reads the open requests once: asked one by one, the reading was most of the page.
 */
export async function requestFigures(db: Database, regions: readonly string[], now: Date, normWeeks: number): Promise<RequestFigures> {
  const { rows } = await sql<RequestFigures>`
    with running as materialized (
      select status, kind, urgency, forms, extract(epoch from ${now} - submitted_at) / 86400 as days, status in ('submitted', 'proposed') as looking
      from request where region = any(${regions}) and status not in ('completed', 'withdrawn')
    ), per_status as (
      select status, count(*) as requests from running group by status
    ), per_urgency as (
      select urgency, count(*) as requests, floor(percentile_cont(0.5) within group (order by days)) as "medianDays",
        floor(max(days)) as "longestDays", count(*) filter (where days > ${normWeeks * 7}) as "pastNorm"
      from running where looking group by grouping sets ((), (urgency)) having count(*) > 0 order by urgency nulls first
    ), per_form as (
      select form, count(*) as waiting from running left join lateral unnest(forms) as form on true
      where looking and kind = 'treatment' group by form
    )
    select (select coalesce(json_agg(s), '[]') from per_status s) as statuses,
      (select coalesce(json_agg(u), '[]') from per_urgency u) as waiting,
      (select coalesce(json_agg(f), '[]') from per_form f) as demand`.execute(db);
  return rows[0] ?? { statuses: [], waiting: [], demand: [] };
}

export type Supply = {
  readonly kind: PlaceKind;
  /** The code of a treatment form; null: all places of this kind together. One place counts under every form its therapist gives. */
  readonly form: string | null;
  readonly free: number;
  readonly freeJeugdwet: number;
  readonly freeZvw: number;
};

/** For a lead: the free places of approved therapists who serve the actor's regions and are not paused, under each law. */
export async function freeSupply(db: Database): Promise<Supply[]> {
  const { rows } = await sql<Supply>`
    select kind, form, free, free_jeugdwet as "freeJeugdwet", free_zvw as "freeZvw" from supply_in_actor_regions()`.execute(db);
  return rows;
}
