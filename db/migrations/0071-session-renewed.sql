-- Whoever chooses a new password goes on in the own session under another secret: a copy of the old one, on whatever
-- device it may be, lets nobody in any more.
create function renew_session(token bytea, new_token bytea) returns boolean
  language sql security definer set search_path = public
  as $$ with renewed as (update session set token_hash = new_token where token_hash = token and person_id = actor_person() and revoked_at is null returning 1)
        select exists (select from renewed) $$;
revoke all on function renew_session(bytea, bytea) from public;
grant execute on function renew_session(bytea, bytea) to schakel_web;
