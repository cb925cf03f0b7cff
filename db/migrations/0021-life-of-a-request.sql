-- What happens to a request after it was sent: changed, parked, interrupted, moved.

-- Counts the changes after sending: who changes an older version, or says yes to one, is told first.
alter table request add column version integer not null default 1 check (version > 0);

-- A therapist who keeps a child that moves away, also to a region where the therapist does not work.
alter table therapist add column keeps_when_moving boolean not null default false;
grant update (keeps_when_moving) on therapist to schakel_web;

-- Waiting because the shelter asked for it. It ends by itself on its day, so that nobody is forgotten.
create table request_pause (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references request on delete cascade,
  kind text not null check (kind in ('parked', 'interrupted')),
  reason text not null check (reason ~ '^[a-z-]+$'),
  until_on date not null,
  began_at timestamptz not null,
  begun_by uuid not null references person,
  reminded_at timestamptz,
  ended_at timestamptz check (ended_at >= began_at),
  -- Nobody when it ended by itself.
  ended_by uuid references person
);
create unique index one_pause_at_a_time on request_pause (request_id) where ended_at is null;
create index on request_pause (request_id, began_at);
create index on request_pause (until_on) where ended_at is null;

-- What was changed after sending: old and new, by whom and why. It goes with its request; the log has ids only.
create table request_change (
  id bigint generated always as identity primary key,
  request_id uuid not null references request on delete cascade,
  -- The version that the request has since.
  version integer not null,
  field text not null check (field ~ '^[a-zA-Z]+$'),
  -- Answers as on the form; null for none.
  old_value jsonb,
  new_value jsonb,
  reason text not null check (reason ~ '^[a-z-]+$'),
  person_id uuid not null references person,
  at timestamptz not null
);
create index on request_change (request_id, version);

-- A family that moves: to another region of its shelter, to another shelter, or out of the shelter. To another shelter it
-- is an offer with a term; without an answer the request stays where it is. `batch`: who moves together.
create table request_move (
  id uuid primary key default gen_random_uuid(),
  batch uuid not null,
  request_id uuid not null references request on delete cascade,
  kind text not null check (kind in ('region', 'organisation', 'out-of-shelter')),
  from_organisation uuid not null references organisation,
  from_region text not null references region,
  to_organisation uuid references organisation,
  to_region text not null references region,
  -- The therapist who said yes goes on, as was agreed.
  keeps_therapist boolean not null,
  status text not null check (status in ('offered', 'done', 'declined', 'expired', 'withdrawn')),
  begun_by uuid not null references person,
  begun_at timestamptz not null,
  expires_at timestamptz,
  ended_at timestamptz check (ended_at >= begun_at),
  ended_by uuid references person,
  check ((kind = 'organisation') = (to_organisation is not null)),
  check ((kind = 'organisation') = (expires_at is not null)),
  check (kind = 'organisation' or status = 'done'),
  check ((status = 'offered') = (ended_at is null)),
  check (to_organisation <> from_organisation)
);
create unique index one_offer_to_move on request_move (request_id) where status = 'offered';
create index on request_move (request_id, begun_at);
create index on request_move (batch);
create index on request_move (from_organisation, begun_at desc);
create index on request_move (to_organisation) where status = 'offered';
create index on request_move (expires_at) where status = 'offered';

