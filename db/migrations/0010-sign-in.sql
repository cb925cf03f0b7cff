-- The narrow doors through which a visitor becomes somebody. Each looks past row security for one thing only.

create function find_account(address text) returns table (person_id uuid, password_hash text)
  language sql stable security definer set search_path = public
  as $$ select id, password_hash from person where email = lower(address) and disabled_at is null $$;

-- Opens a session for somebody who gave the right password. The sealed offer is kept only where a second factor is
-- still to be set up. Tells what this account needs next; nothing when it has been closed in the meantime.
create function open_session(token bytea, account uuid, device text, at timestamptz, ends_at timestamptz, offer bytea)
  returns table (role person_role, demo boolean, factor_confirmed boolean)
  language sql security definer set search_path = public as $$
  insert into session (token_hash, person_id, device, created_at, last_seen_at, expires_at, factor_offer_sealed)
    select token, p.id, device, at, at, ends_at, case when p.demo or f.person_id is not null then null else offer end
    from person p left join second_factor f on f.person_id = p.id and f.confirmed_at is not null
    where p.id = account and p.disabled_at is null;
  select p.role, p.demo, f.person_id is not null
    from person p left join second_factor f on f.person_id = p.id and f.confirmed_at is not null
    where p.id = account and p.disabled_at is null
$$;

-- Finds a live session and notes that it was used, at most once a minute.
create function read_session(token bytea, at timestamptz, idle interval)
  returns table (public_id uuid, person_id uuid, name text, role person_role, language text, demo boolean,
    organisations uuid[], regions text[], factor_confirmed boolean, factor_passed boolean)
  language plpgsql security definer set search_path = public as $$
begin
  update session s set last_seen_at = at where s.token_hash = token and s.revoked_at is null and s.expires_at > at
    and s.last_seen_at > at - idle and s.last_seen_at < at - interval '1 minute';
  return query
    select s.public_id, p.id, p.name, p.role, p.language, p.demo,
      array(select po.organisation_id from person_organisation po where po.person_id = p.id order by 1),
      array(select pr.region from person_region pr where pr.person_id = p.id order by 1),
      exists (select from second_factor f where f.person_id = p.id and f.confirmed_at is not null),
      s.second_factor_at is not null
    from session s join person p on p.id = s.person_id
    where s.token_hash = token and s.revoked_at is null and s.expires_at > at and s.last_seen_at > at - idle
      and p.disabled_at is null;
end
$$;

-- The session goes on under another token: one that somebody saw before is worth nothing after the second factor.
create function pass_second_factor(token bytea, new_token bytea, at timestamptz) returns boolean
  language sql security definer set search_path = public
  as $$ with passed as (update session set token_hash = new_token, second_factor_at = at, factor_offer_sealed = null
          where token_hash = token and person_id = actor_person() and revoked_at is null returning 1)
        select exists (select from passed) $$;

-- For somebody who lost the phone and the recovery codes: whoever looks after this person takes the second factor away,
-- and the next sign-in sets up a new one. Nobody does this for themselves, or for the national team but its own members.
create function remove_second_factor(account uuid, at timestamptz) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  if account = actor_person() then return false; end if;
  if actor_role() is distinct from 'national' and not (actor_role() is not distinct from 'regional-lead' and account in (select people_in_actor_regions())
    and exists (select from person p where p.id = account and p.role <> 'national')) then return false; end if;
  delete from second_factor where person_id = account;
  if not found then return false; end if;
  delete from recovery_code where person_id = account;
  update session set revoked_at = at, factor_offer_sealed = null, recovery_codes_sealed = null where person_id = account and revoked_at is null;
  return true;
end
$$;

create function end_session(token bytea, at timestamptz) returns void
  language sql security definer set search_path = public
  as $$ update session set revoked_at = at, factor_offer_sealed = null, recovery_codes_sealed = null
        where token_hash = token and revoked_at is null $$;

-- Opens a reset when the address has an account; the job that mails it makes the secret. Both ways a job is asked
-- for, so that the work, and with it the time, is the same; what it returns is for the log alone.
create function open_password_reset(address text, at timestamptz, ends_at timestamptz) returns uuid
  language plpgsql security definer set search_path = public as $$
declare reset uuid; account uuid;
begin
  insert into password_reset (person_id, created_at, expires_at)
    select id, at, ends_at from person where email = lower(address) and disabled_at is null
    returning id, person_id into reset, account;
  perform enqueue('notify', json_build_object('event', 'password-reset', 'subject', coalesce(reset, gen_random_uuid())), null, null);
  return account;
