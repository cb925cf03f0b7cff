-- Registering is open to all, in steps that are kept; and what somebody claims more stands beside what was checked.

-- A link was asked for with an address. Reached only through the functions below.
create table registration (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email = lower(email)),
  name text not null check (length(name) between 2 and 120),
  region text not null references region,
  language text not null check (language in ('nl', 'en')),
  token_hash bytea unique,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  used_at timestamptz,
  person_id uuid references person
);
create unique index one_open_registration on registration (email) where used_at is null;
create index on registration (person_id) where person_id is not null;

-- What somebody filled in so far, a row for each step.
create table registration_step (
  person_id uuid not null references person on delete cascade,
  step text not null check (step in ('practice', 'registrations', 'forms', 'people', 'regions', 'work', 'code')),
  answers jsonb not null,
  saved_at timestamptz not null,
  primary key (person_id, step)
);

-- Which version of the code of conduct somebody agreed to, and when.
create table code_agreement (
  person_id uuid not null references person on delete cascade,
  version text not null check (version ~ '^[0-9]{4}-[0-9]{2}$'),
  agreed_at timestamptz not null,
  primary key (person_id, version)
);

-- With whom a therapist can work: children with a mild intellectual disability, trauma from before a child could speak,
-- sexual abuse. And under whom somebody works who may not lead the treatment of adults: a number in the public register.
alter table therapist
  add column populations text[] not null default '{}' check (populations <@ array['lvb', 'preverbal', 'sexual-abuse']),
  add column works_under text check (works_under in ('colleague', 'outside')),
  add column works_under_number text check (works_under_number ~ '^[0-9]{11}$'),
  add check ((works_under is not distinct from 'colleague') = (works_under_number is not null));
alter table request add column populations text[] not null default '{}' check (populations <@ array['lvb', 'preverbal', 'sexual-abuse']);
grant update (populations, works_under, works_under_number) on therapist to schakel_web;
grant update (populations) on request to schakel_web;

alter table therapist_treatment
  add column certificate text check (certificate ~ '^[a-z-]+$'),
  add column certificate_until date,
  -- Who supervises may be named by a number in the public register: so nobody needs a list of people to choose from.
  add column supervisor_number text check (supervisor_number ~ '^[0-9]{6,12}$'),
  add check (certificate is not null or certificate_until is null);
do $$
declare earlier text;
begin
  select conname into strict earlier from pg_constraint where conrelid = 'therapist_treatment'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%supervisor_id IS NOT NULL%';
  execute format('alter table therapist_treatment drop constraint %I', earlier);
end
$$;
alter table therapist_treatment add constraint training_names_a_supervisor check (level = 'trained' or num_nonnulls(supervisor_id, supervisor_number) = 1);

-- Somebody who registers learns nothing about who else is here: a number that stands in two profiles is for the lead to
-- see. Two who are approved never have the same one.
drop index one_therapist_per_big_number;
create unique index one_approved_therapist_per_big_number on therapist (big_number) where big_number is not null and status = 'approved';
create index on therapist (big_number) where big_number is not null;

-- A supervisor says yes by own click. Until then training is no offer.
create table supervision (
  id uuid primary key default gen_random_uuid(),
  therapist_id uuid not null references therapist on delete cascade,
  treatment text not null references treatment,
  -- Nobody when the number belongs to no account: then nobody answers, and the question lapses.
  supervisor_id uuid references therapist on delete cascade,
  supervisor_number text check (supervisor_number ~ '^[0-9]{6,12}$'),
  status text not null default 'asked' check (status in ('asked', 'confirmed', 'declined', 'lapsed', 'ended')),
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  answered_at timestamptz,
  check (supervisor_id is distinct from therapist_id),
  check ((status = 'asked') = (answered_at is null))
);
create unique index one_supervision_per_form on supervision (therapist_id, treatment) where status in ('asked', 'confirmed');
create index on supervision (supervisor_id) where status in ('asked', 'confirmed');
insert into supervision (therapist_id, treatment, supervisor_id, status, asked_at, expires_at, answered_at)
  select f.therapist_id, f.treatment, f.supervisor_id, 'confirmed', t.status_since, t.status_since + interval '1 day', t.status_since
  from therapist_treatment f join therapist t on t.id = f.therapist_id where f.level = 'in-training' and f.supervisor_id is not null;

