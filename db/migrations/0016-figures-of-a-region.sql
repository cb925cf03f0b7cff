-- What the lead's first page reads of the open requests, in one index: a region's two thousand without touching the
-- table, which is a thousand scattered pages.
create index open_requests_of_region on request (region) include (status, kind, urgency, submitted_at, forms, organisation_id, id)
  where status not in ('completed', 'withdrawn');

-- Free places in the actor's regions: one row per kind of place with form null, and one per form for treatment. A place
-- is free when it is open, nobody's proposal holds it, and its therapist is approved, not paused and can sign in. A lead sees only
-- proposals of the own regions, so a place that another region's child has taken would look free without this.
create function supply_in_actor_regions() returns table (kind text, form text, free integer, free_jeugdwet integer, free_zvw integer)
  language sql stable security definer set search_path = public as $$
  with offering as materialized (
    select t.id, t.zvw_contract <> 'none' as zvw,
      exists (select from therapist_contract c where c.therapist_id = t.id and c.region = any ((select actor_regions())::text[])) as jeugdwet
    from therapist t
    where (select actor_role()) = 'regional-lead' and t.status = 'approved' and t.paused_at is null
      and exists (select from person x where x.id = t.person_id and x.disabled_at is null)
      and t.id in (select therapists_in_actor_regions())
  ), free as materialized (
    select p.therapist_id, p.kind, count(*) as places
    from place p
    where p.therapist_id in (select id from offering) and p.closed_at is null
      and not exists (select from proposal x where x.place_id = p.id and x.released_at is null)
    group by p.therapist_id, p.kind
  ), offered as (
    select f.kind, null as form, f.places, o.jeugdwet, o.zvw from free f join offering o on o.id = f.therapist_id
    union all
    select f.kind, g.treatment, f.places, o.jeugdwet, o.zvw
    from free f join offering o on o.id = f.therapist_id join therapist_treatment g on g.therapist_id = f.therapist_id
    where f.kind = 'treatment'
  )
  select kind, form, sum(places)::int, coalesce(sum(places) filter (where jeugdwet), 0)::int, coalesce(sum(places) filter (where zvw), 0)::int
  from offered group by kind, form
$$;
comment on function free_places_in_actor_regions() is 'Read by the version before this one only. To be dropped with the next release.';
