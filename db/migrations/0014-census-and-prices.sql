-- What every day looked like, counted, and what scarce places cost. Counts and points only: no request is named here.

-- One row for each day that was counted, so that a day on which nothing happened differs from one that nobody counted.
create table census_day (
  taken_on date primary key,
  taken_at timestamptz not null,
  milliseconds integer not null
);

-- Per region and value of a dimension ("language": "ar"): what was asked and what was there. A request counts under each
-- form and place that it asks for, a place under each that its therapist offers and in each region served: rows of one
-- dimension do not add up to those of "all".
create table census (
  taken_on date not null references census_day,
  region text not null references region,
  dimension text not null check (dimension in ('all', 'form', 'age-band', 'language', 'route', 'urgency', 'organisation', 'place', 'place-kind', 'kind')),
  value text not null,
  -- Requests at the end of the day that nobody has said yes to, and how many of them have a proposal.
  open_requests integer not null default 0,
  proposed integer not null default 0,
  -- Requests during the day.
  arrived integer not null default 0,
  found integer not null default 0,
  withdrawn integer not null default 0,
  -- Places at the end of the day, of approved therapists; free ones only of those who can be asked.
  places integer not null default 0,
  taken integer not null default 0,
  free integer not null default 0,
  -- Answers and endings during the day. Silence is a no.
  said_yes integer not null default 0,
  said_no integer not null default 0,
  cases_ended integer not null default 0,
  -- Why nobody, per open request without a proposal: the criterion at which the last therapists fell away.
  unmet jsonb not null default '{}',
  primary key (taken_on, region, dimension, value)
);
create index on census (region, dimension, value, taken_on);

-- A night on which prices were learnt, also when nothing was scarce.
create table scarcity_night (
  learnt_on date primary key,
  learnt_at timestamptz not null,
  requests integer not null,
  rates jsonb not null,
  milliseconds integer not null
);

-- What a place costs, in points of fit. Who is not listed costs nothing. For the engine only: no person is shown this.
create table scarcity_price (
  learnt_on date not null references scarcity_night on delete cascade,
  therapist_id uuid not null references therapist on delete cascade,
  place_kind text not null check (place_kind in ('treatment', 'screening', 'on-site')),
  points integer not null check (points > 0),
  primary key (learnt_on, therapist_id, place_kind)
);
create index on scarcity_price (therapist_id);

-- The same for leads: which kinds of request find only dear places, or none.
create table scarcity_kind (
  learnt_on date not null references scarcity_night on delete cascade,
  region text not null references region,
  -- Codes of the forms that were asked for, with commas; empty when the therapist decides; 'screening' for a screening.
  forms text not null,
  age_band text not null,
  language text not null,
  route text not null check (route in ('jeugdwet', 'zvw')),
  requests integer not null check (requests > 0),
  -- Requests among these that no therapist could take, with or without a free place.
  nobody integer not null check (nobody between 0 and requests),
  -- The cheapest place that would do, on average over the requests.
  points integer not null check (points >= 0),
  primary key (learnt_on, region, forms, age_band, language, route)
);

do $$
declare name text;
begin
  foreach name in array array['census_day', 'census', 'scarcity_night', 'scarcity_price', 'scarcity_kind'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy worker_works on %I to schakel_worker using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to schakel_worker', name);
  end loop;
  foreach name in array array['census_day', 'scarcity_night'] loop
    execute format('grant select on %I to schakel_web', name);
    execute format('create policy counted on %I for select to schakel_web using ((select actor_role()) in (''regional-lead'', ''national''))', name);
  end loop;
  foreach name in array array['census', 'scarcity_kind'] loop
    execute format('grant select on %I to schakel_web', name);
    execute format('create policy lead on %I for select to schakel_web using ((select actor_role()) = ''regional-lead'' and region = any ((select actor_regions())::text[]))', name);
    execute format('create policy national on %I for select to schakel_web using ((select actor_role()) = ''national'')', name);
  end loop;
end
$$;
