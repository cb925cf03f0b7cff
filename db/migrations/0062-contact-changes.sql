-- What the other side mails and calls after a yes. Whoever works in a shelter, or owns a practice, asks for another mailbox
-- or phone; a lead of its region, or the national team, decides after reaching somebody of it in the old way. Until then
-- nothing changes: a stranger with one worker's account must not become the shelter on the phone.
create table contact_change (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  mailbox text not null check (mailbox ~ '^[^@\s]+@[^@\s]+$'),
  phone text check (phone ~ '^[0-9+ ()-]{6,20}$'),
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  status text not null default 'open' check (status in ('open', 'approved', 'refused', 'withdrawn', 'expired')),
  checked_by_way_of text check (checked_by_way_of in ('old-number', 'in-person')),
  decided_by uuid references person,
  decided_at timestamptz,
  check ((status = 'open') = (decided_at is null)),
  check ((status = 'approved') = (checked_by_way_of is not null))
);
create unique index one_open_contact_change on contact_change (organisation_id) where status = 'open';
create index on contact_change (expires_at) where status = 'open';
create index on contact_change (decided_at);

-- The organisations whose contact the actor may ask to change: a shelter is of all its people, a practice of its owner.
create function contacts_of_actor() returns setof uuid language sql stable security definer set search_path = public as $$
  select id from organisation where kind = 'shelter' and actor_role() = 'shelter' and id = any (actor_organisations())
  union all select practices_owned_by_actor()
$$;
-- And those whose change the actor decides about.
create function contacts_actor_decides() returns setof uuid language sql stable security definer set search_path = public as $$
  select id from organisation where kind in ('shelter', 'practice') and (actor_role() = 'national' or (actor_role() = 'regional-lead'
    and exists (select from organisation_region r where r.organisation_id = organisation.id and r.region = any (actor_regions()))))
$$;

alter table contact_change enable row level security;
create policy worker_works on contact_change to schakel_worker using (true) with check (true);
grant select, delete on contact_change to schakel_worker;
grant update (status, decided_at) on contact_change to schakel_worker;
grant select, insert on contact_change to schakel_web;
grant update (status, decided_at) on contact_change to schakel_web;
create policy member on contact_change for select to schakel_web using (organisation_id in (select contacts_of_actor()));
create policy asker on contact_change for select to schakel_web using (asked_by = (select actor_person()));
create policy member_asks on contact_change for insert to schakel_web with check (organisation_id in (select contacts_of_actor())
  and asked_by = (select actor_person()) and status = 'open' and decided_by is null);
create policy member_takes_back on contact_change for update to schakel_web using (organisation_id in (select contacts_of_actor()) and status = 'open') with check (status = 'withdrawn');
create policy host on contact_change for select to schakel_web using (organisation_id in (select contacts_actor_decides()));

-- The answer of whoever looks after the organisation. With a yes the new mailbox and phone stand from now on.
create function decide_contact_change(change uuid, way_of text, at timestamptz) returns boolean language plpgsql security definer set search_path = public as $$
declare decided contact_change;
begin
  update contact_change set status = case when way_of is null then 'refused' else 'approved' end, checked_by_way_of = way_of, decided_by = actor_person(), decided_at = at
    where id = change and status = 'open' and expires_at > at and organisation_id in (select contacts_actor_decides()) returning * into decided;
  if decided.id is null then return false; end if;
  if way_of is not null then update organisation set mailbox = decided.mailbox, phone = decided.phone where id = decided.organisation_id; end if;
  return true;
end
$$;

revoke all on function contacts_of_actor(), contacts_actor_decides(), decide_contact_change(uuid, text, timestamptz) from public;
grant execute on function contacts_of_actor(), contacts_actor_decides(), decide_contact_change(uuid, text, timestamptz) to schakel_web;
