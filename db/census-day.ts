import { sql } from "kysely";
import type { PlaceDay } from "../app/domain/census/tally.ts";
import type { PlaceKind } from "../app/domain/therapist.ts";
import type { Database } from "./connect.ts";

/** From the first moment of a day until the first of the next. */
export interface Day {
  readonly from: Date;
  readonly until: Date;
}

/** What a day brought to a request; `open` is how it stood at the end. */
export interface RequestOfDay {
  readonly id: string;
  readonly organisation: string;
  readonly open: "submitted" | "proposed" | null;
  readonly arrived: boolean;
  readonly found: boolean;
  readonly withdrawn: boolean;
}

/** Requests that were open when the day ended, or to which something happened on it: from their dated states only, so that it is the same whenever it is asked. */
export async function requestsOfDay(db: Database, { from, until }: Day): Promise<RequestOfDay[]> {
  const { rows } = await sql<RequestOfDay>`
    with concerned as (
      select id, organisation_id, submitted_at from request
      where submitted_at < ${until} and (status not in ('completed', 'withdrawn') or status_since >= ${from})
    ), standing as (
      select c.id, c.organisation_id, c.submitted_at,
        (select s.status from request_state s where s.request_id = c.id and s.at < ${until} order by s.id desc limit 1) as status,
        exists (select from request_state s where s.request_id = c.id and s.status = 'accepted' and s.at >= ${from} and s.at < ${until}) as found,
        exists (select from request_state s where s.request_id = c.id and s.status = 'withdrawn' and s.at >= ${from} and s.at < ${until}) as withdrawn
      from concerned c
    )
    select s.id, o.kind as organisation, case when s.status in ('submitted', 'proposed') then s.status end as open,
      s.submitted_at >= ${from} as arrived, s.found, s.withdrawn
    from standing s join organisation o on o.id = s.organisation_id
    where s.status in ('submitted', 'proposed') or s.found or s.withdrawn or s.submitted_at >= ${from}
    order by s.id`.execute(db);
  return rows;
}

export type PlacesOfDay = Omit<PlaceDay, "free"> & { readonly therapistId: string; readonly kind: PlaceKind };

/** Per therapist and kind: places at the end of the day, how many were taken, and what was answered and ended on it. */
export async function placesOfDay(db: Database, { from, until }: Day): Promise<PlacesOfDay[]> {
  const { rows } = await sql<PlacesOfDay>`
    with held as (
      select p.place_id,
        bool_or(p.proposed_at < ${until} and (p.released_at is null or p.released_at >= ${until})) as taken,
        count(*) filter (where p.status = 'accepted' and p.answered_at >= ${from} and p.answered_at < ${until}) as yes,
        count(*) filter (where p.status in ('declined', 'expired') and p.answered_at >= ${from} and p.answered_at < ${until}) as no,
        count(*) filter (where p.status = 'accepted' and p.released_at >= ${from} and p.released_at < ${until}) as ended
      from proposal p where p.proposed_at < ${until} and (p.released_at is null or p.released_at >= ${from})
      group by p.place_id
    )
    select place.therapist_id as "therapistId", place.kind,
      (count(*) filter (where place.closed_at is null or place.closed_at >= ${until}))::int as places,
      (count(*) filter (where held.taken))::int as taken,
      coalesce(sum(held.yes), 0)::int as "saidYes", coalesce(sum(held.no), 0)::int as "saidNo", coalesce(sum(held.ended), 0)::int as "casesEnded"
    from place left join held on held.place_id = place.id
    where place.opened_at < ${until} and (place.closed_at is null or place.closed_at >= ${until} or held.place_id is not null)
    group by place.therapist_id, place.kind order by 1, 2`.execute(db);
  return rows;
}
