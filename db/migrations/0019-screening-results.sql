-- Results of screening: sums, a band and a month. There is no column for the answer to an item, nor for who it is about.

-- Makes a request the treatment after a screening. Its submitted_at is that of the screening: the clock of who waits
-- goes on, and whoever compares with it (queue, worklists, census, norm) sees one wait.
alter table request add column continues uuid references request on delete set null;
-- One treatment at a time after one screening, also after a double click.
create unique index one_treatment_after_a_screening on request (continues) where continues is not null and status <> 'withdrawn';

create table screening_result (
  id uuid primary key default gen_random_uuid(),
  -- The shelter organisation whose child or parent it is about, whoever recorded it.
  organisation_id uuid not null references organisation,
  -- None yet while somebody considers whether to ask for help.
  request_id uuid references request on delete cascade,
  -- The form that it was taken along into; when that is sent, the result belongs to that request.
  form_key uuid check (form_key is null or request_id is null),
  recorded_by_side text not null check (recorded_by_side in ('shelter', 'therapist')),
  recorded_by uuid references person,
  recorded_at timestamptz not null,
  -- The form that made this row: sent twice, it is one result.
  submission_key uuid not null unique,
  instrument text not null check (instrument in ('cries-13', 'cries-13-parent', 'cries-8', 'cats-2', 'cats-2-caregiver', 'cats-3-6', 'pcl-5', 'itq', 'tscc', 'tscyc', 'sdq')),
  informant text not null check (informant in ('self', 'caregiver', 'teacher')),
  -- The first day of the month: no nearer date is kept.
  month_on date not null check (extract(day from month_on) = 1),
  -- Within the first weeks after the event, when complaints often pass; null when nobody knew.
  too_early boolean,
  moment text not null check (moment in ('before', 'during', 'end')),
  total smallint not null check (total between 0 and 120),
  scales jsonb not null check (jsonb_typeof(scales) = 'object'),
  band text not null check (band in ('not-raised', 'raised', 'probable')),
  -- The version of the cut-offs by which the band was read.
  rules_from date not null,
  -- What a therapist who screened advises; nothing from a shelter.
  advice text check (advice in ('treatment', 'diagnostics', 'repeat', 'none')),
  advised_forms text[] not null default '{}',
  advice_note text not null default '' check (length(advice_note) <= 300),
  check (recorded_by_side = 'therapist' or (advice is null and advised_forms = '{}' and advice_note = ''))
);
create index on screening_result (request_id);
create index on screening_result (form_key) where form_key is not null;
create index on screening_result (organisation_id, recorded_at desc) where request_id is null;
create index on screening_result (recorded_at) where request_id is null;

alter table screening_result enable row level security;

-- Requests that this therapist has said yes to, and that still run.
create function requests_in_actors_care() returns setof uuid language sql stable security definer set search_path = public
  as $$ select request_id from proposal where therapist_id = actor_therapist() and status = 'accepted' and released_at is null $$;

-- Before the yes a therapist sees how high somebody scored in words, and no number. The newest result of each informant.
create function screening_bands(request uuid) returns table (band text, month_on date, informant text, too_early boolean)
  language sql stable security definer set search_path = public as $$
  select distinct on (s.informant) s.band, s.month_on, s.informant, s.too_early
  from screening_result s where s.request_id = request and s.request_id in (select requests_proposed_to_actor())
  order by s.informant, s.month_on desc, s.recorded_at desc
$$;

grant select, insert, delete on screening_result to schakel_web;
grant update (request_id, form_key) on screening_result to schakel_web;
create policy own on screening_result for select to schakel_web using ((select actor_role()) = 'shelter' and organisation_id = any ((select actor_organisations())::uuid[]));
create policy own_moves on screening_result for update to schakel_web using ((select actor_role()) = 'shelter' and organisation_id = any ((select actor_organisations())::uuid[]))
  with check (organisation_id = any ((select actor_organisations())::uuid[])
  and (request_id is null or exists (select from request r where r.id = request_id and r.organisation_id = screening_result.organisation_id)));
create policy own_records on screening_result for insert to schakel_web with check ((select actor_role()) = 'shelter' and recorded_by_side = 'shelter'
  and recorded_by = (select actor_person()) and organisation_id = any ((select actor_organisations())::uuid[])
  and (request_id is null or exists (select from request r where r.id = request_id and r.organisation_id = screening_result.organisation_id)));
create policy own_removes on screening_result for delete to schakel_web using ((select actor_role()) = 'shelter' and recorded_by_side = 'shelter'
  and organisation_id = any ((select actor_organisations())::uuid[]));
create policy care on screening_result for select to schakel_web using ((select actor_role()) = 'therapist' and request_id in (select requests_in_actors_care()));
create policy care_records on screening_result for insert to schakel_web with check ((select actor_role()) = 'therapist' and recorded_by_side = 'therapist'
  and recorded_by = (select actor_person()) and request_id in (select requests_in_actors_care())
  and exists (select from request r where r.id = request_id and r.organisation_id = screening_result.organisation_id));
create policy care_removes on screening_result for delete to schakel_web using ((select actor_role()) = 'therapist' and recorded_by = (select actor_person())
  and request_id in (select requests_in_actors_care()));

-- A screening that becomes a treatment is over: the shelter may say so, of a screening only.
create policy shelter_completes_screening on request_state for insert to schakel_web with check (person_id = (select actor_person())
  and (select actor_role()) = 'shelter' and status = 'completed'
  and exists (select from request r where r.id = request_id and r.kind = 'screening' and r.organisation_id = any ((select actor_organisations())::uuid[])));

-- At night results that nobody took along go, and those of a request go with it.
grant select, delete on screening_result to schakel_worker;
create policy worker_works on screening_result to schakel_worker using (true) with check (true);
