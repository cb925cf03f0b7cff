-- What the platform keeps about somebody, for that person alone; and leaving by the own door.

-- When somebody left, and when what told who it was went. The row stays, without a name: the log and the counts have its id.
alter table person add column left_at timestamptz, add column erased_at timestamptz check (erased_at >= left_at);
grant select (left_at, erased_at) on person to schakel_web, schakel_worker;

-- The mail to the actor: which letter and when, no text, and no link.
create function own_mail() returns table (letter text, address text, language text, created_at timestamptz, sent_at timestamptz, attempts int, last_error text)
  language sql stable security definer set search_path = public
  as $$ select letter, address, language, created_at, sent_at, attempts, last_error from mail where person_id = actor_person() order by created_at desc $$;

-- What the log has by the actor, and about the actor: what was done and to which record, as ids. Of somebody else who
-- looked the role is told and no more: that person has a right to privacy as well.
create function own_log() returns table (at timestamptz, action text, subject_kind text, subject_id text, by_self boolean, role text)
  language sql stable security definer set search_path = public as $$
  select a.at, a.action, a.subject_kind, case when a.listed is null or a.person_id = actor_person() then a.subject_id else 'list' end, a.person_id is not distinct from actor_person(), a.role
  from audit a
  where a.id in (
    select id from audit where person_id = actor_person()
    union select id from audit where subject_kind = 'person' and subject_id = actor_person()::text
    union select id from audit where subject_kind = 'therapist' and subject_id = actor_therapist()::text
    union select id from audit where listed && array_remove(array[actor_person(), actor_therapist()], null))
  order by a.id desc
$$;

-- The invitation that made the account, and those that the actor sent: to whom is somebody else's.
create function own_invitations() returns table (id uuid, role text, created_at timestamptz, accepted_at timestamptz, withdrawn_at timestamptz, to_self boolean)
  language sql stable security definer set search_path = public as $$
  select i.id, i.role::text, i.created_at, i.accepted_at, i.withdrawn_at, i.invited_by <> actor_person()
  from invitation i join person p on p.id = actor_person() where i.invited_by = p.id or i.email = p.email order by i.created_at
$$;

-- How often the actor was asked whether the places are still right, and which no the actor gave.
create function own_confirmations() returns table (asked_at timestamptz, reminded_at timestamptz, reminded_again_at timestamptz, ended_at timestamptz, outcome text)
  language sql stable security definer set search_path = public
  as $$ select asked_at, reminded_at, reminded_again_at, ended_at, outcome from confirmation_round where therapist_id = actor_therapist() order by asked_at $$;
create function own_declines() returns table (reason text, next_free_on date, said_at timestamptz, by_link boolean, undone_at timestamptz, done_at timestamptz)
  language sql stable security definer set search_path = public
  as $$ select reason, next_free_on, said_at, by_link, undone_at, done_at from proposal_decline where said_by = actor_person() order by said_at $$;

-- The questions that the actor asked or answered, as ids, and the requests of people whom the actor knows already.
create function own_questions() returns table (id uuid, asked_at timestamptz, answered_at timestamptz)
  language sql stable security definer set search_path = public
  as $$ select id, asked_at, answered_at from proposal_question where actor_person() in (asked_by, answered_by) order by asked_at $$;
create function own_acquaintances() returns table (id uuid)
  language sql stable security definer set search_path = public
  as $$ select request_id from known_therapist where therapist_id = actor_therapist() order by 1 $$;

-- Digests, and what waits for one.
create function own_digests() returns table (on_date date, week_of date, made_at timestamptz) language sql stable security definer set search_path = public
  as $$ select on_date, week_of, made_at from digest where person_id = actor_person() order by on_date $$;
create function own_news() returns table (kind text, created_at timestamptz) language sql stable security definer set search_path = public
  as $$ select kind, created_at from digest_item where person_id = actor_person() order by created_at $$;

-- Where nobody could go on if the actor left: a shelter with requests that run, a region that is on, the national team.
create function left_alone_by_actor() returns setof text language sql stable security definer set search_path = public as $$
  select o.name from person_organisation mine join organisation o on o.id = mine.organisation_id and o.kind = 'shelter'
  where mine.person_id = actor_person() and actor_role() = 'shelter'
    and exists (select from request r where r.organisation_id = o.id and r.status not in ('completed', 'withdrawn'))
    and not exists (select from person_organisation other join person p on p.id = other.person_id
      where other.organisation_id = o.id and p.id <> actor_person() and p.role = 'shelter' and p.disabled_at is null)
  union all
  select r.name from person_region mine join region r on r.slug = mine.region join region_activity a on a.region = r.slug and a.ended_at is null
  where mine.person_id = actor_person() and actor_role() = 'regional-lead'
    and not exists (select from person_region other join person p on p.id = other.person_id
      where other.region = mine.region and p.id <> actor_person() and p.role = 'regional-lead' and p.disabled_at is null)
  union all
  select 'Schakel' where actor_role() = 'national' and not exists (select from person p where p.role = 'national' and p.id <> actor_person() and p.disabled_at is null)
$$;

-- The practices of the actor that have others in them: who leaves says first who owns them next.
create function practices_to_pass_on() returns table (id uuid, name text) language sql stable security definer set search_path = public as $$
  select o.id, o.name from organisation o where o.id in (select practices_owned_by_actor())
    and exists (select from person_organisation po join person p on p.id = po.person_id and p.role = 'therapist' and p.disabled_at is null
      where po.organisation_id = o.id and p.id <> actor_person())
  order by o.name
