-- Whether a therapist in sight of the actor may be somebody who has a profile already: the same number, or the same name at the
-- same mail domain, anywhere in the country. What is alike and in which home region, and no more: who it is, is told by the lead there.
-- numbers_in_other_profiles() stays for servers of the version before this one.
create function likenesses_of(therapists uuid[]) returns table (therapist_id uuid, alike text, home_region text)
  language sql stable security definer set search_path = public as $$
  select t.id, same.alike, o.home_region
  from therapist t join person p on p.id = t.person_id left join profile_version v on v.therapist_id = t.id and v.status = 'open'
    join therapist o on o.id <> t.id join person op on op.id = o.person_id and op.erased_at is null
  cross join lateral (values
    ('bigNumber', o.big_number in (t.big_number, v.claims ->> 'bigNumber')), ('agbCode', o.agb_code in (t.agb_code, v.claims ->> 'agbCode')),
    ('skjNumber', o.skj_number in (t.skj_number, v.claims ->> 'skjNumber')),
    ('name', split_part(op.email, '@', 2) = split_part(p.email, '@', 2) and regexp_replace(lower(op.name), '[^[:alpha:]]', '', 'g') = regexp_replace(lower(p.name), '[^[:alpha:]]', '', 'g'))) as same (alike, yes)
  where t.id = any (therapists) and same.yes and actor_role() = 'regional-lead'
    and (t.id in (select therapists_in_actor_regions()) or t.id in (select c.therapist_id from claimants_of_actor_regions() c))
$$;
revoke all on function likenesses_of(uuid[]) from public;
grant execute on function likenesses_of(uuid[]) to schakel_web;
