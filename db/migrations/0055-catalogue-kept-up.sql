-- The catalogue is changed by the national team. Each change keeps what was there before, and from when to when.

-- The day on which somebody has to look at it again. Null, for rows of before, counts as a year after the last look.
alter table treatment add column review_on date;
update treatment set review_on = (reviewed_on + interval '1 year')::date;

create table treatment_version (
  id uuid primary key default gen_random_uuid(),
  treatment text not null references treatment,
  -- What it said until then, and who changed it.
  held_until timestamptz not null,
  changed_by uuid not null references person,
  name text not null,
  audience text not null check (audience in ('child', 'adult', 'child-and-adult', 'parent-and-child', 'group')),
  age_min smallint,
  age_max smallint,
  matchable boolean not null,
  facts jsonb not null,
  reviewed_on date not null,
  review_on date
);
create index on treatment_version (treatment, held_until);

alter table treatment_version enable row level security;
create policy national_sees on treatment_version for select to schakel_web using ((select actor_role()) = 'national');
create policy national_keeps on treatment_version for insert to schakel_web with check ((select actor_role()) = 'national' and changed_by = (select actor_person()));
grant select, insert on treatment_version to schakel_web;
grant insert on treatment to schakel_web;
grant update (name, audience, age_min, age_max, matchable, facts, reviewed_on, review_on) on treatment to schakel_web;
create policy national_adds on treatment for insert to schakel_web with check ((select actor_role()) = 'national');
create policy national_changes on treatment for update to schakel_web using ((select actor_role()) = 'national');

-- What stands on a form of treatment, as sums for the national team, who sees no case: what closing it would touch.
create function treatment_in_use(form text) returns table (requests int, only_this int, proposals int, cases int, therapists int, therapists_only int, groups int)
  language sql stable security definer set search_path = public as $$
  select
    (select count(*) from request r where r.status in ('submitted', 'proposed') and r.kind = 'treatment' and form = any (r.forms))::int,
    (select count(*) from request r where r.status in ('submitted', 'proposed') and r.kind = 'treatment' and r.forms = array[form])::int,
    (select count(*) from proposal p where p.status = 'open' and p.explanation ->> 'form' = form)::int,
    (select count(*) from proposal p join request r on r.id = p.request_id where p.status = 'accepted' and p.released_at is null and p.explanation ->> 'form' = form
      and r.status not in ('completed', 'withdrawn'))::int,
    (select count(*) from therapist t join therapist_treatment f on f.therapist_id = t.id and f.treatment = form where t.status = 'approved')::int,
    (select count(*) from therapist t join therapist_treatment f on f.therapist_id = t.id and f.treatment = form where t.status = 'approved'
      and not exists (select from therapist_treatment o join treatment c on c.code = o.treatment and c.matchable where o.therapist_id = t.id and o.treatment <> form))::int,
    (select count(*) from therapy_group g where g.treatment = form and g.cancelled_at is null and g.ended_at is null)::int
  where actor_role() = 'national'
$$;
-- In which regions somebody asks for this form alone: whom to call, and where to look again.
create function regions_asking(form text) returns table (region text, requests int) language sql stable security definer set search_path = public as $$
  select r.region, count(*) filter (where r.forms = array[form])::int from request r
  where actor_role() = 'national' and r.status in ('submitted', 'proposed') and r.kind = 'treatment' and (form = any (r.forms) or cardinality(r.forms) = 0) group by r.region order by r.region
$$;
revoke all on function treatment_in_use(text), regions_asking(text) from public;
grant execute on function treatment_in_use(text), regions_asking(text) to schakel_web;

-- The country at a glance: people, therapists and requests of each region as numbers, for the national team.
create function country_overview() returns table (region text, leads int, shelter_people int, therapists int, waiting int, running int)
  language sql stable security definer set search_path = public as $$
  select g.slug,
    (select count(*) from person_region pr join person p on p.id = pr.person_id where pr.region = g.slug and p.role = 'regional-lead' and p.disabled_at is null and p.erased_at is null)::int,
    (select count(distinct p.id) from organisation_region o join person_organisation po on po.organisation_id = o.organisation_id join person p on p.id = po.person_id
      where o.region = g.slug and p.role = 'shelter' and p.disabled_at is null and p.erased_at is null)::int,
    (select count(*) from therapist t where t.home_region = g.slug and t.status = 'approved')::int,
    coalesce(r.waiting, 0), coalesce(r.running, 0)
  from region g left join (
    select q.region, count(*) filter (where q.status in ('submitted', 'proposed'))::int as waiting,
      count(*) filter (where q.status not in ('submitted', 'proposed', 'completed', 'withdrawn'))::int as running
    from request q where q.status not in ('completed', 'withdrawn') group by q.region
  ) r on r.region = g.slug
  where actor_role() = 'national' order by g.name
$$;
revoke all on function country_overview() from public;
grant execute on function country_overview() to schakel_web;
