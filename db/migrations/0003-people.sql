-- Organisations, people, and how they sign in.

create type person_role as enum ('shelter', 'therapist', 'regional-lead', 'national');

-- `mailbox` and `phone` belong to the organisation, never to a child. Both sides see them after acceptance.
-- Nothing here says where a shelter is.
create table organisation (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('shelter', 'practice', 'programme')),
  name text not null check (length(name) between 2 and 120),
  mailbox text check (mailbox ~ '^[^@\s]+@[^@\s]+$'),
  phone text check (phone ~ '^[0-9+ ()-]{6,20}$'),
  created_at timestamptz not null default now()
);

create table organisation_region (
  organisation_id uuid not null references organisation,
  region text not null references region,
  primary key (organisation_id, region)
);
create index on organisation_region (region);

create table person (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$'),
  name text not null check (length(name) between 2 and 120),
  role person_role not null,
  language text not null default 'nl' check (language in ('nl', 'en')),
  password_hash text not null,
  -- Only the demo seed sets this: such an account needs no second factor, and production refuses to start with one.
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);

-- Somebody who invites people may add their organisation; until it has a region, only its maker sees it.
alter table organisation add column created_by uuid references person;

create table person_organisation (
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  primary key (person_id, organisation_id)
);
create index on person_organisation (organisation_id);

create table person_region (
  person_id uuid not null references person,
  region text not null references region,
  primary key (person_id, region)
);
create index on person_region (region);

-- The link in the mail carries a secret; only its hash is kept, and it works once.
create table invitation (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email = lower(email)),
  role person_role not null,
  organisation_id uuid references organisation,
  region text references region,
  invited_by uuid not null references person,
  token_hash bytea unique,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  check ((role in ('shelter', 'therapist')) = (organisation_id is not null)),
  check ((role = 'regional-lead') = (region is not null))
);
create unique index one_open_invitation on invitation (email) where accepted_at is null and withdrawn_at is null;

create table password_reset (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  token_hash bytea unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table second_factor (
  person_id uuid primary key references person,
  secret_sealed bytea not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  -- The last time step that was accepted: a code that was seen once cannot be used again.
  last_step bigint not null default 0
);

create table recovery_code (
  person_id uuid not null references person,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);

create table session (
  token_hash bytea primary key,
  public_id uuid not null unique default gen_random_uuid(),
  person_id uuid not null references person,
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  second_factor_at timestamptz,
  revoked_at timestamptz,
  -- Sealed. The secret that this sign-in shows to set up a second factor: a secret that somebody else saw, who knew
  -- only the password, is never the one that gets confirmed.
  factor_offer_sealed bytea,
  -- Sealed. New recovery codes, until the person says they are kept.
  recovery_codes_sealed bytea
);
create index on session (person_id) where revoked_at is null;

-- rate-limiter-flexible keeps its counts here; keys are keyed hashes, never an address.
create table throttle (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
