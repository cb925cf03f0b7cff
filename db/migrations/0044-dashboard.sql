-- What the lead's pages count: the days of the lives of the requests of a region, what was answered to
-- proposals, which appointments were missed, and which families stayed together.

-- Read from the index alone: with the rows of the requests the three counts below took half of the page's time.
create index closed_requests_of_region on request (region, status_since) include (id, household_id) where status in ('completed', 'withdrawn');
create index running_requests_of_region on request (region) include (id, household_id) where status not in ('completed', 'withdrawn');
create index days_of_care_of_request on request_state (request_id, status) include (happened_on, at) where status in ('intake-held', 'started');

-- Requests of these regions, as far as they are the actor's own, that ran on or after a moment, by id: for what is counted
-- around them. Past row security, because its question per state would be most of the page; so the role and the regions are
-- asked here. Two questions and not one with "or": each has its index.
create function requests_in_sight(of_regions text[], since timestamptz) returns table (id uuid, household_id uuid)
  language sql stable security definer set search_path = public as $$
  with mine as materialized (
    select array(select unnest(of_regions) intersect select unnest(actor_regions()::text[])) as regions where (select actor_role()) = 'regional-lead'
  )
  select r.id, r.household_id from request r where r.region = any ((select regions from mine)::text[]) and r.status not in ('completed', 'withdrawn')
  union all
  select r.id, r.household_id from request r where r.region = any ((select regions from mine)::text[]) and r.status in ('completed', 'withdrawn') and r.status_since >= since
$$;

-- What was said to proposals since a moment: "accepted", "expired", "withdrawn", or the reason of a no.
create function answers_for_dashboard(of_regions text[], since timestamptz) returns table (request_id uuid, answer text)
  language sql stable security definer set search_path = public as $$
  select p.request_id, coalesce(p.decline_reason, p.status::text)
  from requests_in_sight(of_regions, since) r join proposal p on p.request_id = r.id
  where p.answered_at >= since
$$;

-- Every appointment since a day, once: where the two sides differ the therapist was in the room.
create function appointments_for_dashboard(of_regions text[], since date) returns table (request_id uuid, outcome text)
  language sql stable security definer set search_path = public as $$
  select distinct on (c.proposal_id, c.happened_on) r.id, c.outcome
  from requests_in_sight(of_regions, since) r join proposal p on p.request_id = r.id join care_report c on c.proposal_id = p.id
  where p.status = 'accepted' and c.what = 'appointment' and c.replaced_at is null and c.happened_on >= since
  order by c.proposal_id, c.happened_on, (c.side = 'therapist') desc
$$;

-- Families of whom two or more got somebody, the last yes of each since a moment: with whom they are now.
create function families_for_dashboard(of_regions text[], since timestamptz) returns table (request_ids uuid[], together text)
  language sql stable security definer set search_path = public as $$
  with found as (
    select distinct on (r.id) r.id, r.household_id, p.therapist_id, t.organisation_id, p.answered_at
    from requests_in_sight(of_regions, since) r join proposal p on p.request_id = r.id join therapist t on t.id = p.therapist_id
    where p.status = 'accepted'
    order by r.id, p.answered_at desc
  )
  select array_agg(id), case when count(distinct therapist_id) = 1 then 'same-therapist' when count(distinct organisation_id) = 1 then 'same-practice' else 'apart' end
  from found group by household_id having count(*) > 1 and max(answered_at) >= since
$$;

revoke all on function requests_in_sight(text[], timestamptz), answers_for_dashboard(text[], timestamptz), appointments_for_dashboard(text[], date),
  families_for_dashboard(text[], timestamptz) from public;
grant execute on function answers_for_dashboard(text[], timestamptz), appointments_for_dashboard(text[], date),
  families_for_dashboard(text[], timestamptz) to schakel_web;
