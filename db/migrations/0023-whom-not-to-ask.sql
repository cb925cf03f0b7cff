-- A single therapist who must not be asked, by the number in the public register: so no shelter needs a list of people,
-- and whoever registers later is left out too. And what a therapist may learn of where a shelter is.

alter table request_exclusion add column registration_number text check (registration_number ~ '^[0-9]{6,12}$');
do $$
declare earlier text;
begin
  select conname into strict earlier from pg_constraint where conrelid = 'request_exclusion'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%num_nonnulls%';
  execute format('alter table request_exclusion drop constraint %I', earlier);
end
$$;
alter table request_exclusion add constraint one_thing_left_out check (num_nonnulls(region, organisation_id, therapist_id, registration_number) = 1);

-- Not every shelter is secret; a shelter that never chose is. Only for shelters: a practice wants to be found.
alter table organisation add column location_visibility text not null default 'geheim' check (location_visibility in ('open', 'vertrouwelijk', 'geheim'));
grant update (location_visibility) on organisation to schakel_web;
create policy disclosed on organisation for update to schakel_web
  using ((select actor_role()) = 'shelter' and kind = 'shelter' and id = any ((select actor_organisations())::uuid[]))
  with check ((select actor_role()) = 'shelter' and kind = 'shelter' and id = any ((select actor_organisations())::uuid[]));

-- A mailbox and a phone after a yes. The name of a shelter often says where it is: an open one tells it then, a
-- confidential one once both sides have found each other, a secret one never.
create or replace function handover_contact(proposal uuid) returns table (name text, mailbox text, phone text)
  language sql stable security definer set search_path = public as $$
  select case
      when o.kind <> 'shelter' or o.location_visibility = 'open' then o.name
      when o.location_visibility = 'vertrouwelijk' and r.status in ('handed-over', 'intake-held', 'started', 'completed') then o.name
    end, o.mailbox, o.phone
  from proposal p join request r on r.id = p.request_id join therapist t on t.id = p.therapist_id
  join organisation o on o.id = case when t.id = actor_therapist() then r.organisation_id else t.organisation_id end
  where p.id = proposal and p.status = 'accepted'
    and (t.id = actor_therapist() or (actor_role() = 'shelter' and r.organisation_id = any (actor_organisations())))
$$;
