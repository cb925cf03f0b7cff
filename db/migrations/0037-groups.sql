-- A dated group of a therapist, for a form that is given in groups. Its places are rows like all others, taken by at most
-- one open proposal or running case. Nobody who joins is in this table.
create table therapy_group (
  id uuid primary key default gen_random_uuid(),
  therapist_id uuid not null references therapist on delete cascade,
  treatment text not null references treatment,
  starts_on date not null,
  -- Once a week, from the first day on.
  meetings smallint not null check (meetings between 1 and 40),
  part_of_week text not null,
  place text not null check (place in ('at-practice', 'online')),
  age_min smallint not null check (age_min between 0 and 99),
  age_max smallint not null check (age_max between age_min and 99),
  language text not null,
  minimum smallint not null check (minimum between 2 and 20),
  -- The last day to join. Whether it goes on is decided after it.
  join_until date not null check (join_until < starts_on),
  posted_at timestamptz not null,
  -- Enough children, after the last day to join: it will start.
  complete_at timestamptz,
  cancelled_at timestamptz,
  cancelled_reason text check (cancelled_reason in ('too-few', 'by-therapist')),
  started_at timestamptz,
  ended_at timestamptz,
  check ((cancelled_at is null) = (cancelled_reason is null)),
  check (cancelled_at is null or (started_at is null and ended_at is null)),
  check (started_at is null or complete_at is not null)
);
create index on therapy_group (therapist_id, starts_on desc);
create index on therapy_group (join_until) where cancelled_at is null and ended_at is null;

alter table place drop constraint place_kind_check;
alter table place add constraint place_kind_check check (kind in ('treatment', 'screening', 'on-site', 'group'));
alter table place add column group_id uuid references therapy_group on delete set null;
create index on place (group_id) where group_id is not null;

alter table therapy_group enable row level security;
create policy worker_works on therapy_group to schakel_worker using (true) with check (true);
grant select, delete on therapy_group to schakel_worker;
grant update (complete_at, cancelled_at, cancelled_reason, started_at, ended_at) on therapy_group to schakel_worker;
grant update (closes_when_free) on place to schakel_worker;
grant select, insert on therapy_group to schakel_web;
grant update (cancelled_at, cancelled_reason, ended_at) on therapy_group to schakel_web;
create policy self on therapy_group for select to schakel_web using (therapist_id = (select actor_therapist()));
create policy self_posts on therapy_group for insert to schakel_web with check (therapist_id = (select actor_therapist()));
create policy self_ends on therapy_group for update to schakel_web using (therapist_id = (select actor_therapist()));
create policy lead on therapy_group for select to schakel_web using ((select actor_role()) = 'regional-lead' and therapist_id in (select therapists_in_actor_regions()));

-- A group will not be: who was asked or had said yes waits again, in the same moment, with the clock kept. What was
-- accepted was help that was found, so it is interrupted first. Gives which, with their regions.
create function give_back_group(the_group uuid, why text, at timestamptz) returns table (proposal uuid, region text, accepted boolean)
  language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
declare one record;
begin
  if not exists (select from therapy_group g where g.id = the_group and g.cancelled_at is not null and (actor_role() is null or g.therapist_id = actor_therapist())) then
    raise exception 'only a group that was cancelled is given back';
  end if;
  perform from proposal p join place pl on pl.id = p.place_id where pl.group_id = the_group and p.released_at is null order by p.id for update of p;
  for one in
    select p.id, p.request_id, p.status = 'accepted' as said_yes, r.region, r.status
    from proposal p join place pl on pl.id = p.place_id join request r on r.id = p.request_id
    where pl.group_id = the_group and p.released_at is null order by p.id
  loop
    update proposal p set status = case when one.said_yes then p.status else 'withdrawn' end, answered_at = coalesce(p.answered_at, at), released_at = at where p.id = one.id;
    if one.said_yes and one.status in ('accepted', 'handed-over', 'intake-held', 'started') then
      insert into request_state (request_id, status, reason, at) values (one.request_id, 'interrupted', why, at);
      insert into request_state (request_id, status, reason, at) values (one.request_id, 'submitted', why, at);
    elsif one.status = 'proposed' then
      insert into request_state (request_id, status, reason, at) values (one.request_id, 'submitted', why, at);
    end if;
    proposal := one.id; region := one.region; accepted := one.said_yes;
    return next;
  end loop;
end
$$;

-- What a group is about, for who was asked for one of its places, and for the shelter of who joined: no child, no number
-- of children, nobody's name.
create function group_of_proposal(proposal uuid) returns table (starts_on date, meetings smallint, part_of_week text, place text, join_until date)
  language sql stable security definer set search_path = public as $$
  select g.starts_on, g.meetings, g.part_of_week, g.place, g.join_until
  from proposal p join place pl on pl.id = p.place_id join therapy_group g on g.id = pl.group_id join request r on r.id = p.request_id
  where p.id = group_of_proposal.proposal and p.released_at is null
    and (p.therapist_id = actor_therapist() or (actor_role() = 'shelter' and p.status = 'accepted' and r.organisation_id = any (actor_organisations())))
