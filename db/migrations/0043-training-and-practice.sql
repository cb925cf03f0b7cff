-- What therapists want to learn, and for whom they have room as a supervisor or in a group: the supply of later.

create table therapist_training_wish (
  therapist_id uuid not null references therapist on delete cascade,
  treatment text not null references treatment,
  wished_at timestamptz not null,
  primary key (therapist_id, treatment)
);

create table therapist_learning (
  therapist_id uuid primary key references therapist on delete cascade,
  -- How many more people in training this therapist can supervise.
  supervision_room smallint not null check (supervision_room between 0 and 20),
  intervision text check (intervision in ('looks-for-group', 'group-has-room')),
  changed_at timestamptz not null
);

do $$
declare name text;
begin
  foreach name in array array['therapist_training_wish', 'therapist_learning'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy worker_works on %I to schakel_worker using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to schakel_web', name);
    execute format('create policy self on %I to schakel_web using (therapist_id = (select actor_therapist()))', name);
    execute format('create policy lead on %I for select to schakel_web using ((select actor_role()) = ''regional-lead'' and therapist_id in (select therapists_in_actor_regions()))', name);
  end loop;
end
$$;

-- A case goes to a colleague of the same practice: who gives and who takes both say yes, and the shelter as well once it
-- told the name outside the platform. The worker looks who could take it, and moves it: it alone reads whom a request leaves
-- out, so nobody here learns why a colleague is not among the options.
create table case_transfer (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references proposal on delete cascade,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  status text not null check (status in ('looking', 'open', 'agreed', 'done', 'declined', 'expired', 'lapsed')),
  -- Null as long as nobody looked.
  options uuid[],
  to_therapist uuid references therapist,
  given_at timestamptz,
  taken_at timestamptz,
  shelter_agreed_at timestamptz,
  ended_at timestamptz,
  ended_by uuid references person,
  new_proposal_id uuid references proposal on delete set null,
  check (status = 'looking' or status in ('expired', 'lapsed', 'declined') or to_therapist is not null),
  check ((status in ('looking', 'open', 'agreed')) = (ended_at is null)),
  check (status <> 'agreed' or (given_at is not null and taken_at is not null))
);
create unique index one_transfer_at_a_time on case_transfer (proposal_id) where ended_at is null;
create index on case_transfer (to_therapist) where ended_at is null;
alter table case_transfer enable row level security;
create policy worker_works on case_transfer to schakel_worker using (true) with check (true);
grant select, update on case_transfer to schakel_worker;
grant select on case_transfer to schakel_web;
-- What was told of a case goes along to whoever goes on with it.
grant insert on care_report, intake_plan, handover_code to schakel_worker;
grant update (ended_at) on intake_plan to schakel_worker;
grant update (ended_at, ended_because) on handover_code to schakel_worker;

-- Who the actor is in a transfer. The shelter is asked last, and only once the two therapists agree.
create function sides_of_transfer(transfer uuid) returns text[] language sql stable security definer set search_path = public as $$
  select array_remove(array[
    case when p.therapist_id = actor_therapist() then 'giver' end,
    case when x.to_therapist = actor_therapist() then 'taker' end,
    case when t.organisation_id in (select practices_owned_by_actor()) then 'owner' end,
    case when actor_role() = 'shelter' and r.organisation_id = any (actor_organisations()) and x.given_at is not null and x.taken_at is not null then 'shelter' end], null)
  from case_transfer x join proposal p on p.id = x.proposal_id join therapist t on t.id = p.therapist_id join request r on r.id = p.request_id
  where x.id = transfer
$$;
create policy sides on case_transfer for select to schakel_web using (cardinality(sides_of_transfer(id)) > 0);

-- The practice as its owner sees it: who is in it, the places, and how many cases. Nothing of a case.
create function practice_members() returns table (practice_id uuid, practice text, person_id uuid, name text, is_owner boolean, status text, paused boolean, total int, used int, free int, open_proposals int, running_cases int)
  language sql stable security definer set search_path = public as $$
  select o.id, o.name, p.id, p.name, exists (select from practice_owner w where w.organisation_id = o.id and w.person_id = p.id and w.ended_at is null),
    t.status::text, t.paused_at is not null, count(pl.id)::int, count(pl.id) filter (where held.id is not null)::int, count(pl.id) filter (where held.id is null)::int,
    count(held.id) filter (where held.status = 'open')::int, count(held.id) filter (where held.status = 'accepted')::int
  from organisation o join person_organisation po on po.organisation_id = o.id join person p on p.id = po.person_id and p.disabled_at is null and p.role = 'therapist'
    left join therapist t on t.person_id = p.id and t.organisation_id = o.id
    left join place pl on pl.therapist_id = t.id and pl.closed_at is null
    left join proposal held on held.place_id = pl.id and held.released_at is null
  where o.id in (select practices_owned_by_actor())
  group by o.id, o.name, p.id, p.name, t.id order by o.name, p.name
$$;

-- The running cases that the actor may ask to move, by their number: the own ones, and those of the practice for its owner.
create function cases_to_transfer() returns table (proposal_id uuid, reference text, therapist text, own boolean, transfer_id uuid)
  language sql stable security definer set search_path = public as $$
  select p.id, r.reference, person.name, t.id = actor_therapist(), x.id
  from proposal p join request r on r.id = p.request_id join therapist t on t.id = p.therapist_id join person on person.id = t.person_id
    left join case_transfer x on x.proposal_id = p.id and x.ended_at is null
  where p.status = 'accepted' and p.released_at is null and actor_role() = 'therapist'
    and (t.id = actor_therapist() or t.organisation_id in (select practices_owned_by_actor()))
  order by person.name, r.reference
$$;

create function ask_transfer(proposal uuid, until timestamptz, at timestamptz) returns uuid language plpgsql security definer set search_path = public as $$
declare asked uuid;
begin
  perform from proposal p where p.id = ask_transfer.proposal for update;
  if not exists (select from cases_to_transfer() c where c.proposal_id = ask_transfer.proposal) then return null; end if;
  insert into case_transfer (proposal_id, asked_by, asked_at, expires_at, status) values (ask_transfer.proposal, actor_person(), at, until, 'looking')
    on conflict (proposal_id) where ended_at is null do nothing returning id into asked;
  return coalesce(asked, (select x.id from case_transfer x where x.proposal_id = ask_transfer.proposal and x.ended_at is null));
end
$$;

-- The colleagues who could take the case, by name: for whoever asked, the owner and the giver.
create function options_of_transfer(transfer uuid) returns table (therapist_id uuid, name text) language sql stable security definer set search_path = public as $$
  select t.id, p.name from case_transfer x join therapist t on t.id = any (x.options) join person p on p.id = t.person_id
  where x.id = transfer and sides_of_transfer(transfer) && array['giver', 'owner'] order by p.name
$$;
create function choose_colleague(transfer uuid, colleague uuid, until timestamptz, at timestamptz) returns boolean language plpgsql security definer set search_path = public as $$
declare chosen case_transfer;
begin
  if not coalesce(sides_of_transfer(transfer) && array['giver', 'owner'], false) then return false; end if;
  update case_transfer set status = 'open', to_therapist = colleague, expires_at = until where id = transfer and status = 'looking' and colleague = any (options) returning * into chosen;
  if chosen.id is null then return false; end if;
  perform agree_to_transfer(transfer, at);
  return true;
end
$$;

-- Notes the yes of the actor on every side that the actor is. All agree: the worker moves the case.
create function agree_to_transfer(transfer uuid, at timestamptz) returns text language plpgsql security definer set search_path = public as $$
declare held case_transfer; sides text[];
begin
  select * into held from case_transfer where id = transfer for update;
  sides := sides_of_transfer(transfer);
  if coalesce(cardinality(sides), 0) = 0 then return null; end if;
  if held.status <> 'open' or held.expires_at <= at then return 'over'; end if;
  update case_transfer set given_at = case when 'giver' = any (sides) then coalesce(given_at, at) else given_at end,
    taken_at = case when 'taker' = any (sides) then coalesce(taken_at, at) else taken_at end,
    shelter_agreed_at = case when 'shelter' = any (sides) then coalesce(shelter_agreed_at, at) else shelter_agreed_at end
    where id = transfer;
  update case_transfer x set status = 'agreed' from proposal p join request r on r.id = p.request_id
    where x.id = transfer and p.id = x.proposal_id and x.given_at is not null and x.taken_at is not null and (x.shelter_agreed_at is not null or r.status = 'accepted');
  return case when found then 'agreed' else 'open' end;
end
$$;
create function decline_transfer(transfer uuid, at timestamptz) returns text language plpgsql security definer set search_path = public as $$
declare held case_transfer;
begin
  select * into held from case_transfer where id = transfer for update;
  if coalesce(cardinality(sides_of_transfer(transfer)), 0) = 0 then return null; end if;
  if held.status not in ('looking', 'open') then return 'over'; end if;
  update case_transfer set status = 'declined', ended_at = at, ended_by = actor_person() where id = transfer;
  return 'declined';
end
$$;
-- What each side reads: the number, the practice, and for therapists who gives and who takes. The shelter reads no person.
create function transfer_for_actor(transfer uuid) returns table (id uuid, reference text, practice text, status text, expires_at timestamptz, sides text[], giver text, taker text, given boolean, taken boolean, shelter_agreed boolean, asks_shelter boolean, proposal_id uuid)
  language sql stable security definer set search_path = public as $$
  select x.id, r.reference, o.name, x.status, x.expires_at, sides_of_transfer(x.id),
    case when actor_role() = 'therapist' then giver.name end, case when actor_role() = 'therapist' then taker.name end,
    x.given_at is not null, x.taken_at is not null, x.shelter_agreed_at is not null, r.status <> 'accepted', x.proposal_id
  from case_transfer x join proposal p on p.id = x.proposal_id join request r on r.id = p.request_id
    join therapist g on g.id = p.therapist_id join person giver on giver.id = g.person_id join organisation o on o.id = g.organisation_id
    left join therapist k on k.id = x.to_therapist left join person taker on taker.id = k.person_id
  where x.id = transfer and cardinality(sides_of_transfer(x.id)) > 0
$$;
-- What waits for a yes of the actor.
create function transfers_to_answer() returns table (id uuid, reference text, expires_at timestamptz) language sql stable security definer set search_path = public as $$
  select x.id, r.reference, x.expires_at from case_transfer x join proposal p on p.id = x.proposal_id join request r on r.id = p.request_id
  where x.status = 'open' and (
    ('giver' = any (sides_of_transfer(x.id)) and x.given_at is null) or ('taker' = any (sides_of_transfer(x.id)) and x.taken_at is null)
    or ('shelter' = any (sides_of_transfer(x.id)) and x.shelter_agreed_at is null and r.status <> 'accepted'))
  order by x.expires_at
$$;

revoke all on function sides_of_transfer(uuid), practice_members(), cases_to_transfer(), ask_transfer(uuid, timestamptz, timestamptz), options_of_transfer(uuid),
  choose_colleague(uuid, uuid, timestamptz, timestamptz), agree_to_transfer(uuid, timestamptz), decline_transfer(uuid, timestamptz), transfer_for_actor(uuid), transfers_to_answer() from public;
grant execute on function sides_of_transfer(uuid), practice_members(), cases_to_transfer(), ask_transfer(uuid, timestamptz, timestamptz), options_of_transfer(uuid),
  choose_colleague(uuid, uuid, timestamptz, timestamptz), agree_to_transfer(uuid, timestamptz), decline_transfer(uuid, timestamptz), transfer_for_actor(uuid), transfers_to_answer() to schakel_web;
