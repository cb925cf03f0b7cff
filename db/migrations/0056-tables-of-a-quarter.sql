-- A quarter is frozen table by table: what everyone may read, what it was made of, and a seal that a paper can be checked
-- against. Nothing of it is ever changed, not by the owner either; that something came in later is said beside it.
alter table publication add column seal text check (seal ~ '^[0-9a-f]{64}$');

create table publication_table (
  quarter_on date not null references publication,
  subject text not null,
  name text not null,
  position smallint not null,
  -- What is shown. Null when there was too little of it in the whole country.
  content jsonb,
  -- Exact, for the worker alone: so that it can tell whether much came in later.
  counted jsonb not null,
  seal text not null check (seal ~ '^[0-9a-f]{64}$'),
  primary key (quarter_on, subject, name)
);

-- Said once, when so much came in after a quarter was frozen that it can be said without telling of one child.
create table publication_note (
  quarter_on date primary key references publication,
  noted_on date not null
);

create function keep_publication() returns trigger language plpgsql as $$
begin
  raise exception 'a published quarter never changes';
end
$$;
create trigger keep_publication before update or delete on publication for each row execute function keep_publication();
create trigger keep_publication before update or delete on publication_table for each row execute function keep_publication();
create trigger keep_publication before update or delete on publication_note for each row execute function keep_publication();
create trigger keep_publication_whole before truncate on publication_table for each statement execute function keep_publication();

do $$
declare name text;
begin
  foreach name in array array['publication_table', 'publication_note'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy everyone_reads on %I for select to schakel_web using (true)', name);
    execute format('create policy worker_works on %I to schakel_worker using (true) with check (true)', name);
  end loop;
end
$$;
grant select (quarter_on, subject, name, position, content, seal) on publication_table to schakel_web;
grant select on publication_note to schakel_web;
grant select, insert on publication_table, publication_note to schakel_worker;
