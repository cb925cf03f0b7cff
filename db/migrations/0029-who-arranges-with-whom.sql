-- A therapist who comes to a shelter every week has an agreement with it, as after a handover: an open or confidential
-- shelter tells its name then, a secret one never. The mailbox and the phone are there for all of them.
create or replace function contact_of_arrangement(offer uuid) returns table (name text, mailbox text, phone text)
  language sql stable security definer set search_path = public as $$
  select case when org.kind <> 'shelter' or org.location_visibility <> 'geheim' then org.name end, org.mailbox, org.phone
  from structural_offer o join structural_need n on n.id = o.need_id join therapist t on t.id = o.therapist_id
    join organisation org on org.id = case when t.id = actor_therapist() then n.organisation_id else t.organisation_id end
  where o.id = offer and o.status = 'agreed' and (t.id = actor_therapist() or n.id in (select needs_of_actor()))
$$;
