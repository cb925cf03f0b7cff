-- Who saw or changed what, when, from where, on whose behalf, and why it was allowed. Ids only.

create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  person_id uuid,
  role text not null,
  organisation_id uuid,
  on_behalf_of uuid,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  permission text not null,
  -- The request id of the log line, or the job.
  cause text not null,
  -- A keyed hash of the network address: the same place can be recognised, but not found.
  origin text,
  -- Written once by the job that seals committed rows into the chain.
  position bigint unique,
  hash bytea,
  check ((position is null) = (hash is null))
);
create index on audit (id) where position is null;
create index on audit (subject_kind, subject_id, at);
create index on audit (person_id, at);

-- The chain only grows: a row may be sealed once; nothing else changes it, and nobody deletes it.
create function keep_audit() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.position is null
    and to_jsonb(new) - 'position' - 'hash' = to_jsonb(old) - 'position' - 'hash' then
    return new;
  end if;
  raise exception 'the audit log is append-only';
end
$$;
create trigger keep_audit before update or delete on audit for each row execute function keep_audit();
create trigger keep_audit_whole before truncate on audit for each statement execute function keep_audit();
