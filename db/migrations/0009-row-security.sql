-- The second wall. The queries already ask only for what the actor may see; here the database asks again.
-- A table without a policy for the web shows the web nothing.

-- These look past row security on purpose: the policies below stand on their answers.
create function actor_therapist() returns uuid language sql stable security definer set search_path = public
  as $$ select id from therapist where person_id = actor_person() and actor_role() = 'therapist' $$;

-- Lists rather than questions per row: PostgreSQL asks for a list once in a query, and a question for each row.
create function people_in_actor_regions() returns setof uuid language sql stable security definer set search_path = public
  as $$ select person_id from person_region where region = any (actor_regions())
        union select po.person_id from person_organisation po join organisation_region r using (organisation_id) where r.region = any (actor_regions())
        union select person_id from therapist where home_region = any (actor_regions())
        union select t.person_id from therapist t join therapist_region r on r.therapist_id = t.id where r.region = any (actor_regions()) $$;

create function shares_organisation_with_actor(person uuid) returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from person_organisation po
          where po.person_id = person and po.organisation_id = any (actor_organisations())) $$;

create function requests_proposed_to_actor() returns setof uuid language sql stable security definer set search_path = public
  as $$ select request_id from proposal where therapist_id = actor_therapist() and status in ('open', 'accepted') $$;

create function therapists_in_actor_regions() returns setof uuid language sql stable security definer set search_path = public
  as $$ select id from therapist where home_region = any (actor_regions())
        union select therapist_id from therapist_region where region = any (actor_regions()) $$;

-- Places without a live proposal, of approved therapists who are not paused. A lead sees only proposals of the own
-- regions, so a place that another region's child has taken would look free without this.
create function free_places_in_actor_regions() returns table (place_id uuid, therapist_id uuid, kind text)
  language sql stable security definer set search_path = public as $$
  select p.id, p.therapist_id, p.kind
  from place p join therapist t on t.id = p.therapist_id
  where t.id in (select therapists_in_actor_regions()) and t.status = 'approved' and t.paused_at is null and p.closed_at is null
    and not exists (select from proposal x where x.place_id = p.id and x.released_at is null)
$$;

-- The worker works for time, not for a person: it sees what its tasks need, through its own grants.
do $$
declare name text;
begin
  foreach name in array array['organisation', 'organisation_region', 'person', 'person_organisation', 'person_region',
    'invitation', 'password_reset', 'second_factor', 'recovery_code', 'session', 'throttle', 'request_draft', 'household',
    'request', 'request_origin', 'request_exclusion', 'request_state', 'request_count', 'therapist', 'therapist_state',
    'therapist_treatment', 'therapist_region', 'therapist_contract', 'place', 'matching_run', 'proposal', 'pair_bar',
    'request_outlook', 'mail', 'audit'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy worker_works on %I to schakel_worker using (true) with check (true)', name);
  end loop;
end
$$;
grant select on organisation, organisation_region, person_organisation, person_region to schakel_worker;
grant select (id, email, name, role, language, demo, disabled_at) on person to schakel_worker;
grant select, update, delete on invitation, password_reset to schakel_worker;
grant select, delete on session, throttle, request_draft to schakel_worker;
grant select, delete on household, request to schakel_worker;
grant update (status, status_since) on request to schakel_worker;
grant select, insert, delete on request_origin, request_exclusion, pair_bar to schakel_worker;
grant select, insert on request_state, therapist_state, audit, matching_run to schakel_worker;
grant update (position, hash) on audit to schakel_worker;
grant select, insert, update on request_count, mail, proposal, request_outlook to schakel_worker;
grant delete on mail, request_outlook to schakel_worker;
grant select on therapist, therapist_treatment, therapist_region, therapist_contract, place to schakel_worker;
grant update (paused_at, paused_reason) on therapist to schakel_worker;
grant update (closed_at) on place to schakel_worker;

-- Organisations and people.
grant select on organisation, organisation_region, person_organisation, person_region to schakel_web;
grant select (id, email, name, role, language, demo, created_at, disabled_at) on person to schakel_web;
grant update (name, language) on person to schakel_web;
create policy own on organisation for select to schakel_web using (id = any ((select actor_organisations())::uuid[]));
create policy lead on organisation for select to schakel_web using ((select actor_role()) = 'regional-lead'
  and exists (select from organisation_region r where r.organisation_id = id and r.region = any ((select actor_regions())::text[])));
create policy national on organisation for select to schakel_web using ((select actor_role()) = 'national');
create policy own on organisation_region for select to schakel_web using (organisation_id = any ((select actor_organisations())::uuid[]));
create policy lead on organisation_region for select to schakel_web using ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]));
create policy national on organisation_region for select to schakel_web using ((select actor_role()) = 'national');
create policy self on person for select to schakel_web using (id = (select actor_person()));
create policy self_changes on person for update to schakel_web using (id = (select actor_person()));
create policy colleague on person for select to schakel_web using (shares_organisation_with_actor(id));
create policy lead on person for select to schakel_web using ((select actor_role()) = 'regional-lead' and id in (select people_in_actor_regions()));
create policy national on person for select to schakel_web using ((select actor_role()) = 'national');
create policy self on person_organisation for select to schakel_web using (person_id = (select actor_person()));
create policy own on person_organisation for select to schakel_web using (organisation_id = any ((select actor_organisations())::uuid[]));
create policy lead on person_organisation for select to schakel_web using ((select actor_role()) = 'regional-lead' and person_id in (select people_in_actor_regions()));
create policy national on person_organisation for select to schakel_web using ((select actor_role()) = 'national');
create policy self on person_region for select to schakel_web using (person_id = (select actor_person()));
create policy lead on person_region for select to schakel_web using ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]));
create policy national on person_region for select to schakel_web using ((select actor_role()) = 'national');

