-- A letter can carry a link that answers without signing in: "no" to a proposal, or the monthly "still right". The secret
-- is made while sending and stored as a hash. It works once, until its term, and shows nothing of what it is about.

create table mail_link (
  mail_id uuid primary key references mail on delete cascade,
  token_hash bytea not null unique,
  therapist_id uuid not null references therapist on delete cascade,
  -- Null for the monthly question.
  proposal_id uuid references proposal on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on mail_link (proposal_id);
create index on mail_link (therapist_id);
alter table mail_link enable row level security;
create policy worker_works on mail_link to schakel_worker using (true) with check (true);
grant select, insert, update, delete on mail_link to schakel_worker;

-- What a link is for, as long as it can be used: a proposal that waits for an answer, or the places of somebody at work.
create function find_mail_link(token bytea, at timestamptz) returns table (answers text) language sql stable security definer set search_path = public as $$
  select case when l.proposal_id is null then 'confirmation' else 'proposal' end
  from mail_link l join therapist t on t.id = l.therapist_id join person p on p.id = t.person_id
  where l.token_hash = token and l.used_at is null and l.expires_at > at and p.disabled_at is null and t.status = 'approved'
    and (l.proposal_id is null or (exists (select from proposal x where x.id = l.proposal_id and x.status = 'open')
      and not exists (select from proposal_decline no where no.proposal_id = l.proposal_id and no.undone_at is null)))
$$;

-- Says no in the name of whom the letter was for. Held in the order in which everyone does, and looked at after that. Gives
-- the proposal for the log; null when the link does nothing any more.
create function decline_by_link(token bytea, why text, free_on date, at timestamptz, counts_at timestamptz) returns uuid
  language plpgsql security definer set search_path = public as $$
declare link mail_link;
begin
  select * into link from mail_link where token_hash = token and proposal_id is not null;
  if link.mail_id is null then return null; end if;
  perform from therapist where id = link.therapist_id for no key update;
  perform from proposal where id = link.proposal_id for update;
  if not exists (select from find_mail_link(token, at)) then return null; end if;
  update mail_link set used_at = at where mail_id = link.mail_id;
  insert into proposal_decline (proposal_id, reason, next_free_on, said_at, said_by, by_link, effect_at)
    select link.proposal_id, why, free_on, at, t.person_id, true, counts_at from therapist t where t.id = link.therapist_id;
  return link.proposal_id;
end
$$;

-- The monthly answer, as with the button inside: it ends the question, and a pause that came from not answering it. With a
-- day nothing is asked before it. Gives the therapist for the log; null when the link does nothing any more.
create function confirm_by_link(token bytea, free_on date, at timestamptz) returns uuid
  language plpgsql security definer set search_path = public as $$
declare link mail_link;
begin
  select * into link from mail_link where token_hash = token and proposal_id is null;
  if link.mail_id is null then return null; end if;
  perform from therapist where id = link.therapist_id for no key update;
  if not exists (select from find_mail_link(token, at)) then return null; end if;
  update mail_link set used_at = at where mail_id = link.mail_id;
  update therapist set confirmed_at = at, next_free_on = case when free_on is null then next_free_on else greatest(next_free_on, free_on) end,
    paused_at = case when paused_reason = 'not-confirmed' then null else paused_at end,
    paused_reason = case when paused_reason = 'not-confirmed' then null else paused_reason end
    where id = link.therapist_id;
  update confirmation_round set ended_at = at, outcome = 'confirmed' where therapist_id = link.therapist_id and ended_at is null;
  perform enqueue('match-regions', json_build_object('region', r.region), 'match:' || r.region, null)
    from therapist_region r where r.therapist_id = link.therapist_id order by r.region;
  return link.therapist_id;
end
$$;

revoke all on function find_mail_link(bytea, timestamptz), decline_by_link(bytea, text, date, timestamptz, timestamptz), confirm_by_link(bytea, date, timestamptz) from public;
grant execute on function find_mail_link(bytea, timestamptz), decline_by_link(bytea, text, date, timestamptz, timestamptz), confirm_by_link(bytea, date, timestamptz) to schakel_web;
