-- What the lead's first page counts: the requests of a region with the days of their lives, what was answered to
-- proposals, which appointments were missed, and which families stayed together.

-- Read from the index alone: with the rows of the requests the three counts below took half of the page's time.
create index closed_requests_of_region on request (region, status_since) include (id, household_id) where status in ('completed', 'withdrawn');
create index running_requests_of_region on request (region) include (id, household_id) where status not in ('completed', 'withdrawn');
create index days_of_care_of_request on request_state (request_id, status) include (happened_on, at) where status in ('intake-held', 'started');

-- Requests of these regions, as far as they are the actor's own, that ran on or after a moment. Past row security, because
-- its question per state would be most of the page; so the role and the regions are asked here.
create function requests_for_dashboard(of_regions text[], since timestamptz) returns table (
  id uuid, region text, kind text, setting text, age_years smallint, age_stated_on date, turns_eighteen_soon boolean, forms text[], language text, shown_as text,
  urgency urgency, organisation text, status request_status, status_since timestamptz, submitted_at timestamptz,
  submitted_on date, intake_held_on date, started_on date, given_up_on date, nobody_fits boolean, therapist_left boolean)
  language sql stable security definer set search_path = public as $$
  with mine as materialized (
    select r.* from request r
    where (select actor_role()) = 'regional-lead' and r.region = any (of_regions) and r.region = any ((select actor_regions())::text[]) and r.status not in ('completed', 'withdrawn')
    union all
    select r.* from request r
    where (select actor_role()) = 'regional-lead' and r.region = any (of_regions) and r.region = any ((select actor_regions())::text[])
      and r.status in ('completed', 'withdrawn') and r.status_since >= since
  ), care as (
    select s.request_id,
      min(coalesce(s.happened_on, (s.at at time zone 'Europe/Amsterdam')::date)) filter (where s.status = 'intake-held') as intake_held_on,
      min(coalesce(s.happened_on, (s.at at time zone 'Europe/Amsterdam')::date)) filter (where s.status = 'started') as started_on
    from mine m join request_state s on s.request_id = m.id and s.status in ('intake-held', 'started') group by s.request_id
  ), left_behind as (
    select p.request_id from person x join therapist t on t.person_id = x.id join proposal p on p.therapist_id = t.id
    where x.disabled_at is not null and p.status = 'accepted' and p.released_at is null
  )
  select m.id, m.region, m.kind, m.setting, m.age_years, m.age_stated_on, m.turns_eighteen_soon, m.forms, m.language, m.shown_as, m.urgency, o.kind, m.status, m.status_since, m.submitted_at,
    (m.submitted_at at time zone 'Europe/Amsterdam')::date, care.intake_held_on, care.started_on,
    case when m.status in ('completed', 'withdrawn') then (m.status_since at time zone 'Europe/Amsterdam')::date end,
    coalesce(nobody_fits(m.status, look.funnel), false), m.id in (select request_id from left_behind)
  from mine m join organisation o on o.id = m.organisation_id
    left join care on care.request_id = m.id
    left join request_outlook look on look.request_id = m.id and m.status = 'submitted'
$$;

-- The same requests by id only, for what is counted around them. Two questions and not one with "or": each has its index.
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

-- Free places for some of the actor's regions, for the lead of two who looks at one. A place in a group counts under the
-- form of its group only, and no other place under a form that is given in groups.
create function supply_in_regions(of_regions text[]) returns table (kind text, form text, free integer, free_jeugdwet integer, free_zvw integer)
  language sql stable security definer set search_path = public as $$
  with mine as (
    select array(select unnest(of_regions) intersect select unnest(actor_regions()::text[])) as regions
  ), offering as materialized (
    select t.id, t.zvw_contract <> 'none' as zvw,
      exists (select from therapist_contract c where c.therapist_id = t.id and c.region = any ((select regions from mine)::text[])) as jeugdwet
    from therapist t
    where (select actor_role()) = 'regional-lead' and t.status = 'approved' and t.paused_at is null
      and exists (select from person x where x.id = t.person_id and x.disabled_at is null)
      and (t.home_region = any ((select regions from mine)::text[])
        or exists (select from therapist_region s where s.therapist_id = t.id and s.region = any ((select regions from mine)::text[])))
  ), free as materialized (
    select p.therapist_id, p.kind, p.group_id, count(*) as places
    from place p
    where p.therapist_id in (select id from offering) and p.closed_at is null
      and not exists (select from proposal x where x.place_id = p.id and x.released_at is null)
    group by p.therapist_id, p.kind, p.group_id
  ), offered as (
    select f.kind, null as form, f.places, o.jeugdwet, o.zvw from free f join offering o on o.id = f.therapist_id
    union all
    select f.kind, g.treatment, f.places, o.jeugdwet, o.zvw
    from free f join offering o on o.id = f.therapist_id join therapist_treatment g on g.therapist_id = f.therapist_id join treatment t on t.code = g.treatment and t.audience <> 'group'
    where f.kind = 'treatment'
    union all
    select f.kind, g.treatment, f.places, o.jeugdwet, o.zvw
    from free f join offering o on o.id = f.therapist_id join therapy_group g on g.id = f.group_id
    where f.kind = 'group'
  )
  select kind, form, sum(places)::int, coalesce(sum(places) filter (where jeugdwet), 0)::int, coalesce(sum(places) filter (where zvw), 0)::int
  from offered group by kind, form
$$;

create or replace function supply_in_actor_regions() returns table (kind text, form text, free integer, free_jeugdwet integer, free_zvw integer)
  language sql stable security definer set search_path = public as $$ select * from supply_in_regions((select actor_regions())::text[]) $$;

-- The same per language that is spoken there.
create function supply_by_language(of_regions text[]) returns table (language text, free integer)
  language sql stable security definer set search_path = public as $$
  with mine as (
    select array(select unnest(of_regions) intersect select unnest(actor_regions()::text[])) as regions
  ), free as (
    select t.languages, count(*) as places
    from therapist t join place p on p.therapist_id = t.id and p.closed_at is null
    where (select actor_role()) = 'regional-lead' and t.status = 'approved' and t.paused_at is null
      and exists (select from person x where x.id = t.person_id and x.disabled_at is null)
      and (t.home_region = any ((select regions from mine)::text[])
        or exists (select from therapist_region s where s.therapist_id = t.id and s.region = any ((select regions from mine)::text[])))
      and not exists (select from proposal x where x.place_id = p.id and x.released_at is null)
    group by t.id, t.languages
  )
  select spoken, sum(places)::int from free, unnest(languages) as spoken group by spoken
$$;

revoke all on function requests_in_sight(text[], timestamptz), requests_for_dashboard(text[], timestamptz), answers_for_dashboard(text[], timestamptz), appointments_for_dashboard(text[], date),
  families_for_dashboard(text[], timestamptz), supply_in_regions(text[]), supply_by_language(text[]) from public;
grant execute on function requests_for_dashboard(text[], timestamptz), answers_for_dashboard(text[], timestamptz), appointments_for_dashboard(text[], date),
  families_for_dashboard(text[], timestamptz), supply_in_regions(text[]), supply_by_language(text[]) to schakel_web;
