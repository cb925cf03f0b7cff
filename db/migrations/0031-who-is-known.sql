-- Who said yes to the screening that a request goes on after. Written when that screening is reduced to counts: whoever
-- screened somebody stays known to them for as long as their request runs. It goes with the request.
create table known_therapist (
  request_id uuid not null references request on delete cascade,
  therapist_id uuid not null references therapist on delete cascade,
  primary key (request_id, therapist_id)
);
create index on known_therapist (therapist_id);

alter table known_therapist enable row level security;
grant select, insert on known_therapist to schakel_worker;
create policy worker_works on known_therapist to schakel_worker using (true) with check (true);
-- A change after sending is held against the same engine, in the transaction of the shelter.
grant select on known_therapist to schakel_web;
create policy own on known_therapist for select to schakel_web using ((select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id));
