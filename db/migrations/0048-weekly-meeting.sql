-- The weekly meeting of a region over who waits and finds nobody: when it was, and what was decided about which request.
create table region_meeting (
  id uuid primary key default gen_random_uuid(),
  region text not null references region,
  opened_by uuid not null references person,
  opened_at timestamptz not null,
  closed_at timestamptz check (closed_at >= opened_at)
);
create index on region_meeting (region, opened_at desc);
create unique index one_open_meeting on region_meeting (region) where closed_at is null;
alter table region_meeting enable row level security;
create policy worker_works on region_meeting to schakel_worker using (true) with check (true);
grant select on region_meeting to schakel_worker;
grant select, insert on region_meeting to schakel_web;
grant update (closed_at) on region_meeting to schakel_web;
create policy lead_sees on region_meeting for select to schakel_web using ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]));
create policy lead_opens on region_meeting for insert to schakel_web with check ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]) and opened_by = (select actor_person()));
create policy lead_closes on region_meeting for update to schakel_web using ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]));

-- One decision about one request in one meeting; a second thought takes the place of the first. It goes with the request.
create table meeting_decision (
  meeting_id uuid not null references region_meeting on delete cascade,
  request_id uuid not null references request on delete cascade,
  decision text not null check (decision in ('concession', 'spill-over', 'hold', 'propose', 'outside', 'later')),
  -- Of what was asked of the shelter: one single thing.
  concession text check (concession in ('interpreter', 'place', 'part-of-week', 'therapist-decides')),
  note text not null default '',
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  primary key (meeting_id, request_id),
  check ((decision = 'concession') = (concession is not null))
);
create index on meeting_decision (request_id);
alter table meeting_decision enable row level security;
create policy worker_works on meeting_decision to schakel_worker using (true) with check (true);
grant select on meeting_decision to schakel_worker;
grant select, insert on meeting_decision to schakel_web;
grant update (decision, concession, note, decided_by, decided_at) on meeting_decision to schakel_web;
create policy lead_sees on meeting_decision for select to schakel_web using ((select actor_role()) = 'regional-lead' and exists (select from request r where r.id = request_id));
create policy lead_decides on meeting_decision for insert to schakel_web with check ((select actor_role()) = 'regional-lead' and decided_by = (select actor_person())
  and exists (select from request r join region_meeting m on m.region = r.region where r.id = request_id and m.id = meeting_id and m.closed_at is null));
create policy lead_decides_again on meeting_decision for update to schakel_web using ((select actor_role()) = 'regional-lead'
    and exists (select from region_meeting m where m.id = meeting_id and m.closed_at is null))
  with check (decided_by = (select actor_person()));

-- What a lead asked the shelter to think about, for the page of the request: which single thing, and when.
create function concessions_asked(request uuid) returns table (concession text, decided_at timestamptz) language sql stable security definer set search_path = public as $$
  select d.concession, d.decided_at from meeting_decision d join request r on r.id = d.request_id
  where d.request_id = concessions_asked.request and d.decision = 'concession' and actor_role() = 'shelter' and r.organisation_id = any (actor_organisations()) order by d.decided_at
$$;
revoke all on function concessions_asked(uuid) from public;
grant execute on function concessions_asked(uuid) to schakel_web;

-- A lead who is away names another lead: of the own region, or of one beside it. On those days the deputy is the lead of these
-- regions too, and the log says for whom.
create function leads_for_deputy() returns table (id uuid, name text) language sql stable security definer set search_path = public as $$
  select distinct p.id, p.name from person p join person_region pr on pr.person_id = p.id
  where actor_role() = 'regional-lead' and p.role = 'regional-lead' and p.disabled_at is null and p.id <> actor_person()
    and (pr.region = any (actor_regions()) or exists (select from region_neighbour n where n.region = any (actor_regions()) and n.neighbour = pr.region))
$$;
revoke all on function leads_for_deputy() from public;
grant execute on function leads_for_deputy() to schakel_web;

create or replace function could_be_deputy_of_actor(somebody uuid) returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from person p join person_organisation po on po.person_id = p.id
          where p.id = somebody and p.id <> actor_person() and p.role::text = actor_role() and p.disabled_at is null
            and po.organisation_id = any (actor_organisations()))
          or exists (select from leads_for_deputy() l where l.id = somebody) $$;

-- The regions of whoever this lead stands in for on a day; only what those leads lead themselves.
create function regions_stood_in_for(somebody uuid, day date) returns text[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct pr.region), '{}') from deputy d join person self on self.id = d.deputy_id join person principal on principal.id = d.person_id
    join person_region pr on pr.person_id = d.person_id
  where d.deputy_id = somebody and d.ended_at is null and day between d.from_on and d.until_on
    and self.role = 'regional-lead' and principal.role = 'regional-lead' and principal.disabled_at is null
$$;
revoke all on function regions_stood_in_for(uuid, date) from public;
grant execute on function regions_stood_in_for(uuid, date) to schakel_web;

-- Which lead of this region the actor stands in for; nobody where the region is the actor's own.
create function lead_stood_in_for(of_region text, day date) returns uuid language sql stable security definer set search_path = public as $$
  select d.person_id from deputy d join person principal on principal.id = d.person_id join person_region pr on pr.person_id = d.person_id
  where actor_role() = 'regional-lead' and d.deputy_id = actor_person() and d.ended_at is null and day between d.from_on and d.until_on
    and principal.role = 'regional-lead' and pr.region = of_region
    and not exists (select from person_region own where own.person_id = actor_person() and own.region = of_region) order by d.named_at limit 1
$$;
revoke all on function lead_stood_in_for(text, date) from public;
grant execute on function lead_stood_in_for(text, date) to schakel_web, schakel_worker;

create or replace function on_whose_behalf(request_id uuid, day date) returns uuid language sql stable
  as $$ select d.person_id from request r join deputy d on d.person_id = r.submitted_by
        where r.id = request_id and d.deputy_id = actor_person() and d.ended_at is null and day between d.from_on and d.until_on
        union all select lead_stood_in_for(r.region, day) from request r where r.id = request_id limit 1 $$;