$$;

-- How many children a group of the lead's regions has: a lead sees only proposals of the own regions, and a group can
-- have children of others.
create function groups_in_actor_regions() returns table (id uuid, said_yes integer, asked integer, places integer)
  language sql stable security definer set search_path = public as $$
  select g.id, count(p.id) filter (where p.status = 'accepted')::int, count(p.id) filter (where p.status = 'open')::int, count(pl.id)::int
  from therapy_group g join place pl on pl.group_id = g.id left join proposal p on p.place_id = pl.id and p.released_at is null
  where actor_role() = 'regional-lead' and g.therapist_id in (select therapists_in_actor_regions()) and (pl.closed_at is null or p.id is not null)
  group by g.id
$$;

-- What `offerer_of_request` does not tell of the therapist who was asked, for the engine when a request changes: how far
-- this therapist goes, with whom and under whom, and which half-days and groups there are. Its forms and places count instead
-- of those told there, which know nothing of a certificate that ends, a supervisor who says yes, and a place bound to a moment.
-- No page shows it.
create function bonds_of_offerer(request uuid, on_day date) returns jsonb language sql stable security definer set search_path = public as $$
  with asked as (
    select t.* from proposal p join request r on r.id = p.request_id join therapist t on t.id = p.therapist_id
    where p.request_id = bonds_of_offerer.request and p.released_at is null and actor_role() = 'shelter' and r.organisation_id = any (actor_organisations())
  ), unbound as (
    select pl.kind, not exists (select from proposal x where x.place_id = pl.id and x.released_at is null) as free
    from asked join place pl on pl.therapist_id = asked.id where pl.closed_at is null and pl.arrangement_id is null and pl.group_id is null
  ), form as (
    select f.treatment, f.age_min, f.age_max, f.level, treatment.matchable, treatment.audience = 'group' as in_groups, exists (
      select from supervision said_yes join therapist s on s.id = said_yes.supervisor_id and s.status = 'approved' join person helper on helper.id = s.person_id and helper.disabled_at is null
        join therapist_treatment trained on trained.therapist_id = s.id and trained.treatment = f.treatment and trained.level = 'trained'
      where said_yes.therapist_id = f.therapist_id and said_yes.treatment = f.treatment and said_yes.status = 'confirmed') as supervised
    from asked join therapist_treatment f on f.therapist_id = asked.id join treatment on treatment.code = f.treatment
    where f.certificate_until is null or f.certificate_until >= on_day
  ), half_day as (
    select o.id, jsonb_build_object('kind', 'on-site', 'id', o.id, 'shelterId', n.organisation_id, 'total', 1, 'free', 0,
      'partsOfWeek', array(select part.part from structural_part part where part.offer_id = o.id order by 1)) as said
    from asked join structural_offer o on o.therapist_id = asked.id and o.status = 'agreed' join structural_need n on n.id = o.need_id
  ), in_group as (
    select g.id, jsonb_build_object('kind', 'group', 'id', g.id, 'form', g.treatment, 'ageMin', greatest(g.age_min, f.age_min), 'ageMax', least(g.age_max, f.age_max), 'level', f.level,
      'supervised', f.supervised, 'language', g.language, 'place', g.place, 'partOfWeek', g.part_of_week, 'joinUntil', g.join_until, 'total', 1, 'free', 0) as said
    from asked join therapy_group g on g.therapist_id = asked.id and g.cancelled_at is null and g.ended_at is null join form f on f.treatment = g.treatment
  )
  select jsonb_build_object(
    'takesFamilies', t.takes_families, 'travelsBeyondHome', t.travels_beyond_home, 'populations', t.populations, 'leadElsewhere', coalesce(t.works_under = 'outside', false),
    'leadProfessions', coalesce((select to_jsonb(l.professions) from therapist l join person leader on leader.id = l.person_id and leader.disabled_at is null
      where l.big_number = t.works_under_number and l.status = 'approved' limit 1), '[]'),
    'forms', (select coalesce(jsonb_agg(jsonb_build_object('code', treatment, 'ageMin', age_min, 'ageMax', age_max, 'level', level, 'supervised', supervised) order by treatment), '[]')
      from form where matchable and not in_groups),
    'capacity', (select jsonb_object_agg(kinds.kind, jsonb_build_object('total', counted.total, 'free', counted.free)) from unnest(array['treatment', 'screening', 'on-site']) as kinds (kind),
      lateral (select count(*) as total, count(*) filter (where u.free) as free from unbound u where u.kind = kinds.kind) counted),
    'sessions', coalesce((select jsonb_agg(said order by id) from (select * from half_day union all select * from in_group) bound), '[]'))
  from asked t
$$;

revoke all on function give_back_group(uuid, text, timestamptz), group_of_proposal(uuid), groups_in_actor_regions(), bonds_of_offerer(uuid, date) from public;
grant execute on function give_back_group(uuid, text, timestamptz) to schakel_web, schakel_worker;
grant execute on function group_of_proposal(uuid), groups_in_actor_regions(), bonds_of_offerer(uuid, date) to schakel_web;
