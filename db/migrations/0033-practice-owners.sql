-- A practice has an owner: somebody who says who joins it, and who sees how its people do. Whoever comes first is the
-- owner, so that no practice is without one; and who leaves passes it on.

create table practice_owner (
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  since timestamptz not null,
  ended_at timestamptz check (ended_at >= since),
  primary key (organisation_id, person_id, since)
);
create unique index one_owner_per_practice on practice_owner (organisation_id) where ended_at is null;
create index on practice_owner (person_id) where ended_at is null;

insert into practice_owner (organisation_id, person_id, since)
  select distinct on (o.id) o.id, p.id, p.created_at
  from organisation o join person_organisation po on po.organisation_id = o.id join person p on p.id = po.person_id
  where o.kind = 'practice' and p.role = 'therapist'
  order by o.id, (p.disabled_at is not null), p.created_at, p.id;

create function keep_practice_owned() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into practice_owner (organisation_id, person_id, since)
    select o.id, new.person_id, p.created_at from organisation o, person p
    where o.id = new.organisation_id and o.kind = 'practice' and p.id = new.person_id and p.role = 'therapist'
    on conflict do nothing;
  return null;
end
$$;
create trigger keep_practice_owned after insert on person_organisation for each row execute function keep_practice_owned();

-- A practice whose owner left is owned by whoever is there longest and still has an account.
create function pass_practices_on() returns trigger language plpgsql security definer set search_path = public as $$
declare owned practice_owner; heir uuid;
begin
  for owned in select * from practice_owner where person_id = new.id and ended_at is null loop
    select p.id into heir from person_organisation po join person p on p.id = po.person_id
      where po.organisation_id = owned.organisation_id and p.id <> new.id and p.role = 'therapist' and p.disabled_at is null order by p.created_at, p.id limit 1;
    continue when heir is null;
    update practice_owner set ended_at = greatest(since, new.disabled_at) where organisation_id = owned.organisation_id and ended_at is null;
    insert into practice_owner (organisation_id, person_id, since) values (owned.organisation_id, heir, new.disabled_at);
  end loop;
  return null;
end
$$;
create trigger pass_practices_on after update of disabled_at on person for each row when (old.disabled_at is null and new.disabled_at is not null) execute function pass_practices_on();

-- Whoever has no practice, or another one, may ask to join. The owner answers; meanwhile the asker works on alone.
create table join_request (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  status text not null default 'asked' check (status in ('asked', 'accepted', 'declined', 'lapsed', 'withdrawn')),
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  answered_at timestamptz,
  answered_by uuid references person,
  check ((status = 'asked') = (answered_at is null))
);
create unique index one_join_request on join_request (person_id) where status = 'asked';
create index on join_request (organisation_id) where status = 'asked';

alter table practice_owner enable row level security;
alter table join_request enable row level security;
create policy worker_works on practice_owner to schakel_worker using (true) with check (true);
create policy worker_works on join_request to schakel_worker using (true) with check (true);
grant select on practice_owner to schakel_web, schakel_worker;
grant select, insert on join_request to schakel_web;
grant update (status, answered_at) on join_request to schakel_web;
grant select, update, delete on join_request to schakel_worker;

create function practices_owned_by_actor() returns setof uuid language sql stable security definer set search_path = public
  as $$ select organisation_id from practice_owner where person_id = actor_person() and actor_role() = 'therapist' and ended_at is null $$;

create policy member on practice_owner for select to schakel_web using ((select actor_role()) = 'therapist' and organisation_id = any ((select actor_organisations())::uuid[]));
create policy lead on practice_owner for select to schakel_web using ((select actor_role()) = 'regional-lead'
  and exists (select from organisation_region r where r.organisation_id = practice_owner.organisation_id and r.region = any ((select actor_regions())::text[])));
create policy national on practice_owner for select to schakel_web using ((select actor_role()) = 'national');
create policy self on join_request for select to schakel_web using (person_id = (select actor_person()) and (select actor_role()) = 'therapist');
create policy self_asks on join_request for insert to schakel_web with check (person_id = (select actor_person()) and (select actor_role()) = 'therapist' and status = 'asked'
  and not (organisation_id = any ((select actor_organisations())::uuid[])));
create policy self_withdraws on join_request for update to schakel_web using (person_id = (select actor_person()) and (select actor_role()) = 'therapist' and status = 'asked')
  with check (status = 'withdrawn');
create policy owner on join_request for select to schakel_web using (organisation_id in (select practices_owned_by_actor()));