$$;

-- Closes the account of the actor. The therapist is held first, as the engine does; then all of the same role, in one
-- order: of the last two colleagues who leave at the same moment one stays.
create function leave_account(at timestamptz) returns text language plpgsql security definer set search_path = public as $$
begin
  perform from therapist where person_id = actor_person() for no key update;
  perform from person p where p.id = actor_person() or (p.disabled_at is null and (
      (actor_role() = 'national' and p.role = 'national')
      or (actor_role() in ('shelter', 'regional-lead') and p.role::text = actor_role() and (
        exists (select from person_organisation o where o.person_id = p.id and o.organisation_id = any (actor_organisations()))
        or exists (select from person_region r where r.person_id = p.id and r.region = any (actor_regions()))))))
    order by p.id for no key update;
  if not exists (select from person where id = actor_person() and disabled_at is null) then return 'already-left'; end if;
  if exists (select left_alone_by_actor()) then return 'nobody-goes-on'; end if;
  if exists (select from practices_to_pass_on()) then return 'practice-to-pass-on'; end if;
  update session set revoked_at = at, factor_offer_sealed = null, recovery_codes_sealed = null where person_id = actor_person() and revoked_at is null;
  update password_reset set used_at = at where person_id = actor_person() and used_at is null;
  update deputy set ended_at = at where actor_person() in (person_id, deputy_id) and ended_at is null;
  update calendar_feed set revoked_at = greatest(made_at, at) where therapist_id = actor_therapist() and revoked_at is null;
  update person set disabled_at = at, left_at = at where id = actor_person();
  return 'left';
end
$$;

-- Who was erased is nobody any more. Who comes back has not left.
create or replace function reopen_account(account uuid) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  if not actor_looks_after(account) then return false; end if;
  update person set disabled_at = null, left_at = null where id = account and disabled_at is not null and erased_at is null;
  return found;
end
$$;

-- Takes out of the rows of those who left before this what tells who they were. What hangs on a person or a therapist and
-- goes with them says so itself (on delete cascade), so that a table of later is not forgotten. Where requests still point
-- at a therapist, an id with what the matching read stays until the last of them is a count.
create function erase_who_left(before timestamptz, at timestamptz) returns setof uuid
  language plpgsql security definer set search_path = public as $$
declare gone person; me uuid; hangs record;
begin
  for gone in select * from person where left_at < before and erased_at is null order by id for update skip locked loop
    delete from invitation where email = gone.email;
    delete from registration where person_id = gone.id or email = gone.email;
    delete from mail where person_id = gone.id;
    delete from session where person_id = gone.id;
    delete from password_reset where person_id = gone.id;
    delete from recovery_code where person_id = gone.id;
    delete from second_factor where person_id = gone.id;
    delete from deputy where gone.id in (person_id, deputy_id);
    delete from person_region where person_id = gone.id;
    delete from person_organisation where person_id = gone.id;
    for hangs in select c.conrelid::regclass as name, a.attname as key from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.confrelid = 'person'::regclass and c.contype = 'f' and c.confdeltype = 'c' loop
      execute format('delete from %s where %I = $1', hangs.name, hangs.key) using gone.id;
    end loop;
    select id into me from therapist where person_id = gone.id;
    if me is not null then perform erase_therapist(me); end if;
    update person set name = 'vertrokken / left', email = gone.id || '@erased.invalid', password_hash = 'none', erased_at = at where id = gone.id;
    return next gone.id;
  end loop;
end
$$;

create function erase_therapist(therapist uuid) returns void language plpgsql security definer set search_path = public as $$
declare hangs record;
begin
  for hangs in select c.conrelid::regclass as name, a.attname as key from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.confrelid = 'therapist'::regclass and c.contype = 'f' and c.confdeltype = 'c' and c.conrelid <> 'place'::regclass loop
    execute format('delete from %s where %I = $1', hangs.name, hangs.key) using therapist;
  end loop;
  update therapist t set big_number = null, agb_code = null, skj_number = null where t.id = erase_therapist.therapist;
  delete from place p where p.therapist_id = erase_therapist.therapist and not exists (select from proposal x where x.place_id = p.id);
end
$$;

-- Therapists who were erased and of whom nothing speaks any more.
create function forget_erased_therapists() returns int language plpgsql security definer set search_path = public as $$
declare each_therapist uuid; many int := 0;
begin
  for each_therapist in select t.id from therapist t join person p on p.id = t.person_id where p.erased_at is not null order by t.id loop
    begin
      perform erase_therapist(each_therapist);
      delete from therapist where id = each_therapist;
      many := many + 1;
    exception when foreign_key_violation then null;
    end;
  end loop;
  return many;
end
$$;

revoke all on function own_mail(), own_log(), own_invitations(), own_confirmations(), own_declines(), own_questions(), own_acquaintances(), own_digests(), own_news(), left_alone_by_actor(), practices_to_pass_on(), leave_account(timestamptz), erase_who_left(timestamptz, timestamptz),
  erase_therapist(uuid), forget_erased_therapists() from public;
grant execute on function own_mail(), own_log(), own_invitations(), own_confirmations(), own_declines(), own_questions(), own_acquaintances(), own_digests(), own_news(), left_alone_by_actor(), practices_to_pass_on(), leave_account(timestamptz) to schakel_web;
grant execute on function erase_who_left(timestamptz, timestamptz), forget_erased_therapists() to schakel_worker;
