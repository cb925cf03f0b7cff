-- Requests: one per child, one per parent. No name, no birth date, no address: there is no column for them.

create type request_status as enum ('submitted', 'proposed', 'accepted', 'handed-over', 'intake-held', 'started',
  'parked', 'interrupted', 'completed', 'withdrawn');
create type urgency as enum ('crisis', 'high', 'normal');

-- What a worker has typed but not yet sent. Free text in here has passed the guard too.
create table request_draft (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  created_by uuid not null references person,
  answers jsonb not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index on request_draft (organisation_id, changed_at desc);
create index on request_draft (changed_at);

create table household (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  region text not null references region,
  created_at timestamptz not null
);
create index on household (organisation_id);

create table request (
  id uuid primary key default gen_random_uuid(),
  reference text not null unique check (reference ~ '^[A-Z0-9]{3}-[A-Z0-9]{4}$'),
  household_id uuid not null references household,
  organisation_id uuid not null references organisation,
  region text not null references region,
  setting text not null check (setting in ('shelter', 'ambulant')),
  kind text not null check (kind in ('screening', 'treatment')),
  person_kind text not null check (person_kind in ('child', 'parent')),
  age_years smallint not null check (age_years between 0 and 99),
  age_stated_on date not null,
  turns_eighteen_soon boolean not null check (not turns_eighteen_soon or age_years = 17),
  forms text[] not null,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  interpreter_ok boolean not null,
  therapist_gender text check (therapist_gender in ('female', 'male')),
  gender_must boolean not null check (not gender_must or therapist_gender is not null),
  places text[] not null check (cardinality(places) > 0 and places <@ array['at-shelter', 'at-practice', 'online']),
  parts_of_week text[] not null check (cardinality(parts_of_week) > 0),
  urgency urgency not null,
  note text not null default '' check (length(note) <= 500),
  submission_key uuid not null unique,
  submitted_by uuid not null references person,
  submitted_at timestamptz not null,
  -- Kept by the trigger on request_state, and by nothing else.
  status request_status not null,
  status_since timestamptz not null
);
create index on request (household_id);
-- The shelter's lists: open ones from the longest waiting on, closed ones from the newest back.
create index on request (organisation_id, submitted_at, id) where status not in ('completed', 'withdrawn');
create index on request (organisation_id, status_since desc, id desc) where status in ('completed', 'withdrawn');
create index on request (region, status, submitted_at) where status not in ('completed', 'withdrawn');
create index on request (status_since) where status in ('completed', 'withdrawn');

-- Seen only by the own organisation and the engine.
create table request_origin (
  request_id uuid primary key references request on delete cascade,
  kind text not null check (kind in ('region', 'abroad', 'unknown')),
  region text references region,
  check ((kind = 'region') = (region is not null))
);

-- "Not this therapist, practice or region", without a reason, and never counted anywhere.
create table request_exclusion (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references request on delete cascade,
  region text references region,
  organisation_id uuid references organisation,
  therapist_id uuid,
  created_at timestamptz not null,
  ended_at timestamptz,
  check (num_nonnulls(region, organisation_id, therapist_id) = 1)
);
create index on request_exclusion (request_id);

-- Every state is a dated row: who, when, why. Inserting one is the only way to change a request's status.
create table request_state (
  id bigint generated always as identity primary key,
  request_id uuid not null references request on delete cascade,
  status request_status not null,
  reason text,
  person_id uuid references person,
  at timestamptz not null
);
create index on request_state (request_id, id);

create function keep_request_status() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update request set status = new.status, status_since = new.at where id = new.request_id;
  return null;
end
$$;
create trigger keep_request_status after insert on request_state for each row execute function keep_request_status();

-- What remains of a request after its term: counts, no person.
create table request_count (
  region text not null references region,
  quarter_on date not null,
  kind text not null,
  person_kind text not null,
  age_band text not null,
  urgency urgency not null,
  outcome request_status not null,
  requests integer not null check (requests > 0),
  waited_days_total integer not null,
  primary key (region, quarter_on, kind, person_kind, age_band, urgency, outcome)
);
