-- What everyone may read: the tables of a closed quarter, made once. A row is never changed, so that no two versions of
-- one quarter can be compared; nothing in it is about one person.
create table publication (
  quarter_on date primary key check (extract(day from quarter_on) = 1 and extract(month from quarter_on) in (1, 4, 7, 10)),
  published_at timestamptz not null,
  -- The threshold and the rounding that were in force.
  rules jsonb not null,
  -- Null when all requests together were too few.
  tables jsonb
);
alter table publication enable row level security;
grant select on publication to schakel_web;
grant select, insert on publication to schakel_worker;
create policy everyone on publication for select to schakel_web using (true);
create policy worker_works on publication to schakel_worker using (true) with check (true);
