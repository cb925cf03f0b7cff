-- Therapists, what they offer, and their places. Capacity has a shape: a place is a row.

create type therapist_status as enum ('submitted', 'approved', 'refused', 'suspended');

create table therapist (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null unique references person,
  organisation_id uuid not null references organisation,
  home_region text not null references region,
  gender text not null check (gender in ('female', 'male', 'other')),
  professions text[] not null check (cardinality(professions) > 0),
  big_number text check (big_number ~ '^[0-9]{11}$'),
  agb_code text check (agb_code ~ '^[0-9]{8}$'),
  skj_number text check (skj_number ~ '^[0-9]{6,12}$'),
  languages text[] not null check (cardinality(languages) > 0),
  interpreter_ok boolean not null,
  places text[] not null check (cardinality(places) > 0 and places <@ array['at-shelter', 'at-practice', 'online']),
  parts_of_week text[] not null check (cardinality(parts_of_week) > 0),
  zvw_contract text not null check (zvw_contract in ('all', 'some', 'none')),
  next_free_on date,
  absent_from date,
  absent_until date check (absent_until >= absent_from),
  confirmed_at timestamptz not null,
  paused_at timestamptz,
  paused_reason text check (paused_reason in ('asked', 'silence', 'not-confirmed')),
  -- Kept by the trigger on therapist_state, and by nothing else.
  status therapist_status not null,
  status_since timestamptz not null,
  check ((paused_at is null) = (paused_reason is null))
);
create unique index one_therapist_per_big_number on therapist (big_number) where big_number is not null;
create index on therapist (organisation_id);
create index on therapist (home_region, status);

create table therapist_state (
  id bigint generated always as identity primary key,
  therapist_id uuid not null references therapist on delete cascade,
  status therapist_status not null,
  reason text,
  person_id uuid references person,
  at timestamptz not null
);
create index on therapist_state (therapist_id, id);

create function keep_therapist_status() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update therapist set status = new.status, status_since = new.at where id = new.therapist_id;
  return null;
end
$$;
create trigger keep_therapist_status after insert on therapist_state for each row execute function keep_therapist_status();

create table therapist_treatment (
  therapist_id uuid not null references therapist on delete cascade,
  treatment text not null references treatment,
  age_min smallint not null check (age_min between 0 and 99),
  age_max smallint not null check (age_max between age_min and 99),
  level text not null check (level in ('trained', 'in-training')),
  -- In training counts as one offer only with a supervisor.
  supervisor_id uuid references therapist,
  check (level = 'trained' or supervisor_id is not null),
  check (supervisor_id <> therapist_id),
  primary key (therapist_id, treatment)
);

create table therapist_region (
  therapist_id uuid not null references therapist on delete cascade,
  region text not null references region,
  primary key (therapist_id, region)
);
create index on therapist_region (region);

-- A Jeugdwet contract counts per region of origin of the child.
create table therapist_contract (
  therapist_id uuid not null references therapist on delete cascade,
  region text not null references region,
  primary key (therapist_id, region)
);

create table place (
  id uuid primary key default gen_random_uuid(),
  therapist_id uuid not null references therapist on delete cascade,
  kind text not null check (kind in ('treatment', 'screening', 'on-site')),
  opened_at timestamptz not null,
  closed_at timestamptz check (closed_at >= opened_at),
  unique (id, therapist_id)
);
create index on place (therapist_id) where closed_at is null;

alter table request_exclusion add foreign key (therapist_id) references therapist;