grant select, insert on invitation to schakel_web;
grant update (withdrawn_at) on invitation to schakel_web;
create function invitation_in_actor_regions(organisation uuid, region text) returns boolean language sql stable security definer set search_path = public
  as $$ select coalesce(region = any (actor_regions()), false)
          or exists (select from organisation_region r where r.organisation_id = organisation and r.region = any (actor_regions())) $$;
create policy lead_sees on invitation for select to schakel_web using ((select actor_role()) = 'regional-lead' and invitation_in_actor_regions(organisation_id, region));
create policy lead_invites on invitation for insert to schakel_web with check ((select actor_role()) = 'regional-lead' and role <> 'national'
  and invited_by = (select actor_person()) and invitation_in_actor_regions(organisation_id, region));
create policy lead_withdraws on invitation for update to schakel_web using ((select actor_role()) = 'regional-lead' and invitation_in_actor_regions(organisation_id, region));
create policy national_sees on invitation for select to schakel_web using ((select actor_role()) = 'national');
create policy national_invites on invitation for insert to schakel_web with check ((select actor_role()) = 'national' and invited_by = (select actor_person()));
create policy national_withdraws on invitation for update to schakel_web using ((select actor_role()) = 'national');

-- Whoever may invite may add an organisation, and only its maker gives it regions: nobody draws another one's into reach.
create function made_by_actor(organisation uuid) returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from organisation o where o.id = organisation and o.created_by = actor_person()) $$;
grant insert on organisation, organisation_region to schakel_web;
create policy maker on organisation for select to schakel_web using (created_by = (select actor_person()) and (select actor_role()) in ('regional-lead', 'national'));
create policy added on organisation for insert to schakel_web with check (created_by = (select actor_person()) and (select actor_role()) in ('regional-lead', 'national'));
create policy lead_places on organisation_region for insert to schakel_web with check ((select actor_role()) = 'regional-lead'
  and region = any ((select actor_regions())::text[])
  and made_by_actor(organisation_id));
create policy national_places on organisation_region for insert to schakel_web with check ((select actor_role()) = 'national'
  and made_by_actor(organisation_id));

grant select (public_id, person_id, device, created_at, last_seen_at, expires_at, second_factor_at, revoked_at,
  factor_offer_sealed, recovery_codes_sealed) on session to schakel_web;
grant update (revoked_at, factor_offer_sealed, recovery_codes_sealed) on session to schakel_web;
create policy self on session to schakel_web using (person_id = (select actor_person()));
grant select, insert, update, delete on second_factor, recovery_code to schakel_web;
create policy self on second_factor to schakel_web using (person_id = (select actor_person()));
create policy self on recovery_code to schakel_web using (person_id = (select actor_person()));
grant select, insert, update, delete on throttle to schakel_web;
create policy counts on throttle to schakel_web using (true) with check (true);

