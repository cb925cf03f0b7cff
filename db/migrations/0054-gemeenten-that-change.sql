-- Gemeenten that merge, split, move to another region or get another name, each as a dated change with its source. What
-- was before stays known; a change whose day has not come can be undone, and then leaves only its own row.

create table gemeente_change (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('merge', 'split', 'move', 'rename', 'correct', 'purchasing')),
  -- The first day on which it holds.
  on_day date not null,
  gemeenten text[] not null check (cardinality(gemeenten) > 0),
  source text not null check (source <> ''),
  -- Asked for when the day had passed when it was made: then it is a correction.
  reason text check (reason <> ''),
  made_by uuid not null references person,
  made_at timestamptz not null,
  undone_by uuid references person,
  undone_at timestamptz check (undone_at >= made_at),
  check (reason is not null or on_day >= (made_at at time zone 'Europe/Amsterdam')::date),
  check (undone_at is null or (undone_at at time zone 'Europe/Amsterdam')::date < on_day)
);
create index on gemeente_change (on_day);

-- Under which name a gemeente goes from a day on; before its first row it has the name it was loaded or added with.
create table gemeente_name (
  gemeente text not null references gemeente,
  valid_from date not null,
  name text not null check (name <> ''),
  change_id uuid not null references gemeente_change,
  primary key (gemeente, valid_from)
);

-- Where a gemeente went that is no more. With one successor, who lived in the old one belongs to the new one.
create table gemeente_successor (
  gemeente text not null references gemeente,
  successor text not null references gemeente check (successor <> gemeente),
  from_day date not null,
  change_id uuid not null references gemeente_change,
  primary key (gemeente, successor, from_day)
);

alter table gemeente_region add column opened_by uuid references gemeente_change, add column closed_by uuid references gemeente_change;
alter table gemeente_purchasing_region add column opened_by uuid references gemeente_change, add column closed_by uuid references gemeente_change;

-- A row that a correction replaced from its first day on was never in force as we know now: it stays, empty.
alter table gemeente_region drop constraint gemeente_region_check, add constraint not_before_it_began check (valid_until >= valid_from);
alter table gemeente_purchasing_region drop constraint gemeente_purchasing_region_check, add constraint not_before_it_began check (valid_until >= valid_from);

-- Regions that buy youth care have numbers in their names ("Noordwest 4").
alter table purchasing_region drop constraint purchasing_region_slug_check, add constraint slug_of_small_letters check (slug ~ '^[a-z0-9-]+$');

-- No two rows of a gemeente on one day. The number in its code stands in for the code: ranges need no extension.
alter table gemeente_region add constraint one_region_a_day
  exclude using gist (int4range(substr(gemeente, 3)::int, substr(gemeente, 3)::int, '[]') with &&, daterange(valid_from, valid_until) with &&);
alter table gemeente_purchasing_region add constraint one_purchasing_region_a_day
  exclude using gist (int4range(substr(gemeente, 3)::int, substr(gemeente, 3)::int, '[]') with &&, daterange(valid_from, valid_until) with &&);

-- No gap: where a row ends, the same gemeente goes on or another takes its place. Asked when the transaction ends.
create function gemeente_goes_on() returns trigger language plpgsql set search_path = public as $$
declare code text := coalesce(new.gemeente, old.gemeente);
begin
  if exists (
    select from gemeente_region g where g.gemeente = code and g.valid_until > g.valid_from
      and not exists (select from gemeente_region n where n.gemeente = code and n.valid_from = g.valid_until)
      and not exists (select from gemeente_successor s where s.gemeente = code and s.from_day = g.valid_until)
  ) then raise exception 'gemeente % would be nowhere', code using errcode = 'check_violation', constraint = 'gemeente_goes_on';
  end if;
  return null;
end $$;
create constraint trigger gemeente_goes_on after insert or update or delete on gemeente_region deferrable initially deferred for each row execute function gemeente_goes_on();
create constraint trigger gemeente_goes_on after update or delete on gemeente_successor deferrable initially deferred for each row execute function gemeente_goes_on();

alter table gemeente_change enable row level security;
alter table gemeente_name enable row level security;
alter table gemeente_successor enable row level security;
grant select on gemeente_change, gemeente_name, gemeente_successor to schakel_web, schakel_worker;
create policy everyone_reads on gemeente_name for select to schakel_web, schakel_worker using (true);
create policy everyone_reads on gemeente_successor for select to schakel_web, schakel_worker using (true);
-- Who changed what and why is for those who change it.
create policy national_sees on gemeente_change for select to schakel_web using ((select actor_role()) = 'national');
create policy national_makes on gemeente_change for insert to schakel_web with check ((select actor_role()) = 'national' and made_by = (select actor_person()) and undone_at is null);
create policy national_undoes on gemeente_change for update to schakel_web using ((select actor_role()) = 'national') with check (undone_by = (select actor_person()));
grant insert on gemeente_change, gemeente_name, gemeente_successor, gemeente, gemeente_region, purchasing_region, gemeente_purchasing_region to schakel_web;
grant update (undone_by, undone_at) on gemeente_change to schakel_web;
grant update (valid_until, closed_by) on gemeente_region, gemeente_purchasing_region to schakel_web;
grant delete on gemeente, gemeente_name, gemeente_successor, gemeente_region, gemeente_purchasing_region to schakel_web;

-- Only what a change brought whose day never came: what was once in force is never taken away.
create function is_undone(change uuid) returns boolean language sql stable set search_path = public
  as $$ select exists (select from gemeente_change c where c.id = change and c.undone_at is not null) $$;

do $$
declare name text;
begin
  foreach name in array array['gemeente', 'gemeente_name', 'gemeente_successor', 'gemeente_region', 'purchasing_region', 'gemeente_purchasing_region'] loop
    execute format('create policy national_adds on %I for insert to schakel_web with check ((select actor_role()) = ''national'')', name);
  end loop;
  foreach name in array array['gemeente_region', 'gemeente_purchasing_region'] loop
    execute format('create policy national_ends on %I for update to schakel_web using ((select actor_role()) = ''national'')', name);
    execute format('create policy national_undoes on %I for delete to schakel_web using ((select actor_role()) = ''national'' and is_undone(opened_by))', name);
  end loop;
  foreach name in array array['gemeente_name', 'gemeente_successor'] loop
    execute format('create policy national_undoes on %I for delete to schakel_web using ((select actor_role()) = ''national'' and is_undone(change_id))', name);
  end loop;
end
$$;
create policy national_undoes on gemeente for delete to schakel_web using ((select actor_role()) = 'national'
  and not exists (select from gemeente_region r where r.gemeente = code));

-- How many open requests come from each region: a sum for the national team, that sees no origin. The pages show it coarse.
create function open_requests_by_origin() returns table (region text, requests int) language sql stable security definer set search_path = public as $$
  select o.region, count(*)::int from request_origin o join request r on r.id = o.request_id
  where actor_role() = 'national' and o.region is not null and r.status not in ('completed', 'withdrawn') group by o.region
$$;
revoke all on function open_requests_by_origin() from public;
grant execute on function open_requests_by_origin() to schakel_web;
