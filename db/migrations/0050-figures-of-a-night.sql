-- The two clocks of a region, counted by the worker: at night, and again when somebody looks at figures that are old. A page
-- that worked them out of thousands of rows took most of a second of the web server's time.

-- Per region, period and part ("all", or what the figures are split by): how many waits were seen from, and ended after, so
-- many days. From that every curve follows, also of two regions together. Counts only: nobody is named here.
create table clock_count (
  region text not null references region,
  weeks smallint not null check (weeks in (13, 26, 52)),
  part text not null check (part in ('all', 'urgency', 'age-band', 'form', 'language', 'route', 'organisation')),
  counted_at timestamptz not null,
  -- The last day of the period, today included.
  counted_to date not null,
  -- Per value of the part, per clock.
  counts jsonb not null,
  primary key (region, weeks, part)
);
alter table clock_count enable row level security;
create policy worker_works on clock_count to schakel_worker using (true) with check (true);
create policy lead on clock_count for select to schakel_web using ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]));
grant select, insert, update on clock_count to schakel_worker;
grant select on clock_count to schakel_web;

-- Requests of these regions that ran on or after a moment: what the figures are split by, and the days that the clocks run by.
create function courses_of_regions(of_regions text[], since timestamptz) returns table (
  id uuid, region text, kind text, setting text, age_years smallint, age_stated_on date, turns_eighteen_soon boolean, forms text[], language text, shown_as text,
  urgency urgency, organisation text, submitted_at timestamptz, submitted_on date, intake_held_on date, started_on date, given_up_on date)
  language sql stable security definer set search_path = public as $$
  with mine as materialized (
    select r.id, r.region, r.kind, r.setting, r.age_years, r.age_stated_on, r.turns_eighteen_soon, r.forms, r.language, r.shown_as, r.urgency, r.organisation_id, r.status, r.status_since, r.submitted_at
    from request r where r.region = any (of_regions) and r.status not in ('completed', 'withdrawn')
    union all
    select r.id, r.region, r.kind, r.setting, r.age_years, r.age_stated_on, r.turns_eighteen_soon, r.forms, r.language, r.shown_as, r.urgency, r.organisation_id, r.status, r.status_since, r.submitted_at
    from request r where r.region = any (of_regions) and r.status in ('completed', 'withdrawn') and r.status_since >= since
  )
  select m.id, m.region, m.kind, m.setting, m.age_years, m.age_stated_on, m.turns_eighteen_soon, m.forms, m.language, m.shown_as, m.urgency, o.kind,
    m.submitted_at, (m.submitted_at at time zone 'Europe/Amsterdam')::date, care.intake_held_on, care.started_on,
    case when m.status in ('completed', 'withdrawn') then (m.status_since at time zone 'Europe/Amsterdam')::date end
  from mine m join organisation o on o.id = m.organisation_id
    left join lateral (
      select min(coalesce(s.happened_on, (s.at at time zone 'Europe/Amsterdam')::date)) filter (where s.status = 'intake-held') as intake_held_on,
        min(coalesce(s.happened_on, (s.at at time zone 'Europe/Amsterdam')::date)) filter (where s.status = 'started') as started_on
      from request_state s where s.request_id = m.id and s.status in ('intake-held', 'started')
    ) care on true
$$;

-- These regions, as far as they are the actor's own and the actor is a lead. Asked here, because the functions below go past
-- row security: its question per row would be most of a page.
create function own_among(of_regions text[]) returns text[] language sql stable set search_path = public
  as $$ select array(select unnest(of_regions) intersect select unnest(actor_regions()::text[]) where actor_role() = 'regional-lead') $$;

-- The same requests, for a lead.
create function courses_for_dashboard(of_regions text[], since timestamptz) returns table (
  id uuid, region text, kind text, setting text, age_years smallint, age_stated_on date, turns_eighteen_soon boolean, forms text[], language text, shown_as text,
  urgency urgency, organisation text, submitted_at timestamptz, submitted_on date, intake_held_on date, started_on date, given_up_on date)
  language sql stable security definer set search_path = public as $$ select * from courses_of_regions(own_among(of_regions), since) $$;

-- Requests of a lead's regions that run and are in one of these states, with what a lead does next hangs on.
create function running_for_dashboard(of_regions text[], of_statuses request_status[]) returns table (
  id uuid, region text, kind text, setting text, age_years smallint, age_stated_on date, turns_eighteen_soon boolean, forms text[], language text, shown_as text,
  urgency urgency, organisation text, status request_status, status_since timestamptz, submitted_at timestamptz, nobody_fits boolean, therapist_left boolean)
  language sql stable security definer set search_path = public as $$
  with left_behind as materialized (
    select p.request_id from person x join therapist t on t.person_id = x.id join proposal p on p.therapist_id = t.id
    where x.disabled_at is not null and p.status = 'accepted' and p.released_at is null
  )
  select r.id, r.region, r.kind, r.setting, r.age_years, r.age_stated_on, r.turns_eighteen_soon, r.forms, r.language, r.shown_as, r.urgency, o.kind,
    r.status, r.status_since, r.submitted_at, coalesce(nobody_fits(r.status, look.funnel), false), r.id in (select request_id from left_behind)
  from request r join organisation o on o.id = r.organisation_id
    left join request_outlook look on look.request_id = r.id and r.status = 'submitted'
  where r.region = any ((select own_among(of_regions))::text[]) and r.status not in ('completed', 'withdrawn') and r.status = any (of_statuses)
