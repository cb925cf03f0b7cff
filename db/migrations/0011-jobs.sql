-- Jobs are added in the transaction that needs them, by anyone, but only those on this list.
-- The worker's role owns the queue: its tables have row security without policies, so nobody else could add a job.

do $$ begin execute format('grant create on database %I to schakel_worker', current_database()); end $$;

-- All in one go: one by one, thousands of jobs took minutes, because each looks for its key in a table that grows.
create function enqueue_all(jobs json) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare unknown text;
begin
  select job.task into unknown from json_to_recordset(jobs) as job(task text)
    where job.task not in ('match-regions', 'expire-proposal', 'remind-proposal', 'notify', 'send-mail');
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

create function enqueue(task text, payload json, key text, run_at timestamptz) returns void
  language sql security definer set search_path = pg_catalog
  as $$ select public.enqueue_all(json_build_array(json_build_object('task', task, 'payload', payload, 'key', key, 'runAt', run_at))) $$;
grant create on schema public to schakel_worker;
do $$ begin execute format('grant schakel_worker to %I', current_user); end $$;
alter function enqueue(text, json, text, timestamptz) owner to schakel_worker;
alter function enqueue_all(json) owner to schakel_worker;
revoke create on schema public from schakel_worker;
revoke all on function enqueue(text, json, text, timestamptz), enqueue_all(json) from public;
grant execute on function enqueue(text, json, text, timestamptz), enqueue_all(json) to schakel_web, schakel_worker;
