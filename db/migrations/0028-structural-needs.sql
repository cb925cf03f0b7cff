-- What shelters need every week again: a board on which therapists offer parts of their week. No child is in it, only
-- how many there are and of what ages, and of the shelter no more than its region.

create table structural_need (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  region text not null references region,
  children smallint not null check (children between 1 and 20),
  age_min smallint not null check (age_min between 0 and 22),
  age_max smallint not null check (age_max between age_min and 22),
  -- Empty when the therapist decides.
  forms text[] not null default '{}',
  parts_of_week text[] not null check (cardinality(parts_of_week) > 0),
  posted_by uuid not null references person,
  posted_at timestamptz not null,
  -- Said again from time to time, else it ends by itself.
  confirmed_at timestamptz not null,
  reminded_at timestamptz,
  ended_at timestamptz,
  -- Nobody when it ended by itself.
  ended_by uuid references person,
  ended_reason text check (ended_reason in ('filled', 'no-longer-needed', 'another-reason', 'not-confirmed')),
  check ((ended_at is null) = (ended_reason is null))
);
create index on structural_need (organisation_id);
create index on structural_need (region) where ended_at is null;

-- A therapist offers parts of the week; the shelter agrees or not; what was agreed goes on until one of them ends it.
create table structural_offer (
  id uuid primary key default gen_random_uuid(),
  need_id uuid not null references structural_need on delete cascade,
  therapist_id uuid not null references therapist,
  parts_of_week text[] not null check (cardinality(parts_of_week) > 0),
  status text not null check (status in ('open', 'agreed', 'declined', 'expired', 'withdrawn', 'ended')),
  offered_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > offered_at),
  answered_at timestamptz,
  answered_by uuid references person,
  ended_at timestamptz,
  ended_by uuid references person,
  ended_reason text check (ended_reason in ('no-longer-needed', 'no-room', 'does-not-suit', 'another-reason')),
  check ((status = 'open') = (answered_at is null)),
  check ((status = 'ended') = (ended_at is not null and ended_reason is not null))
);
create unique index one_offer_at_a_time on structural_offer (need_id, therapist_id) where status in ('open', 'agreed');
create index on structural_offer (therapist_id, offered_at desc);
create index on structural_offer (expires_at) where status = 'open';

-- One row for each part of a week that was agreed: two therapists never get the same one, and one is never in two places.
create table structural_part (
  need_id uuid not null references structural_need on delete cascade,
  part text not null,
  offer_id uuid not null references structural_offer on delete cascade,
  therapist_id uuid not null references therapist,
  primary key (need_id, part),
  unique (therapist_id, part)
);
create index on structural_part (offer_id);

