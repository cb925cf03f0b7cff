-- The narrow doors through which a visitor becomes somebody. Each looks past row security for one thing only.

create function find_account(address text) returns table (person_id uuid, password_hash text)
  language sql stable security definer set search_path = public
  as $$ select id, password_hash from person where email = lower(address) and disabled_at is null $$;

create function open_session(token bytea, account uuid, device text, at timestamptz, ends_at timestamptz) returns void
  language sql security definer set search_path = public
  as $$ insert into session (token_hash, person_id, device, created_at, last_seen_at, expires_at)
        select token, id, device, at, at, ends_at from person where id = account and disabled_at is null $$;

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

create function pass_second_factor(token bytea, at timestamptz) returns void
  language sql security definer set search_path = public
  as $$ update session set second_factor_at = at where token_hash = token and person_id = actor_person() $$;

create function end_session(token bytea, at timestamptz) returns void
  language sql security definer set search_path = public
  as $$ update session set revoked_at = at where token_hash = token and revoked_at is null $$;

-- Opens a reset when the address has an account. Says nothing either way; the job that mails it makes the secret.
create function open_password_reset(address text, at timestamptz, ends_at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare reset uuid;
begin
  insert into password_reset (person_id, created_at, expires_at)
    select id, at, ends_at from person where email = lower(address) and disabled_at is null returning id into reset;
  if reset is not null then
    perform enqueue('notify', json_build_object('event', 'password-reset', 'subject', reset), null, null);
  end if;
end
$$;

create function find_password_reset(token bytea, at timestamptz) returns uuid
  language sql stable security definer set search_path = public
  as $$ select r.person_id from password_reset r where r.token_hash = token and r.used_at is null and r.expires_at > at $$;

-- Sets the new password once, and ends every session of the account.
create function use_password_reset(token bytea, new_hash text, at timestamptz) returns uuid
  language plpgsql security definer set search_path = public as $$
declare account uuid;
begin
  update password_reset set used_at = at where token_hash = token and used_at is null and expires_at > at
    returning person_id into account;
  update person set password_hash = new_hash where id = account;
  update session set revoked_at = at where session.person_id = account and revoked_at is null;
  return account;
end
$$;

create function change_own_password(new_hash text) returns void
  language sql security definer set search_path = public
  as $$ update person set password_hash = new_hash where id = actor_person() $$;

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
  if invited.id is null then return null; end if;
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
end
$$;
grant execute on all functions in schema public to schakel_worker;
