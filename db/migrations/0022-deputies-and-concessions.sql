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
