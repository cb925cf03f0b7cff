-- What may be asked for, as a list of its own: a task more is a new list, and no longer a copy of the function that reads it.
create function tasks_to_ask_for() returns text[] language sql immutable set search_path = pg_catalog
  as $$ select array['match-regions', 'expire-proposal', 'remind-proposal', 'notify', 'send-mail', 'weigh-bottlenecks', 'weigh-what-if', 'count-clocks', 'weigh-setting'] $$;
revoke all on function tasks_to_ask_for() from public;
grant execute on function tasks_to_ask_for() to schakel_worker;

-- As before, for the tasks of that list.
create or replace function enqueue_all(jobs json) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare unknown text;
begin
  select job.task into unknown from json_to_recordset(jobs) as job(task text) where job.task <> all (public.tasks_to_ask_for());
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
