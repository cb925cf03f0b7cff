-- Whoever is suspended or refused asks nothing of others any more: what waited for their answer ends with it.
create function end_what_was_asked() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update join_request j set status = 'withdrawn', answered_at = new.at from therapist t where t.id = new.therapist_id and j.person_id = t.person_id and j.status = 'asked';
  update structural_offer set status = 'withdrawn', answered_at = new.at where therapist_id = new.therapist_id and status = 'open';
  return new;
end
$$;
create trigger what_was_asked_ends after insert on therapist_state for each row when (new.status in ('suspended', 'refused')) execute function end_what_was_asked();
revoke all on function end_what_was_asked() from public;

-- A letter that was held back, because no mail arrived then, is no refusal of the address.
create or replace function mail_trouble_of(who uuid) returns table (refusals int, since timestamptz) language sql stable security definer set search_path = public as $$
  select count(*)::int, min(m.refused_at) from mail m join person p on p.id = m.person_id and p.email = m.address
  where m.person_id = who and m.last_error is distinct from 'held-back'
    and m.refused_at > coalesce((select max(s.sent_at) from mail s where s.person_id = who and s.address = p.email), '-infinity')
$$;
