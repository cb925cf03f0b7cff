-- Jobs are added in the transaction that needs them, by anyone, but only those on this list.
-- The worker's role owns the queue: its tables have row security without policies, so nobody else could add a job.

do $$ begin execute format('grant create on database %I to schakel_worker', current_database()); end $$;

create function enqueue(task text, payload json, key text, run_at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if task not in ('match-regions', 'expire-proposal', 'remind-proposal', 'notify', 'send-mail') then
    raise exception 'there is no task %', task;
  end if;
  -- So that a run that has seen this transaction need not be done again.
  if task = 'match-regions' then
    payload := (payload::jsonb || jsonb_build_object('addedIn', pg_current_xact_id()::text))::json;
  end if;
  -- A waiting job with the same key keeps its moment, so that a busy hour cannot push it ahead for ever.
  perform graphile_worker.add_job(task, payload, job_key := key, run_at := coalesce(run_at, now()),
    job_key_mode := case when key is null then 'replace' else 'preserve_run_at' end);
end
$$;
grant create on schema public to schakel_worker;
do $$ begin execute format('grant schakel_worker to %I', current_user); end $$;
alter function enqueue(text, json, text, timestamptz) owner to schakel_worker;
revoke create on schema public from schakel_worker;
revoke all on function enqueue(text, json, text, timestamptz) from public;
grant execute on function enqueue(text, json, text, timestamptz) to schakel_web, schakel_worker;
