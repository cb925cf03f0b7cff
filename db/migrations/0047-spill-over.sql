-- What two leads agreed: so many children of one region may come to therapists of the region beside it, of one form or of
-- any, until a day. The engine tries it after the own region. No text, and nobody in it.
create table spill_over (
  id uuid primary key default gen_random_uuid(),
  -- Whose children, and whose therapists.
  from_region text not null,
  to_region text not null,
  form text references treatment,
  places int not null check (places between 1 and 100),
  until_on date not null,
  proposed_region text not null references region,
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  agreed_by uuid references person,
  agreed_at timestamptz check (agreed_at >= proposed_at),
  declined_at timestamptz check (declined_at >= proposed_at),
  ended_by uuid references person,
  ended_at timestamptz check (ended_at >= proposed_at),
  -- When both sides were told that it ends soon.
  expiry_told_at timestamptz,
  foreign key (from_region, to_region) references region_neighbour (region, neighbour),
  check (proposed_region in (from_region, to_region)),
  check (agreed_at is null or declined_at is null)
);
create index on spill_over (from_region);
create index on spill_over (to_region);
create unique index one_spill_over on spill_over (from_region, to_region, coalesce(form, '')) where ended_at is null and declined_at is null;

alter table spill_over enable row level security;
create policy worker_works on spill_over to schakel_worker using (true) with check (true);
grant select on spill_over to schakel_worker;
grant update (expiry_told_at, ended_at) on spill_over to schakel_worker;
grant select, insert on spill_over to schakel_web;
grant update (agreed_by, agreed_at, declined_at, ended_by, ended_at) on spill_over to schakel_web;
create policy leads_see on spill_over for select to schakel_web using ((select actor_role()) = 'regional-lead' and ((from_region = any ((select actor_regions())::text[])) or (to_region = any ((select actor_regions())::text[]))));
create policy lead_proposes on spill_over for insert to schakel_web with check ((select actor_role()) = 'regional-lead' and proposed_by = (select actor_person())
  and proposed_region = any ((select actor_regions())::text[]) and agreed_at is null and declined_at is null and ended_at is null);
create policy leads_decide on spill_over for update to schakel_web using ((select actor_role()) = 'regional-lead' and ((from_region = any ((select actor_regions())::text[])) or (to_region = any ((select actor_regions())::text[]))))
  -- Nobody agrees with themselves: the yes is of a lead of the other region.
  with check (agreed_at is null or (case when proposed_region = from_region then to_region else from_region end) = any ((select actor_regions())::text[]) or ended_at is not null);

-- Under which agreement a therapist of another region was asked. Of each agreement it counts what was given, so nothing is kept beside it.
alter table proposal add column spill_over_id uuid references spill_over;
create index on proposal (spill_over_id) where spill_over_id is not null;

-- How much of each agreement of the actor's regions is used: open proposals, and children who found a therapist by it. Counts only.
create function spill_over_balance() returns table (id uuid, open int, given int) language sql stable security definer set search_path = public as $$
  select s.id, count(p.id) filter (where p.status = 'open')::int, count(p.id) filter (where p.status = 'accepted')::int
  from spill_over s left join proposal p on p.spill_over_id = s.id
  where actor_role() = 'regional-lead' and (s.from_region = any (actor_regions()) or s.to_region = any (actor_regions())) group by s.id
$$;
revoke all on function spill_over_balance() from public;
grant execute on function spill_over_balance() to schakel_web;

-- Children who found a therapist over the border because their leads allowed it for that one request.
create function single_help_balance() returns table (from_region text, to_region text, given int) language sql stable security definer set search_path = public as $$
  select r.region, c.added[1], count(distinct p.id)::int
  from request_concession c join request r on r.id = c.request_id
    join proposal p on p.request_id = r.id and p.status = 'accepted' and p.spill_over_id is null
    join therapist_region there on there.therapist_id = p.therapist_id and there.region = c.added[1]
  where c.kind = 'region' and c.agreed_at is not null and actor_role() = 'regional-lead' and (r.region = any (actor_regions()) or c.added[1] = any (actor_regions()))
    and not exists (select from therapist_region own where own.therapist_id = p.therapist_id and own.region = r.region)
  group by 1, 2
$$;
revoke all on function single_help_balance() from public;
grant execute on function single_help_balance() to schakel_web;

-- For the shelter and its therapist: the region from which the live proposal came, so that a change is held against it.
create function region_lent_to(request uuid) returns text language sql stable security definer set search_path = public
  as $$ select s.to_region from proposal p join spill_over s on s.id = p.spill_over_id where p.request_id = request and p.released_at is null $$;
revoke all on function region_lent_to(uuid) from public;
grant execute on function region_lent_to(uuid) to schakel_web, schakel_worker;

-- A lead may allow it for one request without being asked, after talking to the other lead.
create policy lead_allows on request_concession for insert to schakel_web with check ((select actor_role()) = 'regional-lead' and kind = 'region'
  and given_by = (select actor_person()) and agreed_by = (select actor_person()) and taken_back_at is null and exists (select from request r where r.id = request_id));
drop policy shelter_only_asks on request_concession;
create policy shelter_only_asks on request_concession as restrictive for insert to schakel_web
  with check (kind <> 'region' or (select actor_role()) = 'regional-lead' or (agreed_at is null and declined_at is null));
