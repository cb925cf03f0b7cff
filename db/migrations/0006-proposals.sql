-- What the matching proposes, and what people answer.

create type proposal_status as enum ('open', 'accepted', 'declined', 'expired', 'withdrawn');

create table matching_run (
  id uuid primary key default gen_random_uuid(),
  regions text[] not null,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  parameters jsonb not null,
  counts jsonb not null,
  input_hash text not null,
  -- Which transactions the run could see (pg_snapshot): a job that one of these added has been seen to.
  snapshot text not null
);
create index on matching_run (finished_at);

create table proposal (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references request on delete cascade,
  therapist_id uuid not null references therapist,
  place_id uuid not null,
  -- The run is written last, once, with all its counts.
  run_id uuid references matching_run deferrable initially deferred,
  status proposal_status not null,
  -- Why this pair, as the engine saw it: parts of the fit, the form, the contract, the place in the queue.
  explanation jsonb not null,
  proposed_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > proposed_at),
  reminded_at timestamptz,
  answered_at timestamptz,
  answered_by uuid references person,
  decline_reason text check (decline_reason in ('no-place', 'not-my-expertise', 'this-one-case', 'stop-asking-me')),
  -- The place and the request are held until this moment: the answer no, or the end of the case.
  released_at timestamptz,
  foreign key (place_id, therapist_id) references place (id, therapist_id),
  check (status <> 'open' or released_at is null),
  check (status in ('open', 'accepted') or released_at is not null),
  check ((status = 'declined') = (decline_reason is not null)),
  check ((status = 'open') = (answered_at is null))
);
create unique index one_live_proposal_per_request on proposal (request_id) where released_at is null;
create unique index one_live_proposal_per_place on proposal (place_id) where released_at is null;
create index on proposal (request_id, proposed_at desc);
create index on proposal (therapist_id, proposed_at desc);
create index on proposal (expires_at) where status = 'open';

-- This request and this therapist are not paired again: never, or not before a day.
create table pair_bar (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references request on delete cascade,
  therapist_id uuid not null references therapist,
  reason text not null,
  created_at timestamptz not null,
  until_on date
);
create index on pair_bar (request_id, therapist_id);

-- Why nobody was found the last time the engine looked: counts per criterion. Exclusions are never in it.
create table request_outlook (
  request_id uuid primary key references request on delete cascade,
  run_id uuid not null references matching_run deferrable initially deferred,
  looked_at timestamptz not null,
  funnel jsonb not null
);