do $$
declare name text;
begin
  foreach name in array array['structural_need', 'structural_offer', 'structural_part'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy worker_works on %I to schakel_worker using (true) with check (true)', name);
    execute format('grant select, update, delete on %I to schakel_worker', name);
    execute format('grant select, insert on %I to schakel_web', name);
  end loop;
end
$$;

create function needs_of_actor() returns setof uuid language sql stable security definer set search_path = public
  as $$ select id from structural_need where actor_role() = 'shelter' and organisation_id = any (actor_organisations()) $$;
-- Those that therapists of a region that is on may see. Who runs the shelter is not told before both agree.
create function needs_near_actor() returns table (id uuid, region text, children smallint, age_min smallint, age_max smallint, forms text[], open_parts text[], posted_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select n.id, n.region, n.children, n.age_min, n.age_max, n.forms,
    array(select asked.part from unnest(n.parts_of_week) as asked (part) where not exists (select from structural_part p where p.need_id = n.id and p.part = asked.part)), n.posted_at
  from structural_need n
    join therapist t on t.id = actor_therapist() and t.status = 'approved'
    join therapist_region served on served.therapist_id = t.id and served.region = n.region
    join region_activity on region_activity.region = n.region and region_activity.ended_at is null
  where n.ended_at is null
$$;
-- What a therapist offered for: also when the need has ended since.
create function needs_offered_by_actor() returns table (offer_id uuid, need_id uuid, region text, children smallint, age_min smallint, age_max smallint, forms text[])
  language sql stable security definer set search_path = public as $$
  select o.id, n.id, n.region, n.children, n.age_min, n.age_max, n.forms
  from structural_offer o join structural_need n on n.id = o.need_id where o.therapist_id = actor_therapist()
$$;
-- Who offers, for the shelter that has to decide: the practice and what the therapist does, no person.
create function offers_to_actor(need uuid) returns table (id uuid, practice text, forms text[], languages text[], parts_of_week text[], status text, offered_at timestamptz, expires_at timestamptz, answered_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select o.id, org.name, array(select f.treatment from therapist_treatment f where f.therapist_id = t.id order by 1), t.languages, o.parts_of_week, o.status, o.offered_at, o.expires_at, o.answered_at
  from structural_offer o join therapist t on t.id = o.therapist_id join organisation org on org.id = t.organisation_id
  where o.need_id = need and need in (select needs_of_actor())
$$;
-- How to reach the other side, as long as the two have an agreement: a mailbox and a phone, no person.
create function contact_of_arrangement(offer uuid) returns table (name text, mailbox text, phone text)
  language sql stable security definer set search_path = public as $$
  select org.name, org.mailbox, org.phone
  from structural_offer o join structural_need n on n.id = o.need_id join therapist t on t.id = o.therapist_id
    join organisation org on org.id = case when t.id = actor_therapist() then n.organisation_id else t.organisation_id end
  where o.id = offer and o.status = 'agreed' and (t.id = actor_therapist() or n.id in (select needs_of_actor()))
$$;
-- The need held until the transaction ends, for who offers: therapists read it only through the functions above.
create function hold_need(need uuid) returns void language sql volatile security definer set search_path = public
  as $$ select from structural_need n where n.id = need and (actor_therapist() is not null or n.id in (select needs_of_actor())) for no key update $$;

grant update (children, age_min, age_max, forms, parts_of_week, confirmed_at, reminded_at, ended_at, ended_by, ended_reason) on structural_need to schakel_web;
grant update (status, parts_of_week, answered_at, answered_by, ended_at, ended_by, ended_reason) on structural_offer to schakel_web;
grant delete on structural_part to schakel_web;
create policy own on structural_need to schakel_web using ((select actor_role()) = 'shelter' and organisation_id = any ((select actor_organisations())::uuid[]));
create policy lead on structural_need for select to schakel_web using ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]));
create policy own on structural_offer for select to schakel_web using (need_id in (select needs_of_actor()));
create policy shelter_answers on structural_offer for update to schakel_web using (need_id in (select needs_of_actor()));
create policy therapist_sees on structural_offer for select to schakel_web using (therapist_id = (select actor_therapist()));
create policy therapist_offers on structural_offer for insert to schakel_web with check (therapist_id = (select actor_therapist()) and status = 'open'
  and need_id in (select id from needs_near_actor()));
create policy therapist_ends on structural_offer for update to schakel_web using (therapist_id = (select actor_therapist())) with check (status in ('withdrawn', 'ended'));
create policy lead on structural_offer for select to schakel_web using ((select actor_role()) = 'regional-lead' and exists (select from structural_need n where n.id = need_id));
create policy shelter_agrees on structural_part to schakel_web using (need_id in (select needs_of_actor()));
create policy therapist_sees on structural_part for select to schakel_web using (therapist_id = (select actor_therapist()));
create policy therapist_ends on structural_part for delete to schakel_web using (therapist_id = (select actor_therapist()));
create policy lead on structural_part for select to schakel_web using ((select actor_role()) = 'regional-lead' and exists (select from structural_need n where n.id = need_id));

revoke all on function needs_of_actor(), needs_near_actor(), needs_offered_by_actor(), offers_to_actor(uuid), contact_of_arrangement(uuid), hold_need(uuid) from public;
grant execute on function needs_of_actor(), needs_near_actor(), needs_offered_by_actor(), offers_to_actor(uuid), contact_of_arrangement(uuid), hold_need(uuid) to schakel_web;
