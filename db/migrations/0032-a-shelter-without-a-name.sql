-- Where a family could go: the other shelters, in their regions that are on. By name only who is open about it; of the
-- others nothing but that there is one, which its people tell apart on the phone by its number.
create or replace function shelters_to_move_to() returns table (organisation_id uuid, name text, region text, region_name text)
  language sql stable security definer set search_path = public as $$
  select o.id, case o.location_visibility when 'open' then o.name else '' end, r.slug, r.name
  from organisation o join organisation_region oreg on oreg.organisation_id = o.id join region r on r.slug = oreg.region
  join region_activity a on a.region = r.slug and a.ended_at is null
  where actor_role() = 'shelter' and o.kind = 'shelter' and o.id <> all (actor_organisations())
  order by r.name, o.location_visibility <> 'open', case o.location_visibility when 'open' then o.name end, o.id
$$;