-- Which practices of a region somebody may ask to join: those with an owner who can answer. Names of practices, no people.
create function practices_to_join(of_region text) returns table (id uuid, name text) language sql stable security definer set search_path = public as $$
  select o.id, o.name from organisation o
    join organisation_region r on r.organisation_id = o.id and r.region = of_region
    join practice_owner w on w.organisation_id = o.id and w.ended_at is null
    join person p on p.id = w.person_id and p.disabled_at is null
  where o.kind = 'practice' and actor_role() = 'therapist' and not (o.id = any (actor_organisations()))
  order by o.name
$$;

-- Which practice the actor asked to join: a name that is not yet the actor's to read.
create function own_join_request() returns table (id uuid, practice text, status text, asked_at timestamptz, expires_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select j.id, o.name, j.status, j.asked_at, j.expires_at from join_request j join organisation o on o.id = j.organisation_id
  where j.person_id = actor_person() and actor_role() = 'therapist' order by j.asked_at desc limit 1
$$;

-- Who asks to join a practice that the actor owns.
create function joins_to_answer() returns table (id uuid, name text, practice text, asked_at timestamptz, expires_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select j.id, p.name, o.name, j.asked_at, j.expires_at
  from join_request j join person p on p.id = j.person_id and p.disabled_at is null join organisation o on o.id = j.organisation_id
  where j.status = 'asked' and j.organisation_id in (select practices_owned_by_actor()) order by j.asked_at
$$;

-- A practice of one's own, for somebody who has none: its region is the one where the work begins.
create function found_practice(practice text, contact text, telephone text, of_region text, at timestamptz) returns uuid
  language plpgsql security definer set search_path = public as $$
declare founded uuid;
begin
  if actor_role() is distinct from 'therapist' or exists (select from person_organisation where person_id = actor_person()) then return null; end if;
  insert into organisation (kind, name, mailbox, phone, created_at, created_by) values ('practice', practice, contact, telephone, at, actor_person()) returning id into founded;
  insert into organisation_region values (founded, of_region);
  insert into person_organisation values (actor_person(), founded);
  return founded;
end
$$;

-- The answer of the owner. Who joins leaves the practice of before; an open proposal of a child that must not come to the
-- new practice goes back into the queue, and nobody learns why. Gives the regions in which the engine has to look again,
-- an empty list when there is nothing to look at, and null when there is no such question for this actor.
create function answer_join(join_id uuid, yes boolean, at timestamptz) returns text[]
  language plpgsql security definer set search_path = public as $$
declare asked join_request; regions text[];
begin
  update join_request set status = case when yes then 'accepted' else 'declined' end, answered_at = at, answered_by = actor_person()
    where id = join_id and status = 'asked' and expires_at > at and organisation_id in (select practices_owned_by_actor()) returning * into asked;
  if asked.id is null then return null; end if;
  if not yes then return '{}'; end if;
  perform from therapist where person_id = asked.person_id for no key update;
  update practice_owner set ended_at = greatest(since, at) where person_id = asked.person_id and ended_at is null;
  insert into practice_owner (organisation_id, person_id, since)
    select distinct on (po.organisation_id) po.organisation_id, p.id, at
    from person_organisation own join person_organisation po on po.organisation_id = own.organisation_id and po.person_id <> own.person_id
      join person p on p.id = po.person_id and p.role = 'therapist' and p.disabled_at is null
    where own.person_id = asked.person_id order by po.organisation_id, p.created_at, p.id on conflict do nothing;
  delete from person_organisation where person_id = asked.person_id;
  insert into person_organisation values (asked.person_id, asked.organisation_id);
  update therapist set organisation_id = asked.organisation_id where person_id = asked.person_id;
  with released as (
    update proposal p set status = 'withdrawn', answered_at = at, released_at = at from therapist t
    where t.person_id = asked.person_id and p.therapist_id = t.id and p.status = 'open'
      and exists (select from request_exclusion e where e.request_id = p.request_id and e.ended_at is null and e.organisation_id = asked.organisation_id)
    returning p.request_id
  ), told as (
    insert into request_state (request_id, status, reason, at) select request_id, 'submitted', 'therapist-left', at from released
  )
  select array(select r.region from released join request r on r.id = released.request_id
    union select s.region from therapist t join therapist_region s on s.therapist_id = t.id where t.person_id = asked.person_id) into regions;
  return regions;
end
$$;

revoke all on function keep_practice_owned(), pass_practices_on(), practices_owned_by_actor(), practices_to_join(text), own_join_request(), joins_to_answer(),
  found_practice(text, text, text, text, timestamptz), answer_join(uuid, boolean, timestamptz) from public;
grant execute on function practices_owned_by_actor(), practices_to_join(text), own_join_request(), joins_to_answer(),
  found_practice(text, text, text, text, timestamptz), answer_join(uuid, boolean, timestamptz) to schakel_web;
