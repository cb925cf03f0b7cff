-- A dated setting changes only when somebody of the national team proposes it and somebody else of the team approves.
-- The web may propose and decide; it may never write a version itself. What a decision brings about, happens here.

create table setting_proposal (
  id uuid primary key default gen_random_uuid(),
  -- A version that begins, or one that was to begin and does not.
  deed text not null check (deed in ('begin', 'withdraw')),
  key text not null check (length(key) between 2 and 60),
  valid_from date not null,
  -- What begins; of a withdrawal, what will not begin: the version itself is gone then, and this row remembers it.
  value jsonb not null,
  source text not null check (length(source) between 1 and 500),
  certainty text not null check (certainty in ('source', 'derived', 'general-knowledge', 'not-found', 'choice')),
  confirm_by text check (confirm_by in ('lawyer', 'clinician', 'privacy-officer')),
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > proposed_at),
  -- What it would change, in counts, worked out by the worker, who alone sees everybody who waits.
  effect jsonb,
  weighed_at timestamptz,
  reminded_at timestamptz,
  decided_by uuid references person,
  decided_at timestamptz check (decided_at >= proposed_at),
  approved boolean,
  reason text check (length(reason) between 1 and 500),
  taken_back_at timestamptz check (taken_back_at >= proposed_at),
  expired_at timestamptz,
  check ((effect is null) = (weighed_at is null)),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (approved is null)),
  check (num_nonnulls(decided_at, taken_back_at, expired_at) <= 1),
  -- Four eyes: nobody decides about the own proposal, an approval is of what was worked out and in time, a no has a reason.
  constraint four_eyes check (decided_by <> proposed_by),
  constraint approved_knowingly check (approved is not true or (effect is not null and decided_at < expires_at)),
  constraint refused_with_reason check ((approved is false) = (reason is not null))
);
create index on setting_proposal (key, proposed_at desc);
create index on setting_proposal (proposed_by);
create index on setting_proposal (decided_by);
create unique index one_open_setting_proposal on setting_proposal (key) where decided_at is null and taken_back_at is null and expired_at is null;

create function carry_out_setting_proposal() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.approved is not true or old.approved is true then
    return new;
  end if;
  if new.deed = 'begin' then
    insert into setting (key, valid_from, value, source, certainty, confirm_by)
    values (new.key, new.valid_from, new.value, new.source, new.certainty, new.confirm_by);
    return new;
  end if;
  delete from setting where key = new.key and valid_from = new.valid_from
    and valid_from > (new.decided_at at time zone 'Europe/Amsterdam')::date;
  if not found then
    raise exception 'this version has begun, or is not there';
  end if;
  return new;
end
$$;
create trigger carry_out after update on setting_proposal for each row execute function carry_out_setting_proposal();

alter table setting_proposal enable row level security;
create policy worker_works on setting_proposal to schakel_worker using (true) with check (true);
grant select on setting_proposal to schakel_worker;
grant update (effect, weighed_at, reminded_at, expired_at) on setting_proposal to schakel_worker;
grant select on setting_proposal to schakel_web;
grant insert (deed, key, valid_from, value, source, certainty, confirm_by, proposed_by, proposed_at, expires_at) on setting_proposal to schakel_web;
grant update (decided_by, decided_at, approved, reason, taken_back_at) on setting_proposal to schakel_web;
create policy national_sees on setting_proposal for select to schakel_web using ((select actor_role()) = 'national');
create policy national_proposes on setting_proposal for insert to schakel_web with check ((select actor_role()) = 'national' and proposed_by = (select actor_person()));
-- What was decided, taken back or expired stays as it is. A decision is of who decides, and only the proposer takes back.
create policy national_decides on setting_proposal for update to schakel_web
  using ((select actor_role()) = 'national' and decided_at is null and taken_back_at is null and expired_at is null)
  with check ((select actor_role()) = 'national' and (decided_by is null or decided_by = (select actor_person()))
    and (taken_back_at is null or proposed_by = (select actor_person())));

-- As before, with a task more.
create or replace function enqueue_all(jobs json) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare unknown text;
begin
  select job.task into unknown from json_to_recordset(jobs) as job(task text)
    where job.task not in ('match-regions', 'expire-proposal', 'remind-proposal', 'notify', 'send-mail', 'weigh-bottlenecks', 'weigh-what-if', 'count-clocks', 'weigh-setting');
  if found then
    raise exception 'there is no task %', unknown;
  end if;
  -- A waiting job with the same key keeps its moment, so that a busy hour cannot push it ahead for ever. The
  -- transaction that asks for a match is noted, so that a run that has seen it need not be done again.
  perform from graphile_worker.add_jobs(array(
    select row(
      job.task,
      case job.task when 'match-regions' then (job.payload::jsonb || jsonb_build_object('addedIn', pg_current_xact_id()::text))::json else job.payload end,
      null, coalesce(job.run_at, now()), null, job.key, null, null)::graphile_worker.job_spec
    from (
      select distinct on (coalesce(asked.key, asked.n::text)) asked.*
      from rows from (json_to_recordset(jobs) as (task text, payload json, key text, "runAt" timestamptz)) with ordinality as asked(task, payload, key, run_at, n)
      order by coalesce(asked.key, asked.n::text), asked.n desc
    ) job order by job.n), true);
end
$$;
