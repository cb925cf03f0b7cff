-- Who may connect, and how the database knows for whom a transaction works.
-- The owner runs migrations and nothing else. The web and the worker own no table.

do $$
begin
  if not exists (select from pg_roles where rolname = 'schakel_web') then
    create role schakel_web login;
  end if;
  if not exists (select from pg_roles where rolname = 'schakel_worker') then
    create role schakel_worker login;
  end if;
end
$$;

revoke all on schema public from public;
grant usage on schema public to schakel_web, schakel_worker;

-- Each transaction says for whom it works with set_config(…, true). Without it every policy fails closed:
-- null equals nothing, and an empty list contains nothing.

create function actor_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('actor.person', true), '')::uuid $$;

create function actor_role() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('actor.role', true), '') $$;

create function actor_organisations() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(string_to_array(nullif(current_setting('actor.organisations', true), ''), ',')::uuid[], '{}') $$;

create function actor_regions() returns text[] language sql stable parallel safe
  as $$ select coalesce(string_to_array(nullif(current_setting('actor.regions', true), ''), ','), '{}') $$;
