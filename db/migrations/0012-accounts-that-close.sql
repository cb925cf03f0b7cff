-- The log says what the database knows: nobody writes under another role, for an organisation of others, or a row that
-- looks sealed already.
drop policy everyone_writes on audit;
create policy everyone_writes on audit for insert to schakel_web with check (
  person_id is not distinct from (select actor_person())
  and role = coalesce((select actor_role()), case when (select actor_person()) is null then 'visitor' else 'half-signed-in' end)
  and (organisation_id is null or organisation_id = any ((select actor_organisations())::uuid[]))
  and position is null);

-- Only the owner, who runs migrations, reads which of them ran.
alter table migration enable row level security;

-- A lead's list: crisis first, then who waits longest.
create index on request (region, (urgency <> 'crisis'), submitted_at, reference) where status not in ('completed', 'withdrawn');

-- Whose account the actor may close and open again. Nobody the own one. A lead not that of a therapist with another home
-- region, who is not the actor's to suspend either, nor of a lead of another region too: it would be left with nobody.
create function actor_looks_after(account uuid) returns boolean language sql stable security definer set search_path = public
  as $$ select account is distinct from actor_person() and (actor_role() is not distinct from 'national'
          or (actor_role() is not distinct from 'regional-lead' and account in (select people_in_actor_regions())
            and exists (select from person p where p.id = account and p.role <> 'national')
            and not exists (select from person_region r where r.person_id = account and r.region <> all (actor_regions()))
            and not exists (select from therapist t where t.person_id = account and t.home_region <> all (actor_regions())))) $$;

-- What somebody leaves behind: proposals without an answer, and cases that were accepted and still run. Numbers only:
-- they may be of regions whose requests the actor does not see.
create function work_of_account(account uuid) returns table (therapist_id uuid, open_proposals int, running_cases int)
  language sql stable security definer set search_path = public as $$
  select t.id, count(*) filter (where p.status = 'open')::int, count(*) filter (where p.status = 'accepted')::int
  from therapist t left join proposal p on p.therapist_id = t.id and p.released_at is null
  where t.person_id = account and actor_looks_after(account)
  group by t.id
$$;

-- Ends everything that lets this person in. False when the account was closed before, or is not the actor's to close.
-- The therapist is held first, as the engine does: a run that is under way waits, and then finds the account closed.
create function close_account(account uuid, at timestamptz) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  if not actor_looks_after(account) then return false; end if;
  perform from therapist where person_id = account for no key update;
  -- Held in one order: of two who close each other at the same moment, one stays.
  perform from person where id in (account, actor_person()) order by id for no key update;
  if exists (select from person where id = actor_person() and disabled_at is not null) then return false; end if;
  update person set disabled_at = at where id = account and disabled_at is null;
  if not found then return false; end if;
  update session set revoked_at = at, factor_offer_sealed = null, recovery_codes_sealed = null where person_id = account and revoked_at is null;
  update password_reset set used_at = at where person_id = account and used_at is null;
  return true;
end
$$;

-- The password, the second factor and, for a therapist, profile and places are as they were.
create function reopen_account(account uuid) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  if not actor_looks_after(account) then return false; end if;
  update person set disabled_at = null where id = account and disabled_at is not null;
  return found;
end
$$;

-- Whose account is closed answers nothing any more: the requests go back into the queue, those of other regions too.
-- Gives the regions in which the engine has to look again.
create function release_proposals_of_closed(account uuid, at timestamptz) returns setof text
  language plpgsql security definer set search_path = public as $$
begin
  if not actor_looks_after(account) or not exists (select from person where id = account and disabled_at is not null) then
    raise exception 'only who closed an account releases its proposals';
  end if;
  return query
    with released as (
      update proposal p set status = 'withdrawn', answered_at = at, released_at = at
      from therapist t where t.id = p.therapist_id and t.person_id = account and p.status = 'open' returning p.request_id
    ), told as (
      insert into request_state (request_id, status, reason, at) select request_id, 'submitted', 'therapist-left', at from released
    )
    select distinct r.region from released join request r on r.id = released.request_id;