-- Requests.
grant select, insert, update, delete on request_draft to schakel_web;
create policy own on request_draft to schakel_web using ((select actor_role()) = 'shelter' and organisation_id = any ((select actor_organisations())::uuid[]));
grant select, insert on household, request, request_origin, request_exclusion, request_state to schakel_web;
-- A row can only be locked by who may change something of it; only the policy of the own organisation lets it through.
grant update (note) on request to schakel_web;
create policy own on household to schakel_web using ((select actor_role()) = 'shelter' and organisation_id = any ((select actor_organisations())::uuid[]));
create policy own on request to schakel_web using ((select actor_role()) = 'shelter' and organisation_id = any ((select actor_organisations())::uuid[]));
create policy lead on request for select to schakel_web using ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]));
create policy therapist on request for select to schakel_web using ((select actor_role()) = 'therapist' and id in (select requests_proposed_to_actor()));
create policy own on request_origin to schakel_web using ((select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id));
create policy own on request_exclusion to schakel_web using ((select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id));
grant update (ended_at) on request_exclusion to schakel_web;
create policy seen on request_state for select to schakel_web using (exists (select from request r where r.id = request_id));
-- Each role may bring about only what its doors do: a lead nothing, a therapist a yes, or a no that sends it back.
create policy shelter_tells on request_state for insert to schakel_web with check (person_id = (select actor_person())
  and (select actor_role()) = 'shelter' and status in ('submitted', 'withdrawn') and exists (select from request r where r.id = request_id));
create policy therapist_tells on request_state for insert to schakel_web with check (person_id = (select actor_person())
  and (select actor_role()) = 'therapist' and status in ('accepted', 'submitted') and request_id in (select requests_proposed_to_actor()));
grant select on request_count, request_outlook, matching_run to schakel_web;
create policy lead on request_count for select to schakel_web using ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]));
create policy seen on request_outlook for select to schakel_web using ((select actor_role()) in ('shelter', 'regional-lead') and exists (select from request r where r.id = request_id));
create policy lead on matching_run for select to schakel_web using ((select actor_role()) = 'regional-lead' and regions && (select actor_regions())::text[]);

-- Therapists.
grant select, insert on therapist to schakel_web;
grant select, insert, update, delete on therapist_treatment, therapist_region, therapist_contract, place to schakel_web;
grant select, insert on therapist_state to schakel_web;
grant update (home_region, gender, professions, big_number, agb_code, skj_number, languages, interpreter_ok, places, parts_of_week,
  zvw_contract, next_free_on, absent_from, absent_until, confirmed_at, paused_at, paused_reason) on therapist to schakel_web;
create policy self on therapist for select to schakel_web using (person_id = (select actor_person()) and (select actor_role()) = 'therapist');
create policy self_changes on therapist for update to schakel_web using (person_id = (select actor_person()) and (select actor_role()) = 'therapist');
create policy self_registers on therapist for insert to schakel_web with check (person_id = (select actor_person()) and (select actor_role()) = 'therapist'
  and organisation_id = any ((select actor_organisations())::uuid[]) and status = 'submitted');
create policy lead on therapist for select to schakel_web using ((select actor_role()) = 'regional-lead' and id in (select therapists_in_actor_regions()));
create policy self on therapist_state for select to schakel_web using (therapist_id = (select actor_therapist()));
create policy lead on therapist_state for select to schakel_web using ((select actor_role()) = 'regional-lead' and therapist_id in (select therapists_in_actor_regions()));
create policy self_submits on therapist_state for insert to schakel_web with check (person_id = (select actor_person()) and status = 'submitted'
  and exists (select from therapist t where t.id = therapist_id and t.id = (select actor_therapist()) and t.status <> 'suspended'));
create policy home_lead_decides on therapist_state for insert to schakel_web with check (person_id = (select actor_person()) and (select actor_role()) = 'regional-lead'
  and exists (select from therapist t where t.id = therapist_id and t.home_region = any ((select actor_regions())::text[])));
do $$
declare name text;
begin
  foreach name in array array['therapist_treatment', 'therapist_region', 'therapist_contract', 'place'] loop
    execute format('create policy self on %I to schakel_web using (therapist_id = (select actor_therapist()))', name);
    execute format('create policy lead on %I for select to schakel_web using ((select actor_role()) = ''regional-lead'' and therapist_id in (select therapists_in_actor_regions()))', name);
  end loop;
end
$$;

-- Proposals: the therapist answers, the shelter and the lead look on. A withdrawn request takes its proposal along.
grant select on proposal to schakel_web;
grant update (status, answered_at, answered_by, decline_reason, released_at) on proposal to schakel_web;
create policy therapist on proposal to schakel_web using (therapist_id = (select actor_therapist()));
create policy seen on proposal for select to schakel_web using ((select actor_role()) in ('shelter', 'regional-lead') and exists (select from request r where r.id = request_id));
create policy own on proposal for update to schakel_web using ((select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id));
grant select, insert on pair_bar to schakel_web;
create policy therapist on pair_bar to schakel_web using (therapist_id = (select actor_therapist()));

-- Mail that the demo kept instead of sending. Elsewhere no row has a text.
grant select on mail to schakel_web;
create policy demo on mail for select to schakel_web using (kept_text is not null);

