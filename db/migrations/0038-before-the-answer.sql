-- A no can be taken back for some minutes. Until its effect the proposal stays open: it holds its place and its request, so
-- that nobody else is asked, and taking the no back restores everything by changing nothing else.

create table proposal_decline (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references proposal on delete cascade,
  reason text not null check (reason in ('no-place', 'not-my-expertise', 'this-one-case', 'stop-asking-me')),
  next_free_on date,
  narrow_profile boolean not null default false,
  said_at timestamptz not null,
  said_by uuid not null references person,
  -- With the link of a mail, without signing in.
  by_link boolean not null default false,
  -- From this moment on it counts.
  effect_at timestamptz not null check (effect_at > said_at),
  undone_at timestamptz check (undone_at < effect_at),
  done_at timestamptz check (done_at >= effect_at),
  check (undone_at is null or done_at is null),
  check ((reason = 'no-place') = (next_free_on is not null)),
  check (reason = 'not-my-expertise' or not narrow_profile)
);
create unique index one_no_per_proposal on proposal_decline (proposal_id) where undone_at is null;
create index on proposal_decline (effect_at) where undone_at is null and done_at is null;

alter table proposal_decline enable row level security;
create policy worker_works on proposal_decline to schakel_worker using (true) with check (true);
grant select, update on proposal_decline to schakel_worker;
-- What a no changes of its therapist is now carried out by the worker.
grant update (next_free_on) on therapist to schakel_worker;
grant delete on therapist_treatment to schakel_worker;

-- Only its therapist knows of a no that can still be taken back.
create function proposal_of_actor(proposal uuid) returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from proposal p where p.id = proposal and p.therapist_id = actor_therapist()) $$;
revoke all on function proposal_of_actor(uuid) from public;
grant execute on function proposal_of_actor(uuid) to schakel_web;
grant select, insert on proposal_decline to schakel_web;
grant update (undone_at) on proposal_decline to schakel_web;
create policy own on proposal_decline for select to schakel_web using (proposal_of_actor(proposal_id));
create policy says_no on proposal_decline for insert to schakel_web with check (proposal_of_actor(proposal_id)
  and said_by = (select actor_person()) and not by_link and undone_at is null and done_at is null);
create policy takes_back on proposal_decline for update to schakel_web using (proposal_of_actor(proposal_id));

-- A question of the therapist to the shelter before deciding, and its answer: both pass the guard, and neither side learns
-- who wrote. It stops no clock. It goes with the request.
create table proposal_question (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references proposal on delete cascade,
  request_id uuid not null references request on delete cascade,
  asked_at timestamptz not null,
  asked_by uuid not null references person,
  question text not null,
  answered_at timestamptz check (answered_at >= asked_at),
  answered_by uuid references person,
  answer text,
  check ((answer is null) = (answered_at is null)),
  check ((answer is null) = (answered_by is null))
);
create index on proposal_question (request_id, asked_at);
create index on proposal_question (proposal_id, asked_at);

alter table proposal_question enable row level security;
create policy worker_works on proposal_question to schakel_worker using (true) with check (true);
grant select on proposal_question to schakel_worker;
grant select (id, proposal_id, request_id, asked_at, question, answered_at, answer) on proposal_question to schakel_web;
grant insert on proposal_question to schakel_web;
grant update (answered_at, answered_by, answer) on proposal_question to schakel_web;
create policy asker on proposal_question for select to schakel_web using (proposal_of_actor(proposal_id) and exists (select from request r where r.id = request_id));
create policy asks on proposal_question for insert to schakel_web with check (proposal_of_actor(proposal_id) and asked_by = (select actor_person()) and answer is null
  and exists (select from proposal p where p.id = proposal_id and p.request_id = proposal_question.request_id and p.status = 'open'));
create policy shelter on proposal_question for select to schakel_web using ((select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id));
create policy shelter_answers on proposal_question for update to schakel_web using ((select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id))
  with check (answered_by = (select actor_person()));

-- A lead sees that something was asked, and whether it was answered; what was said stays between shelter and therapist.
create function questions_for_lead(request uuid) returns table (asked_at timestamptz, answered_at timestamptz) language sql stable security definer set search_path = public as $$
  select q.asked_at, q.answered_at from proposal_question q join request r on r.id = q.request_id
  where q.request_id = questions_for_lead.request and actor_role() = 'regional-lead' and r.region = any (actor_regions()) order by q.asked_at
$$;
revoke all on function questions_for_lead(uuid) from public;
grant execute on function questions_for_lead(uuid) to schakel_web;
