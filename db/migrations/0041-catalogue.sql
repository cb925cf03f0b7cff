-- Words by which people look for a treatment, beside its name: abbreviations, and what it is called elsewhere.
create table treatment_word (
  treatment text not null references treatment on delete cascade,
  word text not null check (word = lower(word)),
  primary key (treatment, word)
);

-- How many therapists give what, for everyone: counted once after each quarter, and never changed. `counted` is exact and
-- for the next count only: a region that hardly changed is shown as before, so that no two counts tell of one newcomer.
create table therapist_publication (
  quarter_on date primary key check (extract(day from quarter_on) = 1 and extract(month from quarter_on) in (1, 4, 7, 10)),
  counted_at timestamptz not null,
  rules jsonb not null,
  counted jsonb not null,
  -- Null when all therapists together were too few.
  tables jsonb
);

do $$
declare name text;
begin
  foreach name in array array['treatment_word', 'therapist_publication'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy everyone_reads on %I for select to schakel_web using (true)', name);
    execute format('create policy worker_works on %I to schakel_worker using (true) with check (true)', name);
  end loop;
end
$$;
grant select on treatment_word to schakel_web, schakel_worker;
grant select (quarter_on, counted_at, rules, tables) on therapist_publication to schakel_web;
grant select, insert on therapist_publication to schakel_worker;