-- What an approved therapist claims more than was checked. The approved profile stays in use until the lead has decided.
create table profile_version (
  id uuid primary key default gen_random_uuid(),
  therapist_id uuid not null references therapist on delete cascade,
  claims jsonb not null,
  status text not null default 'open' check (status in ('open', 'approved', 'refused', 'replaced', 'withdrawn')),
  sent_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references person,
  reason text,
  check ((status = 'open') = (decided_at is null))
);
create unique index one_open_version on profile_version (therapist_id) where status = 'open';
create index on profile_version (therapist_id, sent_at desc);

-- A lead asks back before deciding. Both texts have passed the guard.
create table profile_question (
  id uuid primary key default gen_random_uuid(),
  therapist_id uuid not null references therapist on delete cascade,
  asked_by uuid not null references person,
  question text not null check (length(question) between 1 and 500),
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  answer text check (length(answer) between 1 and 500),
  answered_at timestamptz,
  lapsed_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create unique index one_open_question on profile_question (therapist_id) where answered_at is null and lapsed_at is null;
create index on profile_question (therapist_id, asked_at desc);

do $$
declare name text;
begin
  foreach name in array array['registration', 'registration_step', 'code_agreement', 'supervision', 'profile_version', 'profile_question'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy worker_works on %I to schakel_worker using (true) with check (true)', name);
    execute format('grant select, update, delete on %I to schakel_worker', name);
  end loop;
end
$$;

grant select, insert, update, delete on registration_step to schakel_web;
create policy self on registration_step to schakel_web using (person_id = (select actor_person()) and (select actor_role()) = 'therapist');
grant select, insert on code_agreement to schakel_web;
create policy self on code_agreement to schakel_web using (person_id = (select actor_person()) and (select actor_role()) = 'therapist');
create policy lead on code_agreement for select to schakel_web using ((select actor_role()) = 'regional-lead' and person_id in (select people_in_actor_regions()));

grant select on supervision to schakel_web;
grant update (status, answered_at) on supervision to schakel_web;
create policy trainee on supervision for select to schakel_web using (therapist_id = (select actor_therapist()));
create policy trainee_ends on supervision for update to schakel_web using (therapist_id = (select actor_therapist())) with check (status = 'ended');
create policy supervisor on supervision for select to schakel_web using (supervisor_id = (select actor_therapist()));
create policy lead on supervision for select to schakel_web using ((select actor_role()) = 'regional-lead' and therapist_id in (select therapists_in_actor_regions()));

grant select, insert on profile_version to schakel_web;
grant update (status, decided_at) on profile_version to schakel_web;
create policy self on profile_version for select to schakel_web using (therapist_id = (select actor_therapist()));
create policy self_claims on profile_version for insert to schakel_web with check (therapist_id = (select actor_therapist()) and status = 'open');
create policy self_takes_back on profile_version for update to schakel_web using (therapist_id = (select actor_therapist()) and status = 'open') with check (status in ('replaced', 'withdrawn'));
create policy lead on profile_version for select to schakel_web using ((select actor_role()) = 'regional-lead' and therapist_id in (select therapists_in_actor_regions()));

grant select, insert on profile_question to schakel_web;
grant update (answer, answered_at) on profile_question to schakel_web;
create policy self on profile_question for select to schakel_web using (therapist_id = (select actor_therapist()));
create policy self_answers on profile_question for update to schakel_web using (therapist_id = (select actor_therapist()) and answered_at is null and lapsed_at is null)
  with check (therapist_id = (select actor_therapist()));
create policy lead on profile_question for select to schakel_web using ((select actor_role()) = 'regional-lead' and therapist_id in (select therapists_in_actor_regions()));
create policy home_lead_asks on profile_question for insert to schakel_web with check (asked_by = (select actor_person()) and (select actor_role()) = 'regional-lead' and answer is null
  and exists (select from therapist t where t.id = therapist_id and t.home_region = any ((select actor_regions())::text[])));

-- Opens a registration for an address without an account, in a region that is on; an address that has one gets a letter
-- that says so. Both ways one job is asked for, so that the work, and with it the time, is the same.
create function open_registration(address text, person_name text, of_region text, in_language text, at timestamptz, ends_at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare subject uuid; known uuid;
begin
  select id into known from person where email = lower(address) and disabled_at is null;
  delete from registration where email = lower(address) and used_at is null;
  insert into registration (email, name, region, language, created_at, expires_at)
    select lower(address), person_name, of_region, in_language, at, ends_at
    where not exists (select from person where email = lower(address))
      and exists (select from region_activity a where a.region = of_region and a.ended_at is null)
    returning id into subject;
  perform enqueue('notify', json_build_object('event', case when known is null then 'registration-opened' else 'registration-known' end,
    'subject', coalesce(known, subject, gen_random_uuid()), 'turn', extract(epoch from at)::bigint), null, null);
end
$$;

-- What is kept of the actor's own registration.
create function own_registration() returns table (email text, name text, region text, created_at timestamptz, used_at timestamptz)
  language sql stable security definer set search_path = public
  as $$ select email, name, region, created_at, used_at from registration where person_id = actor_person() $$;

create function find_registration(token bytea, at timestamptz) returns table (email text, name text, region_name text)
  language sql stable security definer set search_path = public as $$
  select r.email, r.name, region.name from registration r join region on region.slug = r.region
  where r.token_hash = token and r.used_at is null and r.expires_at > at
$$;

-- Makes the account. Null when the link was used or is too old, or when the address got an account in another way.
create function accept_registration(token bytea, new_hash text, at timestamptz) returns uuid
  language plpgsql security definer set search_path = public as $$
declare asked registration; account uuid;
begin
  update registration set used_at = at where token_hash = token and used_at is null and expires_at > at returning * into asked;
  if asked.id is null or exists (select from person where email = asked.email) then return null; end if;
  insert into person (email, name, role, language, password_hash, created_at)
    values (asked.email, asked.name, 'therapist', asked.language, new_hash, at) returning id into account;
  update registration set person_id = account where id = asked.id;
  return account;
end
$$;

-- The region with which the actor registered, to begin with.
create function region_of_registration() returns text language sql stable security definer set search_path = public
  as $$ select region from registration where person_id = actor_person() $$;

-- Asks a supervisor, by account or by the number in the public register. A number that belongs to nobody here is asked too:
-- who asks learns only whether somebody says yes.
create function ask_supervision(of_treatment text, account uuid, number text, at timestamptz, ends_at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare asked uuid; who uuid := account;
begin
  if actor_therapist() is null then return; end if;
  if number is not null then
    select t.id into who from therapist t where number in (t.big_number, t.skj_number) and t.status = 'approved' and t.id <> actor_therapist() limit 1;
  end if;
  insert into supervision (therapist_id, treatment, supervisor_id, supervisor_number, asked_at, expires_at)
    values (actor_therapist(), of_treatment, who, number, at, ends_at) returning id into asked;
  perform enqueue('notify', json_build_object('event', 'supervision-asked', 'subject', asked), null, null);
end
$$;

-- Who asks the actor to supervise, and whom the actor supervises.
create function supervisions_of_actor() returns table (id uuid, name text, practice text, treatment text, status text, asked_at timestamptz, expires_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select s.id, p.name, o.name, s.treatment, s.status, s.asked_at, s.expires_at
  from supervision s join therapist t on t.id = s.therapist_id join person p on p.id = t.person_id and p.disabled_at is null join organisation o on o.id = t.organisation_id
  where s.supervisor_id = actor_therapist() and s.status in ('asked', 'confirmed') order by s.asked_at
$$;

-- A supervisor says yes or no to a question, or stops later. Gives the regions of whoever is in training, in which the
-- engine looks again; null when there is no such question for this actor.
create function answer_supervision(question uuid, answer text, at timestamptz) returns text[]
  language plpgsql security definer set search_path = public as $$
declare trainee uuid;
begin
  update supervision s set status = answer, answered_at = at
    where s.id = question and s.supervisor_id = actor_therapist()
      and ((answer in ('confirmed', 'declined') and s.status = 'asked' and s.expires_at > at) or (answer = 'ended' and s.status = 'confirmed'))
    returning s.therapist_id into trainee;
  if trainee is null then return null; end if;
  return array(select region from therapist_region where therapist_id = trainee);
end
$$;

-- The names that belong to numbers which a profile gives, for the lead who checks it: supervisors and who leads the treatment.
create function colleagues_by_number(numbers text[]) returns table (number text, name text, practice text, status therapist_status)
  language sql stable security definer set search_path = public as $$
  select given.number, p.name, o.name, t.status
  from unnest(numbers) as given (number) join therapist t on given.number in (t.big_number, t.skj_number)
    join person p on p.id = t.person_id and p.disabled_at is null join organisation o on o.id = t.organisation_id
  where actor_role() = 'regional-lead'
$$;

-- The lead of the home region approves what was claimed, and it counts at once. Gives the regions in which the engine has
-- to look again; null when there is no such version for this actor, or when somebody else was approved with the number.
create function approve_profile_version(version_id uuid, at timestamptz) returns text[]
  language plpgsql security definer set search_path = public as $$
declare v profile_version;
begin
  select x.* into v from profile_version x join therapist t on t.id = x.therapist_id
    where x.id = version_id and actor_role() = 'regional-lead' and t.home_region = any (actor_regions()) for no key update of t;
  update profile_version set status = 'approved', decided_at = at, decided_by = actor_person() where id = v.id and status = 'open' returning * into v;
  if not found then return null; end if;
  update therapist set professions = array(select jsonb_array_elements_text(v.claims -> 'professions')), populations = array(select jsonb_array_elements_text(v.claims -> 'populations')),
      big_number = v.claims ->> 'bigNumber', agb_code = v.claims ->> 'agbCode', skj_number = v.claims ->> 'skjNumber', home_region = v.claims ->> 'homeRegion',
      works_under = v.claims ->> 'worksUnder', works_under_number = v.claims ->> 'worksUnderNumber'
    where id = v.therapist_id;
  delete from therapist_treatment where therapist_id = v.therapist_id;
  insert into therapist_treatment (therapist_id, treatment, age_min, age_max, level, supervisor_id, supervisor_number, certificate, certificate_until)
    select v.therapist_id, f.treatment, f."ageMin", f."ageMax", f.level, f."supervisorId", f."supervisorNumber", f.certificate, f."certificateUntil"
    from jsonb_to_recordset(v.claims -> 'forms') as f(treatment text, "ageMin" smallint, "ageMax" smallint, level text, "supervisorId" uuid, "supervisorNumber" text, certificate text, "certificateUntil" date);
  return array(select region from therapist_region where therapist_id = v.therapist_id);
end
$$;

create function refuse_profile_version(version_id uuid, why text, at timestamptz) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  update profile_version x set status = 'refused', decided_at = at, decided_by = actor_person(), reason = why from therapist t
    where t.id = x.therapist_id and x.id = version_id and x.status = 'open' and actor_role() = 'regional-lead' and t.home_region = any (actor_regions());
  return found;
end
$$;

-- Whether somebody who is approved has this number: only asked by who approves.
create function big_number_is_in_use(therapist uuid, number text) returns boolean language sql stable security definer set search_path = public
  as $$ select actor_role() = 'regional-lead' and exists (select from therapist t where t.big_number = number and t.status = 'approved' and t.id <> therapist) $$;

revoke all on function open_registration(text, text, text, text, timestamptz, timestamptz), own_registration(), find_registration(bytea, timestamptz), accept_registration(bytea, text, timestamptz), region_of_registration(),
  ask_supervision(text, uuid, text, timestamptz, timestamptz), supervisions_of_actor(), answer_supervision(uuid, text, timestamptz), colleagues_by_number(text[]), approve_profile_version(uuid, timestamptz), refuse_profile_version(uuid, text, timestamptz), big_number_is_in_use(uuid, text) from public;
grant execute on function open_registration(text, text, text, text, timestamptz, timestamptz), own_registration(), find_registration(bytea, timestamptz), accept_registration(bytea, text, timestamptz), region_of_registration(),
  ask_supervision(text, uuid, text, timestamptz, timestamptz), supervisions_of_actor(), answer_supervision(uuid, text, timestamptz), colleagues_by_number(text[]), approve_profile_version(uuid, timestamptz), refuse_profile_version(uuid, text, timestamptz), big_number_is_in_use(uuid, text) to schakel_web;

-- Names of colleagues are for who was invited or approved: who has only registered gives the number of a supervisor.
create or replace function supervisors_near_actor() returns table (therapist_id uuid, name text, practice text, trained_in text[])
  language sql stable security definer set search_path = public as $$
  select t.id, p.name, o.name, array(select tt.treatment from therapist_treatment tt where tt.therapist_id = t.id and tt.level = 'trained' order by 1)
  from therapist t join person p on p.id = t.person_id join organisation o on o.id = t.organisation_id
  where actor_role() = 'therapist' and t.status = 'approved' and t.person_id <> actor_person() and p.disabled_at is null
    and (not exists (select from registration r where r.person_id = actor_person()) or exists (select from therapist own where own.person_id = actor_person() and own.status = 'approved'))
    and (t.organisation_id = any (actor_organisations())
      or t.home_region in (select r.region from organisation_region r where r.organisation_id = any (actor_organisations())))
$$;