-- Everyone writes the log, for themselves; only the national team reads it.
grant select, insert on audit to schakel_web;
create policy everyone_writes on audit for insert to schakel_web with check (person_id is not distinct from (select actor_person()));
create policy national on audit for select to schakel_web using ((select actor_role()) = 'national');

-- The organisation on the other side, once a proposal is accepted: a mailbox and a phone, no person.
create function handover_contact(proposal uuid) returns table (name text, mailbox text, phone text)
  language sql stable security definer set search_path = public as $$
  select o.name, o.mailbox, o.phone
  from proposal p join request r on r.id = p.request_id join therapist t on t.id = p.therapist_id
  join organisation o on o.id = case when t.id = actor_therapist() then r.organisation_id else t.organisation_id end
  where p.id = proposal and p.status = 'accepted'
    and (t.id = actor_therapist() or (actor_role() = 'shelter' and r.organisation_id = any (actor_organisations())))
$$;

-- The practices a shelter may meet, by name, so that it can leave one out. Who works there it does not learn.
create function practices_near_actor() returns table (id uuid, name text)
  language sql stable security definer set search_path = public as $$
  select distinct o.id, o.name
  from organisation_region own
  join therapist_region served on served.region = own.region
  join therapist t on t.id = served.therapist_id and t.status = 'approved'
  join organisation o on o.id = t.organisation_id
  where actor_role() = 'shelter' and own.organisation_id = any (actor_organisations())
$$;

-- Colleagues who can supervise: approved, of a practice of the actor or with a home region where such a practice works.
create function supervisors_near_actor() returns table (therapist_id uuid, name text, practice text, trained_in text[])
  language sql stable security definer set search_path = public as $$
  select t.id, p.name, o.name, array(select tt.treatment from therapist_treatment tt where tt.therapist_id = t.id and tt.level = 'trained' order by 1)
  from therapist t join person p on p.id = t.person_id join organisation o on o.id = t.organisation_id
  where actor_role() = 'therapist' and t.status = 'approved' and t.person_id <> actor_person() and p.disabled_at is null
    and (t.organisation_id = any (actor_organisations())
      or t.home_region in (select r.region from organisation_region r where r.organisation_id = any (actor_organisations())))
$$;

-- One number, one person: told before the constraint says it. Nothing about whose it is.
create function big_number_of_another(number text) returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from therapist t where t.big_number = number and t.person_id is distinct from actor_person()) $$;

-- Which numbers of this therapist stand in another profile too, anywhere: something for the lead to look at.
create function numbers_in_other_profiles(therapist uuid) returns table (number text, home_region text)
  language sql stable security definer set search_path = public as $$
  select same.number, o.home_region
  from therapist t join therapist o on o.id <> t.id
  cross join lateral (values ('agbCode', o.agb_code = t.agb_code), ('skjNumber', o.skj_number = t.skj_number)) as same (number, yes)
  where t.id = therapist and same.yes and actor_role() = 'regional-lead' and t.id in (select therapists_in_actor_regions())
$$;

-- The status of a therapist of whom the actor is the lead, held until the transaction ends: two leads decide one after the other.
create function hold_therapist(therapist uuid) returns therapist_status language sql volatile security definer set search_path = public
  as $$ select t.status from therapist t where t.id = therapist and actor_role() = 'regional-lead' and t.home_region = any (actor_regions()) for no key update $$;

-- Who is suspended answers nothing any more: the requests go back into the queue, those of other regions too, which
-- the lead cannot see. Gives the regions in which the engine has to look again.
create function release_proposals_of(therapist uuid, at timestamptz) returns setof text
  language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from therapist t where t.id = therapist and t.status = 'suspended' and actor_role() = 'regional-lead' and t.home_region = any (actor_regions())) then
    raise exception 'only a lead who suspended a therapist releases the proposals';
  end if;
  return query
    with released as (
      update proposal p set status = 'withdrawn', answered_at = at, released_at = at
      where p.therapist_id = therapist and p.status = 'open' returning p.request_id
    ), told as (
      insert into request_state (request_id, status, reason, at) select request_id, 'submitted', 'therapist-suspended', at from released
    )
    select distinct r.region from released join request r on r.id = released.request_id;
end
$$;

-- The national team takes regions in and out of the programme.
grant insert on region_activity to schakel_web;
grant update (ended_at) on region_activity to schakel_web;
create policy national_begins on region_activity for insert to schakel_web with check ((select actor_role()) = 'national');
create policy national_ends on region_activity for update to schakel_web using ((select actor_role()) = 'national');
