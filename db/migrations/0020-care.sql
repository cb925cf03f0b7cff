-- From the yes of a therapist to the end of the case. Both sides tell what happened; nobody is named.

-- The day on which something happened, beside the moment at which somebody recorded it: the two clocks run to the first.
alter table request_state add column happened_on date;

-- The code with which both sides know each other on the phone. Its two halves are stored nowhere: they follow from this
-- row's id and a secret of the server, so that whoever reads the database cannot speak them.
create table handover_code (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references proposal on delete cascade,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  shelter_mistakes smallint not null default 0 check (shelter_mistakes >= 0),
  therapist_mistakes smallint not null default 0 check (therapist_mistakes >= 0),
  -- When this side heard the right half from the other.
  shelter_heard_at timestamptz,
  therapist_heard_at timestamptz,
  ended_at timestamptz check (ended_at >= made_at),
  ended_because text check (ended_because in ('burnt', 'replaced', 'done')),
  check ((ended_at is null) = (ended_because is null))
);
create unique index one_handover_code_at_a_time on handover_code (proposal_id) where ended_at is null;
create index on handover_code (proposal_id, made_at desc);

-- That a handover took too long, and that it was told. One row for each time.
create table handover_alert (
  proposal_id uuid not null references proposal on delete cascade,
  number smallint not null check (number > 0),
  at timestamptz not null,
  primary key (proposal_id, number)
);

-- When the intake is planned. Planning anew ends the row before.
create table intake_plan (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references proposal on delete cascade,
  starts_at timestamptz not null,
  side text not null check (side in ('shelter', 'therapist')),
  person_id uuid not null references person,
  planned_at timestamptz not null,
  ended_at timestamptz check (ended_at >= planned_at)
);
create unique index one_intake_plan_at_a_time on intake_plan (proposal_id) where ended_at is null;

-- What each side says happened, and on which day. Each side has one word on a thing; a new word replaces its own, never
-- the other's. An appointment is a day: two sessions on one day count once.
create table care_report (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references proposal on delete cascade,
  what text not null check (what in ('handed-over', 'intake-held', 'started', 'appointment')),
  outcome text check (outcome in ('kept', 'missed', 'cancelled')),
  happened_on date not null,
  side text not null check (side in ('shelter', 'therapist')),
  person_id uuid not null references person,
  recorded_at timestamptz not null,
  replaced_at timestamptz check (replaced_at >= recorded_at),
  check ((what = 'appointment') = (outcome is not null))
);
create unique index one_word_per_side on care_report (proposal_id, what, side) where replaced_at is null and what <> 'appointment';
create unique index one_word_per_side_and_day on care_report (proposal_id, happened_on, side) where replaced_at is null and what = 'appointment';

-- How a case ended. The place is free from that moment on.
create table case_end (
  proposal_id uuid primary key references proposal on delete cascade,
  ended_on date not null,
  outcome text not null check (outcome in ('much-better', 'better', 'unchanged', 'worse', 'not-known')),
  reason text not null check (reason in ('goals-reached', 'no-treatment-needed', 'family-stopped', 'moved-away', 'referred-on', 'other')),
  person_id uuid not null references person,
  recorded_at timestamptz not null
);

-- Where the consent for one person's help stands. The last row counts. No names, and no reason of a parent.
create table request_consent (
  id bigint generated always as identity primary key,
  request_id uuid not null references request on delete cascade,
  state text not null check (state in ('both_given', 'one_given_other_pending', 'one_given_other_refused_court_pending', 'court_granted',
    'gi_or_voogd', 'self_16plus', 'exception_documented', 'sole_gezag')),
  -- The word of the child or young person, where that is asked; nothing where it is not.
  child_says text check (child_says in ('yes', 'no', 'not-asked')),
  -- Somebody who cannot weigh it up (wilsonbekwaam) is represented by the parents.
  can_decide boolean not null,
  -- The age in years for which this was recorded: whoever comes of another age is asked anew.
  age_years smallint not null check (age_years between 0 and 99),
  side text not null check (side in ('shelter', 'therapist')),
  person_id uuid not null references person,
  at timestamptz not null,
  check (state <> 'self_16plus' or child_says is not null)
);
create index on request_consent (request_id, id desc);

-- A secret address at which a calendar reads the intakes of a therapist. Only its hash is kept.
create table calendar_feed (
  id uuid primary key default gen_random_uuid(),
  therapist_id uuid not null references therapist on delete cascade,
  token_hash bytea not null unique,
  made_at timestamptz not null,
  revoked_at timestamptz check (revoked_at >= made_at)
);
create unique index one_calendar_feed_per_therapist on calendar_feed (therapist_id) where revoked_at is null;

