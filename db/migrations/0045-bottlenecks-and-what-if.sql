-- What one more place would do, and what a lead supposes. Only the engine sees everybody who waits, so the worker works
-- both out, and these tables keep what came of it: counts, for the leads of the region.

create table bottleneck_list (
  region text primary key references region,
  weighed_at timestamptz not null,
  -- Kinds of place with their gain curves, the worst lack first.
  kinds jsonb not null
);

create table what_if (
  id uuid primary key default gen_random_uuid(),
  region text not null references region,
  name text not null check (length(name) between 1 and 80),
  assumptions jsonb not null default '[]',
  made_at timestamptz not null,
  -- What came of it, and of what it was worked out at; null until the worker has done it.
  outcome jsonb,
  weighed_at timestamptz,
  check ((outcome is null) = (weighed_at is null))
);
create index on what_if (region, made_at desc);
create index on what_if (made_at);

do $$
declare name text;
begin
  foreach name in array array['bottleneck_list', 'what_if'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy worker_works on %I to schakel_worker using (true) with check (true)', name);
  end loop;
end
$$;
grant select, insert, update on bottleneck_list to schakel_worker;
grant select, delete on what_if to schakel_worker;
grant update (outcome, weighed_at) on what_if to schakel_worker;
grant select on bottleneck_list to schakel_web;
grant select, insert, delete on what_if to schakel_web;
grant update (assumptions, outcome, weighed_at) on what_if to schakel_web;
create policy lead on bottleneck_list for select to schakel_web using ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]));
create policy lead on what_if to schakel_web using ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]))
  with check ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]));

-- As before, with two tasks more.
create or replace function enqueue_all(jobs json) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare unknown text;
begin
  select job.task into unknown from json_to_recordset(jobs) as job(task text)
    where job.task not in ('match-regions', 'expire-proposal', 'remind-proposal', 'notify', 'send-mail', 'weigh-bottlenecks', 'weigh-what-if');
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
