-- Household first: what is shared stands once, each person is a row of its own, and all persons come from one household.

create table household_draft (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  created_by uuid not null references person,
  answers jsonb not null,
  -- The open page in which this version was typed: a page is never in conflict with itself.
  page uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- When somebody was told that this draft will go.
  warned_at timestamptz,
  unique (id, organisation_id)
);
create index on household_draft (organisation_id, changed_at desc);
create index on household_draft (changed_at);

alter table request_draft add column household_draft_id uuid, add column page uuid;
insert into household_draft (id, organisation_id, created_by, answers, created_at, changed_at)
  select id, organisation_id, created_by,
    coalesce((select jsonb_object_agg(key, value) from jsonb_each(answers) where key in ('desk', 'setting', 'origin', 'excludedRegions', 'excludedPractices')), '{}'),
    created_at, changed_at
  from request_draft;
update request_draft set household_draft_id = id;
-- A person of a draft is never in another organisation's household, whoever asks for it.
alter table request_draft add foreign key (household_draft_id, organisation_id) references household_draft (id, organisation_id) on delete cascade;
create index on request_draft (household_draft_id);

-- The version before this one knows drafts of one person only: each of those is a household of its own.
create function give_draft_a_household() returns trigger language plpgsql set search_path = public as $$
declare
  shared jsonb := coalesce((select jsonb_object_agg(key, value) from jsonb_each(new.answers) where key in ('desk', 'setting', 'origin', 'excludedRegions', 'excludedPractices')), '{}');
begin
  insert into household_draft (id, organisation_id, created_by, answers, created_at, changed_at)
    values (new.id, new.organisation_id, new.created_by, shared, new.created_at, new.changed_at)
    on conflict (id) do nothing returning id into new.household_draft_id;
  if new.household_draft_id is null then
    insert into household_draft (organisation_id, created_by, answers, created_at, changed_at)
      values (new.organisation_id, new.created_by, shared, new.created_at, new.changed_at) returning id into new.household_draft_id;
  end if;
  return new;
end
$$;
create trigger give_draft_a_household before insert on request_draft for each row when (new.household_draft_id is null) execute function give_draft_a_household();

-- A household without anybody in it is no draft any more.
create function drop_empty_household_draft() returns trigger language plpgsql set search_path = public as $$
begin
  delete from household_draft where id = old.household_draft_id and not exists (select from request_draft where household_draft_id = old.household_draft_id);
  return null;
end
$$;
create trigger drop_empty_household_draft after delete on request_draft for each row execute function drop_empty_household_draft();

alter table household_draft enable row level security;
grant select, insert, update, delete on household_draft to schakel_web;
grant select, delete on household_draft to schakel_worker;
grant update (warned_at) on household_draft to schakel_worker;
create policy own on household_draft to schakel_web using ((select actor_role()) = 'shelter' and organisation_id = any ((select actor_organisations())::uuid[]));
create policy worker_works on household_draft to schakel_worker using (true) with check (true);

-- What the family expects. A month, no day; only the own organisation reads to which region a family goes.
alter table household
  add column leaves_on date check (extract(day from leaves_on) = 1),
  add column after_leaving text check (after_leaving in ('stays', 'moves', 'unknown')),
  add column moves_to text references region,
  add column safety text check (safety in ('violence-stopped', 'safe-for-now', 'not-yet-safe', 'unknown')),
  add check (moves_to is null or after_leaving = 'moves');

alter table request
  -- Why it is urgent: one of a list, so that it can be counted.
  add column urgency_reason text check (urgency_reason ~ '^[a-z-]+$'),
  -- What others may read of age and language; the engine reads the exact ones.
  add column shown_as text not null default 'exact' check (shown_as in ('exact', 'language-hidden', 'age-band', 'both')),
  -- Whether the combination was rare on the day of sending: beside 'exact' this is the confirmation.
  add column rare_when_sent boolean not null default false;

-- The age is asked again; only the policy of the own organisation lets it through.
grant update (age_years, age_stated_on, turns_eighteen_soon) on request to schakel_web;

-- What whoever may see a request may know of its household: no region to which the family goes.
create function household_prospect(request uuid) returns table (leaves_on date, after_leaving text, safety text)
  language sql stable security definer set search_path = public as $$
  select h.leaves_on, h.after_leaving, h.safety
  from request r join household h on h.id = r.household_id
  where r.id = household_prospect.request and (
    (actor_role() = 'shelter' and r.organisation_id = any (actor_organisations()))
    or (actor_role() = 'regional-lead' and r.region = any (actor_regions()))
    or (actor_role() = 'therapist' and r.id in (select requests_proposed_to_actor())))
$$;