end
$$;

create function find_password_reset(token bytea, at timestamptz) returns table (person_id uuid, email text, name text)
  language sql stable security definer set search_path = public
  as $$ select p.id, p.email, p.name from password_reset r join person p on p.id = r.person_id
        where r.token_hash = token and r.used_at is null and r.expires_at > at and p.disabled_at is null $$;

-- A new password ends what the old one opened: every session but `keep`, and every reset that is still open.
create function replace_password(account uuid, new_hash text, at timestamptz, keep bytea) returns void
  language sql security definer set search_path = public as $$
  update person set password_hash = new_hash where id = account;
  update session set revoked_at = at, factor_offer_sealed = null, recovery_codes_sealed = null
    where person_id = account and revoked_at is null and token_hash is distinct from keep;
  update password_reset set used_at = at where person_id = account and used_at is null;
$$;

-- Sets the new password once. Returns null when the link was used or is too old.
create function use_password_reset(token bytea, new_hash text, at timestamptz) returns uuid
  language plpgsql security definer set search_path = public as $$
declare account uuid;
begin
  update password_reset r set used_at = at from person p where p.id = r.person_id and p.disabled_at is null
    and r.token_hash = token and r.used_at is null and r.expires_at > at
    returning r.person_id into account;
  if account is not null then perform replace_password(account, new_hash, at, null); end if;
  return account;
end
$$;

create function own_password_hash() returns text
  language sql stable security definer set search_path = public
  as $$ select password_hash from person where id = actor_person() and disabled_at is null $$;

-- Only over the hash that was just checked: a password that changed in the meantime stays.
create function change_own_password(old_hash text, new_hash text, at timestamptz, keep bytea) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  perform from person where id = actor_person() and password_hash = old_hash for update;
  if not found then return false; end if;
  perform replace_password(actor_person(), new_hash, at, keep);
  return true;
end
$$;

-- The same password under stronger parameters: nothing else changes.
create function rehash_own_password(old_hash text, new_hash text) returns void
  language sql security definer set search_path = public
  as $$ update person set password_hash = new_hash where id = actor_person() and password_hash = old_hash $$;

create function find_invitation(token bytea, at timestamptz)
  returns table (id uuid, email text, role person_role, organisation_name text, region_name text)
  language sql stable security definer set search_path = public as $$
  select i.id, i.email, i.role, o.name, r.name
  from invitation i left join organisation o on o.id = i.organisation_id left join region r on r.slug = i.region
  where i.token_hash = token and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > at
$$;

-- Makes the account that the invitation describes. Returns null when the link was used, withdrawn or is too old.
create function accept_invitation(token bytea, person_name text, new_hash text, at timestamptz) returns uuid
  language plpgsql security definer set search_path = public as $$
declare invited invitation; account uuid;
begin
  update invitation set accepted_at = at where token_hash = token and accepted_at is null and withdrawn_at is null
    and expires_at > at returning * into invited;
  if invited.id is null or exists (select from person where email = invited.email) then return null; end if;
  insert into person (email, name, role, password_hash, created_at)
    values (invited.email, person_name, invited.role, new_hash, at) returning id into account;
  if invited.organisation_id is not null then
    insert into person_organisation values (account, invited.organisation_id);
  end if;
  if invited.region is not null then
    insert into person_region values (account, invited.region);
  end if;
  return account;
end
$$;

-- Production refuses to start beside accounts that need no second factor.
create function has_demo_accounts() returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from person where demo) $$;

-- Functions are for everyone unless said otherwise; these are for the web alone.
do $$
declare signature text;
begin
  for signature in select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to schakel_web', signature);
  end loop;
  -- Reached only through the functions above, which say whose password it is.
  revoke all on function replace_password(uuid, text, timestamptz, bytea) from schakel_web;
end
$$;
grant execute on all functions in schema public to schakel_worker;
revoke all on function find_account(text), open_session(bytea, uuid, text, timestamptz, timestamptz, bytea), read_session(bytea, timestamptz, interval),
  pass_second_factor(bytea, bytea, timestamptz), remove_second_factor(uuid, timestamptz), end_session(bytea, timestamptz), open_password_reset(text, timestamptz, timestamptz),
  find_password_reset(bytea, timestamptz), replace_password(uuid, text, timestamptz, bytea), use_password_reset(bytea, text, timestamptz),
  own_password_hash(), change_own_password(text, text, timestamptz, bytea), rehash_own_password(text, text),
  find_invitation(bytea, timestamptz), accept_invitation(bytea, text, text, timestamptz) from schakel_worker;
