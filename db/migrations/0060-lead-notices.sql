-- What needs a lead: somebody in crisis without a place, a handover that is late, a child for whom nobody answers. A row is
-- raised once for each thing (its key says which), is solved by the worker when it no longer holds, and is taken on by a lead.
-- Ids only: what it is about is read from the record itself, under the rights of the reader.
create table lead_notice (
  id uuid primary key default gen_random_uuid(),
  -- Kind, record, region and which time: told once, also when two workers look at the same moment.
  key text not null unique,
  region text not null references region,
  kind text not null check (kind in ('crisis', 'handover', 'pair-failed', 'unanswered', 'past-norm', 'therapist-silent', 'mail-failing', 'agreement-ends')),
  request_id uuid references request on delete cascade,
  therapist_id uuid references therapist on delete cascade,
  person_id uuid references person on delete cascade,
  agreement_id uuid references spill_over on delete cascade,
  -- Since when it holds, and since when it is told.
  since timestamptz not null,
  raised_at timestamptz not null,
  solved_at timestamptz check (solved_at >= raised_at),
  -- Who takes it on. Nobody: then it is of all leads of the region.
  owner_id uuid references person,
  owned_at timestamptz,
  -- Of what nobody can solve, a lead says that it was seen.
  settled_by uuid references person,
  settled_at timestamptz,
  check (num_nonnulls(request_id, therapist_id, person_id, agreement_id) = 1),
  check ((owner_id is null) = (owned_at is null)),
  check ((settled_by is null) = (settled_at is null))
);
create index on lead_notice (region) where solved_at is null and settled_at is null;
create index on lead_notice (request_id);
create index on lead_notice (therapist_id);
create index on lead_notice (person_id);
create index on lead_notice (agreement_id);
create index on lead_notice (solved_at);

alter table lead_notice enable row level security;
create policy worker_works on lead_notice to schakel_worker using (true) with check (true);
grant select, insert, delete on lead_notice to schakel_worker;
grant update (solved_at) on lead_notice to schakel_worker;
grant select on lead_notice to schakel_web;
grant update (owner_id, owned_at, settled_by, settled_at) on lead_notice to schakel_web;
create policy lead_sees on lead_notice for select to schakel_web using ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]));
create policy lead_takes on lead_notice for update to schakel_web using ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]))
  with check ((owner_id is null or owner_id = (select actor_person())) and (settled_by is null or settled_by = (select actor_person())));

-- What was told to leads about the actor, and what the actor took on.
create function own_notices() returns table (kind text, raised_at timestamptz, solved_at timestamptz, own boolean) language sql stable security definer set search_path = public as $$
  select kind, raised_at, solved_at, owner_id is not distinct from actor_person() from lead_notice
  where actor_person() in (person_id, owner_id) or therapist_id = actor_therapist() order by raised_at
$$;
revoke all on function own_notices() from public;
grant execute on function own_notices() to schakel_web;