end
$$;

-- The regions where a therapist works: where the engine looks again when the account opens again.
create function regions_of_account(account uuid) returns setof text language sql stable security definer set search_path = public
  as $$ select r.region from therapist t join therapist_region r on r.therapist_id = t.id where t.person_id = account and actor_looks_after(account) $$;

-- Places of somebody whose account is closed are not free, and a practice is not near through somebody who left.
create or replace function free_places_in_actor_regions() returns table (place_id uuid, therapist_id uuid, kind text)
  language sql stable security definer set search_path = public as $$
  select p.id, p.therapist_id, p.kind
  from place p join therapist t on t.id = p.therapist_id
  where t.id in (select therapists_in_actor_regions()) and t.status = 'approved' and t.paused_at is null and p.closed_at is null
    and not exists (select from person x where x.id = t.person_id and x.disabled_at is not null)
    and not exists (select from proposal x where x.place_id = p.id and x.released_at is null)
$$;
create or replace function practices_near_actor() returns table (id uuid, name text)
  language sql stable security definer set search_path = public as $$
  select distinct o.id, o.name
  from organisation_region own
  join therapist_region served on served.region = own.region
  join therapist t on t.id = served.therapist_id and t.status = 'approved'
  join person p on p.id = t.person_id and p.disabled_at is null
  join organisation o on o.id = t.organisation_id
  where actor_role() = 'shelter' and own.organisation_id = any (actor_organisations())
$$;

-- The last search found no therapist who fits, not even one who is full, away or silent just now: waiting does not help.
create function nobody_fits(status request_status, funnel jsonb) returns boolean language sql immutable parallel safe
  as $$ select coalesce(status = 'submitted' and (funnel ->> 'couldServe')::int = 0
          and not (funnel -> 'failedFirst') ?| array['approval', 'confirmation', 'pause', 'absence', 'bar', 'capacity'], false) $$;

-- Why nobody, for a lead: only who fails on one single point. Numbers that add up to all therapists of the region would
-- tell a lead, who knows that total, how many a request leaves out. Not who lacks the contract: a lead knows who has a
-- contract with which region, and so would learn from which region a child comes.
create function outlooks_for_lead(requests uuid[]) returns table (request_id uuid, looked_at timestamptz, failed_only jsonb, nobody_fits boolean)
  language sql stable security definer set search_path = public as $$
  select o.request_id, o.looked_at, (o.funnel -> 'failedOnly') - 'funding', nobody_fits(r.status, o.funnel)
  from request_outlook o join request r on r.id = o.request_id
  where o.request_id = any (requests) and actor_role() = 'regional-lead' and r.region = any (actor_regions())
$$;

-- How many requests run in each region: for whoever switches regions, who sees no request.
create function running_requests_per_region() returns table (region text, requests int)
  language sql stable security definer set search_path = public
  as $$ select r.region, count(*)::int from request r where actor_role() = 'national' and r.status not in ('completed', 'withdrawn') group by r.region $$;

revoke all on function actor_looks_after(uuid), work_of_account(uuid), close_account(uuid, timestamptz), reopen_account(uuid),
  release_proposals_of_closed(uuid, timestamptz), regions_of_account(uuid), running_requests_per_region(), outlooks_for_lead(uuid[]) from public;
grant execute on function work_of_account(uuid), close_account(uuid, timestamptz), reopen_account(uuid),
  release_proposals_of_closed(uuid, timestamptz), regions_of_account(uuid), running_requests_per_region(), outlooks_for_lead(uuid[]) to schakel_web;
-- Told before the deed, on its page.
grant execute on function actor_looks_after(uuid) to schakel_web;

-- Whether an address has an account, also a closed one: it is opened again, and not made a second time.
create function has_account(address text) returns boolean language sql stable security definer set search_path = public
  as $$ select actor_role() in ('regional-lead', 'national') and exists (select from person where email = lower(address)) $$;
revoke all on function has_account(text) from public;
grant execute on function has_account(text) to schakel_web;
