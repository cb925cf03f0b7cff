-- When somebody was asked to agree to a version of the code of conduct. Who does not in time is paused, and comes back by agreeing.
create table code_question (
  person_id uuid not null references person on delete cascade,
  version text not null check (version ~ '^[0-9]{4}-[0-9]{2}$'),
  asked_at timestamptz not null,
  primary key (person_id, version)
);
alter table code_question enable row level security;
create policy worker_works on code_question to schakel_worker using (true) with check (true);
grant select, insert, delete on code_question to schakel_worker;
grant select on code_question to schakel_web;
create policy self on code_question for select to schakel_web using (person_id = (select actor_person()));

do $$
declare earlier text;
begin
  select conname into strict earlier from pg_constraint where conrelid = 'therapist'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%''silence''%';
  execute format('alter table therapist drop constraint %I', earlier);
end
$$;
alter table therapist add constraint known_reason_of_pause check (paused_reason in ('asked', 'silence', 'not-confirmed', 'code-not-agreed'));

-- How many registrations and changes wait in each region, and since when the oldest: for the national team, who calls the lead.
create function checks_waiting_per_region() returns table (region text, waiting int, oldest timestamptz)
  language sql stable security definer set search_path = public as $$
  select t.home_region, count(*)::int, min(coalesce(v.sent_at, t.status_since))
  from therapist t join person p on p.id = t.person_id and p.disabled_at is null left join profile_version v on v.therapist_id = t.id and v.status = 'open'
  where actor_role() = 'national' and (t.status = 'submitted' or v.id is not null) group by t.home_region
$$;
revoke all on function checks_waiting_per_region() from public;
grant execute on function checks_waiting_per_region() to schakel_web;
