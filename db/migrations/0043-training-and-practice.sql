-- What therapists want to learn, and for whom they have room as a supervisor or in a group: the supply of later.

create table therapist_training_wish (
  therapist_id uuid not null references therapist on delete cascade,
  treatment text not null references treatment,
  wished_at timestamptz not null,
  primary key (therapist_id, treatment)
);

create table therapist_learning (
  therapist_id uuid primary key references therapist on delete cascade,
  -- How many more people in training this therapist can supervise.
  supervision_room smallint not null check (supervision_room between 0 and 20),
  intervision text check (intervision in ('looks-for-group', 'group-has-room')),
  changed_at timestamptz not null
);

do $$
declare name text;
begin
  foreach name in array array['therapist_training_wish', 'therapist_learning'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy worker_works on %I to schakel_worker using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to schakel_web', name);
    execute format('create policy self on %I to schakel_web using (therapist_id = (select actor_therapist()))', name);
    execute format('create policy lead on %I for select to schakel_web using ((select actor_role()) = ''regional-lead'' and therapist_id in (select therapists_in_actor_regions()))', name);
  end loop;
end
$$;
