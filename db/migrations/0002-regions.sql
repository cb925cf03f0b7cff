-- The 28 regions, when each takes part, and which gemeente belongs where. Everything that can change is dated.

create table region (
  slug text primary key check (slug ~ '^[a-z-]+$'),
  number smallint not null unique,
  name text not null,
  centrumgemeenten text[] not null,
  pilot boolean not null,
  tile_column smallint not null,
  tile_row smallint not null,
  unique (tile_column, tile_row)
);

-- A region is on while a row without end says so. Off: no new requests and no new therapists; what runs goes on.
create table region_activity (
  id uuid primary key default gen_random_uuid(),
  region text not null references region,
  started_at timestamptz not null,
  ended_at timestamptz check (ended_at > started_at)
);
create unique index one_activity_at_a_time on region_activity (region) where ended_at is null;

create table region_neighbour (
  region text not null references region,
  neighbour text not null references region check (neighbour <> region),
  waterway boolean not null,
  primary key (region, neighbour)
);

create table gemeente (
  code text primary key check (code ~ '^GM[0-9]{4}$'),
  name text not null
);

-- Two separate layers: the region of the programme, and the region that buys youth care. They do not coincide.
create table gemeente_region (
  id uuid primary key default gen_random_uuid(),
  gemeente text not null references gemeente,
  region text not null references region,
  certainty text not null check (certainty in ('source', 'derived', 'assumed')),
  valid_from date not null,
  valid_until date check (valid_until > valid_from)
);
create unique index one_region_per_gemeente on gemeente_region (gemeente) where valid_until is null;

create table purchasing_region (
  slug text primary key check (slug ~ '^[a-z-]+$'),
  name text not null
);

create table gemeente_purchasing_region (
  id uuid primary key default gen_random_uuid(),
  gemeente text not null references gemeente,
  purchasing_region text not null references purchasing_region,
  certainty text not null check (certainty in ('source', 'derived', 'assumed')),
  valid_from date not null,
  valid_until date check (valid_until > valid_from)
);
create unique index one_purchasing_region_per_gemeente on gemeente_purchasing_region (gemeente) where valid_until is null;

-- Treatment forms. `matchable` is false for shelter programmes that prepare or support but do not treat trauma.
create table treatment (
  code text primary key check (code ~ '^[a-z0-9-]+$'),
  name text not null,
  audience text not null check (audience in ('child', 'adult', 'child-and-adult', 'parent-and-child', 'group')),
  age_min smallint check (age_min between 0 and 99),
  age_max smallint check (age_max between age_min and 99),
  matchable boolean not null,
  facts jsonb not null,
  reviewed_on date not null
);

-- A dated setting: the version in force is the newest one whose day has come.
create table setting (
  id uuid primary key default gen_random_uuid(),
  key text not null,
  valid_from date not null,
  value jsonb not null,
  source text not null,
  certainty text not null check (certainty in ('source', 'derived', 'general-knowledge', 'not-found', 'choice')),
  confirm_by text check (confirm_by in ('lawyer', 'clinician', 'privacy-officer')),
  created_at timestamptz not null default now(),
  unique (key, valid_from)
);

-- Public facts: everyone may read them, the worker too. Only the national team changes them.
do $$
declare name text;
begin
  foreach name in array array['region', 'region_activity', 'region_neighbour', 'gemeente', 'gemeente_region',
    'purchasing_region', 'gemeente_purchasing_region', 'treatment', 'setting'] loop
    execute format('alter table %I enable row level security', name);
    execute format('grant select on %I to schakel_web, schakel_worker', name);
    execute format('create policy everyone_reads on %I for select to schakel_web, schakel_worker using (true)', name);
  end loop;
end
$$;
