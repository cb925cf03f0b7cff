-- Who stands in for whom, from one day until another. Between people, whatever their role: a colleague of a shelter first,
-- a lead later. A deputy may do nothing more than before; the list and the mail of the other come along, and the log says for whom.
create table deputy (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  deputy_id uuid not null references person check (deputy_id <> person_id),
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  named_at timestamptz not null,
  ended_at timestamptz
);
create index on deputy (person_id);
create index on deputy (deputy_id);
alter table deputy enable row level security;
create policy worker_works on deputy to schakel_worker using (true) with check (true);
grant select, delete on deputy to schakel_worker;

-- Somebody with the same role in one of the own organisations, who can sign in.
create function could_be_deputy_of_actor(somebody uuid) returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from person p join person_organisation po on po.person_id = p.id
          where p.id = somebody and p.id <> actor_person() and p.role::text = actor_role() and p.disabled_at is null
            and po.organisation_id = any (actor_organisations())) $$;
revoke all on function could_be_deputy_of_actor(uuid) from public;
grant execute on function could_be_deputy_of_actor(uuid) to schakel_web;

grant select, insert on deputy to schakel_web;
grant update (ended_at) on deputy to schakel_web;
create policy both_see on deputy for select to schakel_web using ((select actor_person()) in (person_id, deputy_id));
create policy self_names on deputy for insert to schakel_web with check (person_id = (select actor_person()) and could_be_deputy_of_actor(deputy_id));
create policy self_ends on deputy for update to schakel_web using (person_id = (select actor_person()));

-- For whom the actor does this with this request: the colleague who sent it, if the actor is the deputy that day.
create function on_whose_behalf(request_id uuid, day date) returns uuid language sql stable
  as $$ select d.person_id from request r join deputy d on d.person_id = r.submitted_by
        where r.id = request_id and d.deputy_id = actor_person() and d.ended_at is null and day between d.from_on and d.until_on limit 1 $$;

-- Nobody writes in the log that it was for somebody whose deputy they never were.
create policy truly_on_behalf on audit as restrictive for insert to schakel_web with check (
  on_behalf_of is null or exists (select from deputy d where d.person_id = on_behalf_of and d.deputy_id = (select actor_person())));

-- What a shelter gave way on, because that would help: one thing a row, so that it can be taken back. What changed in the
-- request itself stands in the request. A neighbouring region is asked for by the shelter, and counts once the leads agree.
create table request_concession (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references request on delete cascade,
  kind text not null check (kind in ('interpreter', 'place', 'part-of-week', 'therapist-decides', 'region')),
  -- What came with it: a place, parts of the week, or a region.
  added text[] not null,
  -- What it took away: the forms that were asked for.
  removed text[] not null default '{}',
  given_by uuid not null references person,
  given_at timestamptz not null,
  agreed_by uuid references person,
  agreed_at timestamptz check (agreed_at >= given_at),
  declined_at timestamptz check (declined_at >= given_at),
  taken_back_by uuid references person,
  taken_back_at timestamptz check (taken_back_at >= given_at),
  check (kind <> 'region' or cardinality(added) = 1),
  check (kind = 'region' or agreed_at is not null),
  check (agreed_at is null or declined_at is null)
);
create index on request_concession (request_id);
-- Given once, and one question about one region at a time, also when two click at the same moment.
create unique index one_concession_in_force on request_concession (request_id, kind, added) where taken_back_at is null and declined_at is null;
alter table request_concession enable row level security;
create policy worker_works on request_concession to schakel_worker using (true) with check (true);
grant select on request_concession to schakel_worker;
grant select, insert on request_concession to schakel_web;
grant update (agreed_by, agreed_at, declined_at, taken_back_by, taken_back_at) on request_concession to schakel_web;
create policy own on request_concession to schakel_web using ((select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id));
-- A shelter gives way for itself; on another region it only asks.
create policy shelter_only_asks on request_concession as restrictive for insert to schakel_web with check (kind <> 'region' or (agreed_at is null and declined_at is null));
create policy lead_sees on request_concession for select to schakel_web using ((select actor_role()) = 'regional-lead' and kind = 'region' and exists (select from request r where r.id = request_id));
create policy lead_decides on request_concession for update to schakel_web using ((select actor_role()) = 'regional-lead' and kind = 'region' and exists (select from request r where r.id = request_id))
  with check (taken_back_at is null);

-- What would help, for a lead: the place in the queue and each single thing, without numbers. How many therapists stand
-- behind it, and how many suiting places others hold, a lead could compare with those who work here, and so learn how
-- many a request leaves out. That something is not on the list says nothing: there may be no room, or no contract.
create function concessions_for_lead(requests uuid[]) returns table (request_id uuid, queue jsonb, concessions jsonb)
  language sql stable security definer set search_path = public as $$
  select o.request_id, o.prospects -> 'queue', (select coalesce(jsonb_agg(concession - 'therapists'), '[]') from jsonb_array_elements(o.prospects -> 'concessions') as concession)
  from request_outlook o join request r on r.id = o.request_id
  where o.request_id = any (requests) and o.prospects is not null and r.status = 'submitted' and actor_role() = 'regional-lead' and r.region = any (actor_regions())
$$;
revoke all on function concessions_for_lead(uuid[]) from public;
grant execute on function concessions_for_lead(uuid[]) to schakel_web;
