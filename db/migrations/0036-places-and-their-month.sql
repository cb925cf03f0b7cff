-- What a therapist is willing to do, places for half-days at one shelter, places that close when they come free, and the
-- monthly question whether it is all still right.

-- Two of one family come to one therapist only where this is true.
alter table therapist add column takes_families boolean not null default true;
-- At shelters in every region served, or in the home region only.
alter table therapist add column travels_beyond_home boolean not null default true;
grant update (takes_families, travels_beyond_home) on therapist to schakel_web;

-- A place in use is never taken from a child: it goes as soon as the case, or the proposal, has ended.
alter table place add column closes_when_free boolean not null default false;
-- A place for the half-days that were agreed with one shelter: for the children who live there.
alter table place add column arrangement_id uuid references structural_offer on delete set null;
alter table place add constraint only_on_site_is_arranged check (arrangement_id is null or kind = 'on-site');
create index on place (arrangement_id) where arrangement_id is not null;

-- However a proposal or a case ends, and whoever ends it.
create function close_place_that_came_free() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update place set closed_at = greatest(opened_at, new.released_at) where id = new.place_id and closes_when_free and closed_at is null;
  return null;
end
$$;
create trigger close_place_that_came_free after update of released_at on proposal for each row
  when (old.released_at is null and new.released_at is not null) execute function close_place_that_came_free();

-- No half-days any more, no places any more; a child that is being treated there keeps its place until the end. Places are
-- held first, and looked at in a statement of its own: only a new one sees a proposal that was written meanwhile.
create function close_places_of_ended_arrangement() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform from place where arrangement_id = new.id and closed_at is null order by id for update;
  update place p set
    closes_when_free = true,
    closed_at = case when not exists (select from proposal x where x.place_id = p.id and x.released_at is null) then greatest(p.opened_at, coalesce(new.ended_at, now())) end
  where p.arrangement_id = new.id and p.closed_at is null;
  return null;
end
$$;
create trigger close_places_of_ended_arrangement after update of status on structural_offer for each row
  when (old.status = 'agreed' and new.status = 'ended') execute function close_places_of_ended_arrangement();

-- The monthly question to one therapist: asked, asked again twice, and how it ended. The next step and its day follow from these.
create table confirmation_round (
  id uuid primary key default gen_random_uuid(),
  therapist_id uuid not null references therapist on delete cascade,
  asked_at timestamptz not null,
  reminded_at timestamptz check (reminded_at >= asked_at),
  reminded_again_at timestamptz check (reminded_again_at >= reminded_at),
  ended_at timestamptz check (ended_at >= asked_at),
  outcome text check (outcome in ('confirmed', 'paused')),
  check (reminded_again_at is null or reminded_at is not null),
  check ((ended_at is null) = (outcome is null))
);
create unique index one_round_at_a_time on confirmation_round (therapist_id) where ended_at is null;
create index on confirmation_round (therapist_id, asked_at desc);

alter table confirmation_round enable row level security;
create policy worker_works on confirmation_round to schakel_worker using (true) with check (true);
grant select, insert, delete on confirmation_round to schakel_worker;
grant update (reminded_at, reminded_again_at, ended_at, outcome) on confirmation_round to schakel_worker;
grant select on confirmation_round to schakel_web;
grant update (ended_at, outcome) on confirmation_round to schakel_web;
create policy self on confirmation_round for select to schakel_web using (therapist_id = (select actor_therapist()));
create policy self_confirms on confirmation_round for update to schakel_web using (therapist_id = (select actor_therapist())) with check (outcome = 'confirmed');
create policy lead on confirmation_round for select to schakel_web using ((select actor_role()) = 'regional-lead' and therapist_id in (select therapists_in_actor_regions()));

-- A therapist goes away: what waits for an answer ends when the absence begins, and not later. What would end now goes
-- back into the queue in the same moment. `ended` tells which of the two.
create function give_back_while_absent(away_from timestamptz, at timestamptz) returns table (proposal uuid, region text, ended boolean)
  language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
begin
  perform from proposal p where p.therapist_id = actor_therapist() and p.status = 'open' order by p.id for update;
  return query
    with away as (
      update proposal p set
        status = case when away_from <= at then 'withdrawn' else p.status end,
        answered_at = case when away_from <= at then at end,
        released_at = case when away_from <= at then at end,
        expires_at = case when away_from <= at then p.expires_at else away_from end
      where p.therapist_id = actor_therapist() and p.status = 'open' and p.expires_at > greatest(away_from, at)
      returning p.id, p.request_id
    ), back as (
      insert into request_state (request_id, status, reason, at)
      select away.request_id, 'submitted', 'therapist-away', at from away join request r on r.id = away.request_id
      where away_from <= at and r.status = 'proposed'
    )
    select away.id, r.region, away_from <= at from away join request r on r.id = away.request_id order by away.id;
end
$$;

-- Where each agreed half-day of the therapist is: the shelter that may send its children there, for the page of the own
-- places. An open or confidential shelter tells its name, as after a handover; a secret one never.
create function arrangements_of_actor() returns table (id uuid, shelter text, region text, children smallint, parts text[])
  language sql stable security definer set search_path = public as $$
  select o.id, case when org.location_visibility <> 'geheim' then org.name end, region.name, n.children, array(select p.part from structural_part p where p.offer_id = o.id)
  from structural_offer o join structural_need n on n.id = o.need_id join organisation org on org.id = n.organisation_id join region on region.slug = n.region
  where o.therapist_id = actor_therapist() and o.status = 'agreed'
  order by o.answered_at, o.id
$$;

revoke all on function close_place_that_came_free(), close_places_of_ended_arrangement(), give_back_while_absent(timestamptz, timestamptz), arrangements_of_actor() from public;
grant execute on function give_back_while_absent(timestamptz, timestamptz), arrangements_of_actor() to schakel_web;
