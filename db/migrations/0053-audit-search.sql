-- The national team looks in the log: who saw a case, what somebody did. Events with ids, never what is in a case.

-- What somebody did with one sort of thing. On 1,000,000 rows, 263,000 of them of one person, a sort that this person never
-- touched was looked for in 519 ms by (person_id, at); by this one entry of the index is read. The rest stands on the indexes that were there: a
-- page of a case in 2 ms (one of 200 lists among 100,000 by the index on what was listed), of a person in 0.6 ms, deep pages too.
create index audit_person_thing on audit (person_id, (split_part(action, '.', 1)), at);

-- How far the chain was found whole, each night and whenever somebody ran the proof. Only the worker has the key.
create table audit_proof (
  proven_at timestamptz primary key,
  position bigint not null check (position >= 0),
  waiting int not null check (waiting >= 0),
  kept_until bigint not null check (kept_until >= 0),
  broken text check (broken in ('changed', 'missing', 'inserted', 'cut-off', 'rewritten')),
  broken_at bigint,
  check ((broken is null) = (broken_at is null))
);
alter table audit_proof enable row level security;
create policy worker_works on audit_proof to schakel_worker using (true) with check (true);
grant select, insert on audit_proof to schakel_worker;
grant select on audit_proof to schakel_web;
create policy national on audit_proof for select to schakel_web using ((select actor_role()) = 'national');

-- The records of a case by its reference, for the log alone: an id per record, and nothing of what they say. A request
-- that became a count has no reference any more, and its proposals are gone; its own id still finds what the log holds.
create function records_of_case(asked_reference text, asked_id uuid) returns table (kind text, id uuid)
  language sql stable security definer set search_path = public as $$
  with this as (select r.id from request r where actor_role() = 'national' and (r.reference = asked_reference or r.id = asked_id))
  select 'request', this.id from this
  union all select 'proposal', p.id from this join proposal p on p.request_id = this.id
  union all select 'transfer', c.id from this join proposal p on p.request_id = this.id join case_transfer c on c.proposal_id = p.id
  union all select 'screening', s.id from this join screening_result s on s.request_id = this.id
$$;
revoke all on function records_of_case(text, uuid) from public;
grant execute on function records_of_case(text, uuid) to schakel_web;

-- The references of these requests and proposals, as far as they are still there.
create function references_of_records(ids uuid[]) returns table (id uuid, reference text)
  language sql stable security definer set search_path = public as $$
  select r.id, r.reference from request r where actor_role() = 'national' and r.id = any (ids)
  union all select p.id, r.reference from proposal p join request r on r.id = p.request_id where actor_role() = 'national' and p.id = any (ids)
$$;
revoke all on function references_of_records(uuid[]) from public;
grant execute on function references_of_records(uuid[]) to schakel_web;
