-- What comes at once, what waits for a digest, and whom no mail reaches.

-- How often somebody wants to hear of a kind of news. Without a row the usual holds.
create table message_choice (
  person_id uuid not null references person on delete cascade,
  kind text not null check (kind ~ '^[a-z-]+$'),
  pace text not null check (pace in ('at-once', 'daily', 'weekly')),
  chosen_at timestamptz not null,
  primary key (person_id, kind)
);

-- One digest for a person on a day, and one in a week that brings what is told weekly. `on_date` is a day in Amsterdam.
create table digest (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  on_date date not null,
  -- The Monday of its week, when it brings the news of the week.
  week_of date,
  made_at timestamptz not null,
  unique (person_id, on_date)
);
create unique index one_weekly_digest on digest (person_id, week_of) where week_of is not null;

-- News that waits for a digest: that there is some, and of which kind. Never about whom.
create table digest_item (
  key text primary key,
  person_id uuid not null references person on delete cascade,
  kind text not null check (kind ~ '^[a-z-]+$'),
  created_at timestamptz not null,
  digest_id uuid references digest on delete cascade
);
create index on digest_item (person_id, created_at) where digest_id is null;
create index on digest_item (digest_id);

-- The mail server of the address said no for good.
alter table mail add column refused_at timestamptz;
create index on mail (person_id, refused_at) where refused_at is not null;

-- After too many of those nothing is sent until the person shows that an address works.
create table mail_stop (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  since timestamptz not null,
  lifted_at timestamptz check (lifted_at >= since)
);
create unique index one_stop_at_a_time on mail_stop (person_id) where lifted_at is null;

-- An address that somebody says is the own one: the same again after a stop, or another. A link in a mail to it shows so.
create table address_check (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  email text not null check (email = lower(email)),
  token_hash bytea unique,
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  used_at timestamptz
);
create index on address_check (person_id);

do $$
declare name text;
begin
  foreach name in array array['message_choice', 'digest', 'digest_item', 'mail_stop', 'address_check'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy worker_works on %I to schakel_worker using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to schakel_worker', name);
  end loop;
end
$$;
grant select, insert, update on message_choice to schakel_web;
create policy self on message_choice to schakel_web using (person_id = (select actor_person())) with check (person_id = (select actor_person()));
grant select (id, person_id, since, lifted_at) on mail_stop to schakel_web;
create policy self on mail_stop for select to schakel_web using (person_id = (select actor_person()));
grant select (id, person_id, email, asked_at, expires_at, used_at), insert (person_id, email, asked_at, expires_at) on address_check to schakel_web;
create policy self on address_check for select to schakel_web using (person_id = (select actor_person()));
create policy asks on address_check for insert to schakel_web with check (person_id = (select actor_person()));

-- Refusals since the last mail that arrived at the address of today: how many, and since when.
create function mail_trouble_of(who uuid) returns table (refusals int, since timestamptz) language sql stable security definer set search_path = public as $$
  select count(*)::int, min(m.refused_at) from mail m join person p on p.id = m.person_id and p.email = m.address
  where m.person_id = who and m.refused_at > coalesce((select max(s.sent_at) from mail s where s.person_id = who and s.address = p.email), '-infinity')
$$;
create function own_mail_trouble() returns table (since timestamptz, stopped boolean) language sql stable security definer set search_path = public as $$
  select coalesce(t.since, s.since), s.id is not null
  from (select actor_person() as id) me left join mail_trouble_of(actor_person()) t on t.refusals > 0 left join mail_stop s on s.person_id = me.id and s.lifted_at is null
  where t.since is not null or s.id is not null
$$;
-- Whom no mail reaches in the lead's regions.
create function mail_trouble_in_actor_regions() returns table (name text, role text, since timestamptz, stopped boolean)
  language sql stable security definer set search_path = public as $$
  select p.name, p.role::text, coalesce(t.since, s.since), s.id is not null
  from person p cross join lateral mail_trouble_of(p.id) t left join mail_stop s on s.person_id = p.id and s.lifted_at is null
  where actor_role() = 'regional-lead' and p.disabled_at is null and p.role <> 'national' and p.id in (select people_in_actor_regions())
    and (p.id in (select person_id from mail where refused_at is not null) or s.id is not null) and (t.refusals > 0 or s.id is not null)
  order by 3
$$;

create function find_address_check(token bytea, at timestamptz) returns table (email text) language sql stable security definer set search_path = public
  as $$ select c.email from address_check c join person p on p.id = c.person_id
        where c.token_hash = token and c.used_at is null and c.expires_at > at and p.disabled_at is null $$;
-- The address works, so it is the one of the account from now on. Gives the person, and whether it is another address than
-- before; nothing when the link does nothing any more, or somebody else has this address.
create function use_address_check(token bytea, at timestamptz) returns table (person_id uuid, changed boolean)
  language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
declare shown address_check; old text;
begin
  select c.* into shown from address_check c where c.token_hash = token for update;
  if shown.id is null or not exists (select from find_address_check(token, at)) then return; end if;
  if exists (select from person p where p.email = shown.email and p.id <> shown.person_id) then return; end if;
  select p.email into old from person p where p.id = shown.person_id for update;
  update address_check c set used_at = at where c.person_id = shown.person_id and c.used_at is null;
  update person p set email = shown.email where p.id = shown.person_id and p.email <> shown.email;
  update mail_stop s set lifted_at = at where s.person_id = shown.person_id and s.lifted_at is null;
  return query select shown.person_id, old <> shown.email;
end
$$;

revoke all on function mail_trouble_of(uuid), own_mail_trouble(), mail_trouble_in_actor_regions(), find_address_check(bytea, timestamptz), use_address_check(bytea, timestamptz) from public;
grant execute on function own_mail_trouble(), mail_trouble_in_actor_regions(), find_address_check(bytea, timestamptz), use_address_check(bytea, timestamptz) to schakel_web;
grant execute on function mail_trouble_of(uuid) to schakel_worker;
