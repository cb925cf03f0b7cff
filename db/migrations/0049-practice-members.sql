-- Who is in a practice: its owner invites somebody, takes somebody out, and passes the practice on.

-- A registration is open to everyone, so whoever invites was looked at by a lead first: the answer to an address tells
-- whether it has an account.
create function practices_actor_invites_into() returns setof uuid language sql stable security definer set search_path = public
  as $$ select id from practices_owned_by_actor() as owned(id) where exists (select from therapist t where t.id = actor_therapist() and t.status = 'approved') $$;
create or replace function has_account(address text) returns boolean language sql stable security definer set search_path = public
  as $$ select (actor_role() in ('regional-lead', 'national') or exists (select practices_actor_invites_into())) and exists (select from person where email = lower(address)) $$;
create policy owner_sees on invitation for select to schakel_web using (role = 'therapist' and organisation_id in (select practices_owned_by_actor()));
create policy owner_invites on invitation for insert to schakel_web with check (role = 'therapist' and region is null and invited_by = (select actor_person())
  and organisation_id in (select practices_actor_invites_into()));
create policy owner_withdraws on invitation for update to schakel_web using (role = 'therapist' and organisation_id in (select practices_owned_by_actor()));

-- Takes somebody out of a practice that the actor owns. Account, profile, places, questions and cases stay with the person,
-- who goes on in a practice of the own, reached at the own address. Whoever left the practice out meant this person too, so
-- the new one is left out as well. A case that was about to change hands within the practice stays where it is.
-- Gives the transfers that ended by it; null when it is not the actor's to do.
create function remove_member(practice uuid, member uuid, at timestamptz) returns uuid[] language plpgsql security definer set search_path = public as $$
declare me therapist; founded uuid; ended uuid[];
begin
  perform from therapist where person_id = member for no key update;
  perform from practice_owner where organisation_id = practice and ended_at is null for update;
  if member = actor_person() or practice not in (select practices_owned_by_actor()) then return null; end if;
  delete from person_organisation po using person p where po.person_id = member and po.organisation_id = practice and p.id = member and p.disabled_at is null;
  if not found then return null; end if;
  select * into me from therapist where person_id = member and organisation_id = practice;
  if me.id is null then return '{}'; end if;
  insert into organisation (kind, name, mailbox, created_at, created_by)
    select 'practice', left('Praktijk ' || p.name, 120), p.email, at, p.id from person p where p.id = member returning id into founded;
  insert into organisation_region
    select founded, me.home_region union select founded, r.region from organisation_region r join therapist_region s on s.region = r.region and s.therapist_id = me.id where r.organisation_id = practice;
  insert into person_organisation values (member, founded);
  update therapist set organisation_id = founded where id = me.id;
  insert into request_exclusion (request_id, organisation_id, created_at)
    select distinct e.request_id, founded, at from request_exclusion e join request r on r.id = e.request_id
    where e.organisation_id = practice and e.ended_at is null and r.status not in ('completed', 'withdrawn');
  with over as (
    update case_transfer x set status = 'lapsed', ended_at = at from proposal p
    where p.id = x.proposal_id and x.ended_at is null and me.id in (p.therapist_id, x.to_therapist) returning x.id
  ) select coalesce(array_agg(id), '{}') into ended from over;
  return ended;
end
$$;

-- Another member owns the practice from here on. Null when it is not the actor's to give, false when not that person's to have.
create function pass_practice_on(practice uuid, heir uuid, at timestamptz) returns boolean language plpgsql security definer set search_path = public as $$
begin
  perform from person where id = heir for share;
  perform from practice_owner where organisation_id = practice and ended_at is null for update;
  if practice not in (select practices_owned_by_actor()) then return null; end if;
  if heir = actor_person() or not exists (select from person_organisation po join person p on p.id = po.person_id and p.role = 'therapist' and p.disabled_at is null
      where po.organisation_id = practice and po.person_id = heir) then return false; end if;
  update practice_owner set ended_at = greatest(since, at) where organisation_id = practice and ended_at is null;
  insert into practice_owner (organisation_id, person_id, since) values (practice, heir, at);
  return true;
end
$$;

revoke all on function practices_actor_invites_into(), remove_member(uuid, uuid, timestamptz), pass_practice_on(uuid, uuid, timestamptz) from public;
grant execute on function practices_actor_invites_into(), remove_member(uuid, uuid, timestamptz), pass_practice_on(uuid, uuid, timestamptz) to schakel_web;