$$;

-- Free places in a lead's regions, of each therapist who is approved, not paused and can sign in: of which kind, under which
-- law, in which languages, and for which forms. A row names nobody.
create function free_places_for_dashboard(of_regions text[]) returns table (kind text, places integer, jeugdwet boolean, zvw boolean, languages text[], forms text[])
  language sql stable security definer set search_path = public as $$
  with serving as materialized (
    select t.id from therapist t where t.home_region = any ((select own_among(of_regions))::text[])
    union
    select s.therapist_id from therapist_region s where s.region = any ((select own_among(of_regions))::text[])
  ), offering as materialized (
    select t.id, t.languages, t.zvw_contract <> 'none' as zvw,
      exists (select from therapist_contract c where c.therapist_id = t.id and c.region = any ((select own_among(of_regions))::text[])) as jeugdwet
    from serving s join therapist t on t.id = s.id join person x on x.id = t.person_id
    where t.status = 'approved' and t.paused_at is null and x.disabled_at is null
  ), free as materialized (
    select p.therapist_id, p.kind, p.group_id, count(*)::int as places
    from offering o join place p on p.therapist_id = o.id
    where p.closed_at is null and not exists (select from proposal x where x.place_id = p.id and x.released_at is null)
    group by p.therapist_id, p.kind, p.group_id
  )
  select f.kind, f.places, o.jeugdwet, o.zvw, o.languages,
    case f.kind
      when 'treatment' then array(select g.treatment from therapist_treatment g join treatment t on t.code = g.treatment where g.therapist_id = f.therapist_id and t.audience <> 'group' order by 1)
      when 'group' then array(select g.treatment from therapy_group g where g.id = f.group_id)
      else '{}' end
  from free f join offering o on o.id = f.therapist_id
$$;

-- As before, but looked up only for those who have somebody beside them, and from an index alone.
create index accepted_proposals_of_request on proposal (request_id) include (therapist_id, answered_at) where status = 'accepted';
create or replace function families_for_dashboard(of_regions text[], since timestamptz) returns table (request_ids uuid[], together text)
  language sql stable security definer set search_path = public as $$
  with sight as (
    select id, household_id, count(*) over (partition by household_id) as people from requests_in_sight(of_regions, since)
  ), found as (
    select distinct on (s.id) s.id, s.household_id, p.therapist_id, t.organisation_id, p.answered_at
    from sight s join proposal p on p.request_id = s.id and p.status = 'accepted' join therapist t on t.id = p.therapist_id
    where s.people > 1
    order by s.id, p.answered_at desc
  )
  select array_agg(id), case when count(distinct therapist_id) = 1 then 'same-therapist' when count(distinct organisation_id) = 1 then 'same-practice' else 'apart' end
  from found group by household_id having count(*) > 1 and max(answered_at) >= since
$$;

revoke all on function courses_of_regions(text[], timestamptz), own_among(text[]), courses_for_dashboard(text[], timestamptz), running_for_dashboard(text[], request_status[]), free_places_for_dashboard(text[]) from public;
grant execute on function courses_of_regions(text[], timestamptz) to schakel_worker;
grant execute on function own_among(text[]), courses_for_dashboard(text[], timestamptz), running_for_dashboard(text[], request_status[]), free_places_for_dashboard(text[]) to schakel_web;

-- As before, with one task more.
create or replace function enqueue_all(jobs json) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare unknown text;
begin
  select job.task into unknown from json_to_recordset(jobs) as job(task text)
    where job.task not in ('match-regions', 'expire-proposal', 'remind-proposal', 'notify', 'send-mail', 'weigh-bottlenecks', 'weigh-what-if', 'count-clocks');
  if found then
    raise exception 'there is no task %', unknown;
  end if;
  -- A waiting job with the same key keeps its moment, so that a busy hour cannot push it ahead for ever. The
  -- transaction that asks for a match is noted, so that a run that has seen it need not be done again.
  perform from graphile_worker.add_jobs(array(
    select row(
      job.task,
      case job.task when 'match-regions' then (job.payload::jsonb || jsonb_build_object('addedIn', pg_current_xact_id()::text))::json else job.payload end,
      null, coalesce(job.run_at, now()), null, job.key, null, null)::graphile_worker.job_spec
    from (
      select distinct on (coalesce(asked.key, asked.n::text)) asked.*
      from rows from (json_to_recordset(jobs) as (task text, payload json, key text, "runAt" timestamptz)) with ordinality as asked(task, payload, key, run_at, n)
      order by coalesce(asked.key, asked.n::text), asked.n desc
    ) job order by job.n), true);
end
$$;
