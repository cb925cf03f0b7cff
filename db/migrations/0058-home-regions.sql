-- Another home region is a question of its own, to the lead of that region: who knows a region says who is at home there.
-- Until the yes the lead of today goes on, and only hears of it afterwards. Nothing of that lead is left behind by moving.

create table home_region_claim (
  id uuid primary key default gen_random_uuid(),
  therapist_id uuid not null references therapist on delete cascade,
  from_region text not null references region,
  to_region text not null references region,
  status text not null default 'open' check (status in ('open', 'approved', 'refused', 'withdrawn')),
  asked_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references person,
  reason text,
  check (from_region <> to_region),
  check ((status = 'open') = (decided_at is null))
);
create unique index one_open_home_region on home_region_claim (therapist_id) where status = 'open';
create index on home_region_claim (to_region) where status = 'open';
create index on home_region_claim (therapist_id, asked_at desc);

-- Who asks to be at home in a region of the actor: in sight of that lead for as long as the question is open. Not among the
-- people of those regions, over whose accounts a lead has rights.
create function claimants_of_actor_regions() returns table (therapist_id uuid, person_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = public as $$
  select t.id, t.person_id, t.organisation_id from home_region_claim c join therapist t on t.id = c.therapist_id
  where actor_role() = 'regional-lead' and c.status = 'open' and c.to_region = any (actor_regions())
$$;

alter table home_region_claim enable row level security;
create policy worker_works on home_region_claim to schakel_worker using (true) with check (true);
grant select on home_region_claim to schakel_worker;
grant select, insert on home_region_claim to schakel_web;
grant update (status, decided_at) on home_region_claim to schakel_web;
create policy self on home_region_claim for select to schakel_web using (therapist_id = (select actor_therapist()));
create policy self_asks on home_region_claim for insert to schakel_web with check (therapist_id = (select actor_therapist()) and status = 'open' and decided_by is null and reason is null
  and exists (select from therapist t where t.id = therapist_id and t.status = 'approved' and t.home_region = from_region));
create policy self_takes_back on home_region_claim for update to schakel_web using (therapist_id = (select actor_therapist()) and status = 'open') with check (status = 'withdrawn');
create policy lead on home_region_claim for select to schakel_web using ((select actor_role()) = 'regional-lead'
  and (therapist_id in (select therapists_in_actor_regions()) or therapist_id in (select therapist_id from claimants_of_actor_regions())));

do $$
declare name text;
begin
  foreach name in array array['therapist_state', 'therapist_treatment', 'therapist_region', 'therapist_contract', 'supervision', 'profile_version', 'profile_question'] loop
    execute format('create policy next_lead on %I for select to schakel_web using (therapist_id in (select therapist_id from claimants_of_actor_regions()))', name);
  end loop;
end
$$;
create policy next_lead on therapist for select to schakel_web using (id in (select therapist_id from claimants_of_actor_regions()));
create policy next_lead on person for select to schakel_web using (id in (select person_id from claimants_of_actor_regions()));
create policy next_lead on organisation for select to schakel_web using (id in (select organisation_id from claimants_of_actor_regions()));
create policy next_lead on code_agreement for select to schakel_web using (person_id in (select person_id from claimants_of_actor_regions()));

-- An open question to be at home in a region of the actor, with all that may stand in the way. Nothing for any other.
create function home_region_claim_for_lead(claim uuid) returns table (therapist_id uuid, status therapist_status, region_is_on boolean, change_open boolean, question_open boolean)
  language sql stable security definer set search_path = public as $$
  select t.id, t.status, exists (select from region_activity a where a.region = c.to_region and a.ended_at is null),
    exists (select from profile_version v where v.therapist_id = t.id and v.status = 'open'),
    exists (select from profile_question q where q.therapist_id = t.id and q.answered_at is null and q.lapsed_at is null)
  from home_region_claim c join therapist t on t.id = c.therapist_id join person p on p.id = t.person_id and p.disabled_at is null
  where c.id = claim and c.status = 'open' and actor_role() = 'regional-lead' and c.to_region = any (actor_regions())
$$;
-- The same, its therapist held until the transaction ends, as every deed of the lead of today holds it.
create function hold_home_region_claim(claim uuid) returns table (therapist_id uuid, status therapist_status, region_is_on boolean, change_open boolean, question_open boolean)
  language plpgsql volatile security definer set search_path = public as $$
begin
  perform from therapist t join home_region_claim c on c.therapist_id = t.id
    where c.id = claim and c.status = 'open' and actor_role() = 'regional-lead' and c.to_region = any (actor_regions()) for no key update of t;
  return query select * from home_region_claim_for_lead(claim);
end
$$;

-- The answer of that lead. With a yes the home region is another one from now on.
create function answer_home_region_claim(claim uuid, yes boolean, why text, at timestamptz) returns boolean
  language plpgsql security definer set search_path = public as $$
declare decided home_region_claim;
begin
  update home_region_claim set status = case when yes then 'approved' else 'refused' end, decided_at = at, decided_by = actor_person(), reason = why
    where id = claim and status = 'open' and actor_role() = 'regional-lead' and to_region = any (actor_regions()) returning * into decided;
  if decided.id is null then return false; end if;
  if yes then update therapist set home_region = decided.to_region where id = decided.therapist_id; end if;
  return true;
end
$$;

-- Whoever is no longer approved asks nothing of another lead.
create function end_home_region_claims() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update home_region_claim set status = 'withdrawn', decided_at = new.at where therapist_id = new.therapist_id and status = 'open';
  return new;
end
$$;
create trigger home_region_claims_end after insert on therapist_state for each row when (new.status <> 'approved') execute function end_home_region_claims();

-- A claim no longer moves the home region. The version of the platform before this one still reads it there, so it stands
-- there as it is; what waited is a question of its own from now on.
insert into home_region_claim (therapist_id, from_region, to_region, asked_at)
  select t.id, t.home_region, v.claims ->> 'homeRegion', v.sent_at from profile_version v join therapist t on t.id = v.therapist_id
  where v.status = 'open' and t.status = 'approved' and v.claims ->> 'homeRegion' <> t.home_region;
update profile_version v set claims = v.claims || jsonb_build_object('homeRegion', t.home_region) from therapist t where t.id = v.therapist_id and v.status = 'open';
create function claim_where_one_is() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.claims := new.claims || jsonb_build_object('homeRegion', (select home_region from therapist where id = new.therapist_id));
  return new;
end
$$;
create trigger claims_are_made_where_one_is before insert on profile_version for each row execute function claim_where_one_is();

create or replace function approve_profile_version(version_id uuid, at timestamptz) returns text[]
  language plpgsql security definer set search_path = public as $$
declare v profile_version;
begin
  select x.* into v from profile_version x join therapist t on t.id = x.therapist_id
    where x.id = version_id and actor_role() = 'regional-lead' and t.home_region = any (actor_regions()) for no key update of t;
  update profile_version set status = 'approved', decided_at = at, decided_by = actor_person() where id = v.id and status = 'open' returning * into v;
  if not found then return null; end if;
  update therapist set professions = array(select jsonb_array_elements_text(v.claims -> 'professions')), populations = array(select jsonb_array_elements_text(v.claims -> 'populations')),
      big_number = v.claims ->> 'bigNumber', agb_code = v.claims ->> 'agbCode', skj_number = v.claims ->> 'skjNumber',
      works_under = v.claims ->> 'worksUnder', works_under_number = v.claims ->> 'worksUnderNumber'
    where id = v.therapist_id;
  delete from therapist_treatment where therapist_id = v.therapist_id;
  insert into therapist_treatment (therapist_id, treatment, age_min, age_max, level, supervisor_id, supervisor_number, certificate, certificate_until)
    select v.therapist_id, f.treatment, f."ageMin", f."ageMax", f.level, f."supervisorId", f."supervisorNumber", f.certificate, f."certificateUntil"
    from jsonb_to_recordset(v.claims -> 'forms') as f(treatment text, "ageMin" smallint, "ageMax" smallint, level text, "supervisorId" uuid, "supervisorNumber" text, certificate text, "certificateUntil" date);
  return array(select region from therapist_region where therapist_id = v.therapist_id);
end
$$;

revoke all on function claimants_of_actor_regions(), home_region_claim_for_lead(uuid), hold_home_region_claim(uuid), answer_home_region_claim(uuid, boolean, text, timestamptz), end_home_region_claims(), claim_where_one_is() from public;
grant execute on function claimants_of_actor_regions(), home_region_claim_for_lead(uuid), hold_home_region_claim(uuid), answer_home_region_claim(uuid, boolean, text, timestamptz) to schakel_web;