do $$
declare name text;
begin
  foreach name in array array['handover_code', 'handover_alert', 'intake_plan', 'care_report', 'case_end', 'request_consent', 'calendar_feed'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy worker_works on %I to schakel_worker using (true) with check (true)', name);
  end loop;
end
$$;
grant select on handover_code, intake_plan, care_report, case_end, request_consent to schakel_worker;
grant select, insert on handover_alert to schakel_worker;
grant select, delete on calendar_feed to schakel_worker;

-- Whether somebody at work in this transaction is one of the two sides of a case, and whether that case still runs.
create function side_of_case(proposal uuid) returns text language sql stable security definer set search_path = public as $$
  select case when p.therapist_id = actor_therapist() then 'therapist'
    when actor_role() = 'shelter' and r.organisation_id = any (actor_organisations()) then 'shelter' end
  from proposal p join request r on r.id = p.request_id where p.id = proposal and p.status = 'accepted'
$$;
create function side_of_running_case(proposal uuid) returns text language sql stable security definer set search_path = public
  as $$ select side_of_case(proposal) from proposal p where p.id = proposal and p.released_at is null $$;
create function side_of_running_request(request uuid) returns text language sql stable security definer set search_path = public
  as $$ select side_of_case(p.id) from proposal p where p.request_id = request and p.status = 'accepted' and p.released_at is null $$;

grant select, insert on handover_code, intake_plan, care_report, case_end, request_consent, calendar_feed to schakel_web;
grant select on handover_alert to schakel_web;
grant update (shelter_mistakes, therapist_mistakes, shelter_heard_at, therapist_heard_at, ended_at, ended_because) on handover_code to schakel_web;
grant update (ended_at) on intake_plan to schakel_web;
grant update (replaced_at) on care_report to schakel_web;
grant update (revoked_at) on calendar_feed to schakel_web;
grant update (happened_on) on request_state to schakel_web;

create policy sides_see on handover_code for select to schakel_web using (side_of_case(proposal_id) is not null);
create policy sides_make on handover_code for insert to schakel_web with check (side_of_running_case(proposal_id) is not null);
create policy sides_check on handover_code for update to schakel_web using (side_of_case(proposal_id) is not null);
create policy sides_see on handover_alert for select to schakel_web using (side_of_case(proposal_id) is not null
  or ((select actor_role()) = 'regional-lead' and exists (select from proposal p where p.id = proposal_id)));
create policy sides_see on intake_plan for select to schakel_web using (side_of_case(proposal_id) is not null);
create policy sides_plan on intake_plan for insert to schakel_web with check (person_id = (select actor_person()) and side = side_of_running_case(proposal_id));
create policy sides_plan_anew on intake_plan for update to schakel_web using (side_of_case(proposal_id) is not null);
create policy sides_see on care_report for select to schakel_web using (side_of_case(proposal_id) is not null);
create policy sides_tell on care_report for insert to schakel_web with check (person_id = (select actor_person()) and side = side_of_running_case(proposal_id));
-- Nobody replaces the word of the other side.
create policy sides_replace_own on care_report for update to schakel_web using (side = side_of_case(proposal_id));
create policy sides_see on case_end for select to schakel_web using (side_of_case(proposal_id) is not null);
create policy therapist_ends on case_end for insert to schakel_web with check (person_id = (select actor_person()) and side_of_running_case(proposal_id) = 'therapist');

create policy own on request_consent for select to schakel_web using ((select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id));
create policy own_record on request_consent for insert to schakel_web with check (person_id = (select actor_person()) and side = 'shelter'
  and (select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id));
create policy therapist on request_consent for select to schakel_web using ((select actor_role()) = 'therapist' and side_of_running_request(request_id) = 'therapist');
create policy therapist_records on request_consent for insert to schakel_web with check (person_id = (select actor_person()) and side = 'therapist'
  and side_of_running_request(request_id) = 'therapist');

create policy self on calendar_feed to schakel_web using (therapist_id = (select actor_therapist()));

-- What the two sides of a running case bring about, beside a yes and a no. Only the therapist ends it, or hands it back.
create policy sides_tell on request_state for insert to schakel_web with check (person_id = (select actor_person())
  and (status in ('accepted', 'handed-over', 'intake-held', 'started') and side_of_running_request(request_id) is not null
    or status in ('interrupted', 'completed') and side_of_running_request(request_id) = 'therapist'));
create policy sides_date on request_state for update to schakel_web using (status in ('handed-over', 'intake-held', 'started') and side_of_running_request(request_id) is not null);

-- What a calendar with this address may know: when, and nothing else. An account that was closed has no calendar.
create function intakes_for_calendar(hash bytea) returns table (feed_language text, id uuid, starts_at timestamptz, planned_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select person.language, plan.id, plan.starts_at, plan.planned_at
  from calendar_feed feed
  join therapist t on t.id = feed.therapist_id
  join person on person.id = t.person_id and person.disabled_at is null
  left join (intake_plan plan join proposal p on p.id = plan.proposal_id and p.status = 'accepted' and p.released_at is null)
    on p.therapist_id = t.id and plan.ended_at is null
  where feed.token_hash = hash and feed.revoked_at is null
  order by plan.starts_at
$$;