do $$
declare name text;
begin
  foreach name in array array['request_pause', 'request_change', 'request_move'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy worker_works on %I to schakel_worker using (true) with check (true)', name);
    execute format('grant select on %I to schakel_worker', name);
  end loop;
end
$$;
grant update (reminded_at, ended_at) on request_pause to schakel_worker;
grant update (status, ended_at) on request_move to schakel_worker;

grant select, insert on request_pause, request_change, request_move to schakel_web;
grant update (ended_at, ended_by) on request_pause to schakel_web;
grant update (status, ended_at, ended_by) on request_move to schakel_web;
create policy own on request_pause to schakel_web using ((select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id));
create policy own on request_change to schakel_web using ((select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id));
-- The sender sees its offers also when the request is another's by now; only the owner of a request makes one.
create policy sender_sees on request_move for select to schakel_web using ((select actor_role()) = 'shelter' and from_organisation = any ((select actor_organisations())::uuid[]));
create policy sender_offers on request_move for insert to schakel_web with check ((select actor_role()) = 'shelter'
  and from_organisation = any ((select actor_organisations())::uuid[]) and begun_by = (select actor_person()) and exists (select from request r where r.id = request_id));
create policy sender_ends on request_move for update to schakel_web using ((select actor_role()) = 'shelter'
  and from_organisation = any ((select actor_organisations())::uuid[])) with check (status = 'withdrawn');
create policy receiver_sees on request_move for select to schakel_web using ((select actor_role()) = 'shelter' and to_organisation = any ((select actor_organisations())::uuid[]));
create policy receiver_declines on request_move for update to schakel_web using ((select actor_role()) = 'shelter'
  and to_organisation = any ((select actor_organisations())::uuid[]) and status = 'offered') with check (status = 'declined');
create policy lead on request_move for select to schakel_web using ((select actor_role()) = 'regional-lead' and status = 'done'
  and (from_region = any ((select actor_regions())::text[]) or to_region = any ((select actor_regions())::text[])));
-- Where the whole history of a request is shown, also what moved before it came here.
create policy owner_sees on request_move for select to schakel_web using ((select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id));

-- The shelter changes its own requests; only the policy of the own organisation lets it through.
grant update (setting, region, person_kind, kind, forms, language, interpreter_ok, therapist_gender, gender_must, places, parts_of_week, absence_likely,
  urgency, urgency_reason, shown_as, rare_when_sent, version) on request to schakel_web;
grant update (kind, region) on request_origin to schakel_web;
grant update (leaves_on, after_leaving, moves_to, safety) on household to schakel_web;
-- "Why nobody" of a request that was changed is no longer true.
grant delete on request_outlook to schakel_web;
create policy own_forgets on request_outlook for delete to schakel_web using ((select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id));
create policy shelter_pauses on request_state for insert to schakel_web with check (person_id = (select actor_person())
  and (select actor_role()) = 'shelter' and status in ('parked', 'interrupted') and exists (select from request r where r.id = request_id));

-- The last wall: what is closed stays closed, and nobody is proposed who does not wait in the queue.
create function keep_to_the_life() returns trigger language plpgsql security definer set search_path = public as $$
declare before request_status;
begin
  select status into before from request_state where request_id = new.request_id order by id desc limit 1;
  if before in ('completed', 'withdrawn') then
    raise exception 'a request that is closed stays closed';
  end if;
  if new.status = 'proposed' and before not in ('submitted', 'proposed') then
    raise exception 'a request that is % is not proposed', before;
  end if;
  return new;
end
$$;
create trigger keep_to_the_life before insert on request_state for each row execute function keep_to_the_life();

-- The therapist of the live proposal of an own request, as the engine reads one, so that a change can be held against it
-- in its own transaction. For the engine: no page shows it.
create function offerer_of_request(request uuid) returns jsonb language sql stable security definer set search_path = public as $$
  select jsonb_build_object(
    'id', t.id, 'practiceId', t.organisation_id, 'status', t.status, 'homeRegion', t.home_region,
    'regions', array(select r.region from therapist_region r where r.therapist_id = t.id order by 1),
    'gender', t.gender, 'professions', t.professions, 'skjRegistered', t.skj_number is not null,
    'forms', (select coalesce(jsonb_agg(jsonb_build_object('code', f.treatment, 'ageMin', f.age_min, 'ageMax', f.age_max, 'level', f.level,
        'supervised', s.id is not null and st.therapist_id is not null) order by f.treatment), '[]')
      from therapist_treatment f join treatment on treatment.code = f.treatment and treatment.matchable
        left join therapist s on s.id = f.supervisor_id and s.status = 'approved'
        left join therapist_treatment st on st.therapist_id = f.supervisor_id and st.treatment = f.treatment and st.level = 'trained'
      where f.therapist_id = t.id),
    'languages', t.languages, 'interpreterOk', t.interpreter_ok, 'flexibleAboutAbsence', t.flexible_about_absence,
    'places', t.places, 'partsOfWeek', t.parts_of_week, 'zvwContract', t.zvw_contract,
    'contractRegions', array(select c.region from therapist_contract c where c.therapist_id = t.id order by 1),
    'confirmedAt', t.confirmed_at, 'paused', t.paused_at is not null, 'absentFrom', t.absent_from, 'absentUntil', t.absent_until, 'nextFreeOn', t.next_free_on,
    'capacity', (select jsonb_object_agg(kind, jsonb_build_object(
        'total', (select count(*) from place pl where pl.therapist_id = t.id and pl.kind = kinds.kind and pl.closed_at is null),
        'free', (select count(*) from place pl where pl.therapist_id = t.id and pl.kind = kinds.kind and pl.closed_at is null
          and not exists (select from proposal x where x.place_id = pl.id and x.released_at is null))))
      from unnest(array['treatment', 'screening', 'on-site']) as kinds (kind)),
    'keepsWhenMoving', t.keeps_when_moving, 'registrationNumbers', array_remove(array[t.big_number, t.skj_number], null))
  from proposal p join request r on r.id = p.request_id join therapist t on t.id = p.therapist_id
  where p.request_id = offerer_of_request.request and p.released_at is null
    and actor_role() = 'shelter' and r.organisation_id = any (actor_organisations())
$$;

-- A proposal that still fits after a change: why it fits is told anew, and its term only gets shorter.
create function keep_proposal(proposal uuid, why jsonb, until timestamptz) returns void language sql security definer set search_path = public as $$
  update proposal p set explanation = why, expires_at = least(p.expires_at, until)
  from request r
  where p.id = keep_proposal.proposal and p.status = 'open' and r.id = p.request_id
    and actor_role() = 'shelter' and r.organisation_id = any (actor_organisations())
$$;

-- What was changed since a therapist was asked, or said yes: which questions, never the answers. What is secret or about
-- where a family comes from is not told at all.
create function changes_since_proposal(proposal uuid) returns table (field text, at timestamptz)
  language sql stable security definer set search_path = public as $$
  select c.field, max(c.at)
  from proposal p join request_change c on c.request_id = p.request_id and c.at >= coalesce(p.answered_at, p.proposed_at)
  where p.id = changes_since_proposal.proposal and p.therapist_id = actor_therapist() and p.released_at is null
    and c.field not in ('origin', 'excludedRegions', 'excludedPractices', 'excludedTherapists', 'movesTo', 'shownAs')
  group by c.field order by 2, 1
$$;

-- Where a family could go: the other shelters, in their regions that are on. Names of organisations, no places.
create function shelters_to_move_to() returns table (organisation_id uuid, name text, region text, region_name text)
  language sql stable security definer set search_path = public as $$
  select o.id, o.name, r.slug, r.name
  from organisation o join organisation_region oreg on oreg.organisation_id = o.id join region r on r.slug = oreg.region
  join region_activity a on a.region = r.slug and a.ended_at is null
  where actor_role() = 'shelter' and o.kind = 'shelter' and o.id <> all (actor_organisations())
  order by r.name, o.name
$$;

-- What is offered to the actor's organisations: a number, and until when. Nothing of who or what, and not by whom.
create function moves_offered_to_actor(now timestamptz) returns table (batch uuid, reference text, to_region text, begun_at timestamptz, expires_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select m.batch, r.reference, m.to_region, m.begun_at, m.expires_at
  from request_move m join request r on r.id = m.request_id
  where m.status = 'offered' and m.expires_at > now and r.status not in ('completed', 'withdrawn')
    and actor_role() = 'shelter' and m.to_organisation = any (actor_organisations())
  order by m.expires_at, m.batch, r.reference
$$;

-- The receiver takes who is offered: from here on it is their request, with its whole history and its clock. Proposals are
-- held before requests, as everyone does. Who was withdrawn or completed meanwhile stays where it was.
create function take_moved_requests(move_batch uuid, taken_at timestamptz) returns table (move_id uuid, request_id uuid, keeps_therapist boolean)
  language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
declare
  new_household uuid;
  offer request_move;
begin
  perform from proposal p where p.released_at is null and p.request_id in (select m.request_id from request_move m where m.batch = move_batch) order by p.id for update;
  perform from request r where r.id in (select m.request_id from request_move m where m.batch = move_batch) order by r.id for update;
  perform from request_move m where m.batch = move_batch order by m.id for update;
  select m.* into offer from request_move m join request r on r.id = m.request_id
    where m.batch = move_batch and m.status = 'offered' and m.expires_at > taken_at and r.status not in ('completed', 'withdrawn')
      and actor_role() = 'shelter' and m.to_organisation = any (actor_organisations()) limit 1;
  if offer.id is null then return; end if;
  insert into household (organisation_id, region, created_at, safety)
    select offer.to_organisation, offer.to_region, taken_at, h.safety from request r join household h on h.id = r.household_id where r.id = offer.request_id
    returning id into new_household;
  return query
    with taken as (
      update request_move m set status = 'done', ended_at = taken_at, ended_by = actor_person()
      from request r where m.batch = move_batch and m.status = 'offered' and r.id = m.request_id and r.status not in ('completed', 'withdrawn')
      returning m.id, m.request_id, m.keeps_therapist
    ), handed as (
      update request r set organisation_id = offer.to_organisation, region = offer.to_region, household_id = new_household, version = r.version + 1
      from taken where r.id = taken.request_id
    ), screened as (
      update screening_result s set organisation_id = offer.to_organisation from taken where s.request_id = taken.request_id
    ), forgotten as (
      delete from request_outlook o using taken where o.request_id = taken.request_id
    )
    select taken.id, taken.request_id, taken.keeps_therapist from taken order by taken.request_id;
end
$$;

revoke all on function keep_to_the_life(), offerer_of_request(uuid), keep_proposal(uuid, jsonb, timestamptz), changes_since_proposal(uuid), shelters_to_move_to(),
  moves_offered_to_actor(timestamptz), take_moved_requests(uuid, timestamptz) from public;
grant execute on function offerer_of_request(uuid), keep_proposal(uuid, jsonb, timestamptz), changes_since_proposal(uuid), shelters_to_move_to(),
  moves_offered_to_actor(timestamptz), take_moved_requests(uuid, timestamptz) to schakel_web;
