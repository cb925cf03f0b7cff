-- What a lead decides about one request beside the engine: ask this therapist, hold the request for a while, or never these
-- two. The engine reads it under the same locks as everything else that bars a pair. A written reason is for leads only.
create table lead_override (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references request on delete cascade,
  kind text not null check (kind in ('propose', 'hold', 'forbid')),
  therapist_id uuid references therapist,
  -- What a lead may let go of for a pair: nothing that the law, the family or the therapist decides.
  waived text[] not null default '{}' check (waived <@ array['part-of-week', 'confirmation', 'bar']),
  -- A hold while help is arranged elsewhere is told to the shelter in other words.
  outside boolean not null default false,
  reason text not null,
  made_by uuid not null references person,
  made_at timestamptz not null,
  -- On this day a hold ends by itself.
  until_on date,
  -- What became of a pair that was to be proposed.
  proposal_id uuid references proposal on delete set null,
  carried_out_at timestamptz check (carried_out_at >= made_at),
  failed_at timestamptz check (failed_at >= made_at),
  ended_by uuid references person,
  ended_at timestamptz check (ended_at >= made_at),
  check ((kind = 'hold') = (therapist_id is null)),
  check ((kind = 'hold') = (until_on is not null)),
  check (kind = 'propose' or (cardinality(waived) = 0 and proposal_id is null and carried_out_at is null and failed_at is null)),
  check (kind = 'hold' or not outside),
  check (carried_out_at is null or failed_at is null)
);
create index on lead_override (request_id, made_at);
create index on lead_override (proposal_id);
create index on lead_override (therapist_id);
-- One hold, and one word about a pair, at a time: also when two leads click at the same moment.
create unique index one_hold_per_request on lead_override (request_id) where kind = 'hold' and ended_at is null;
create unique index one_forbidden_pair on lead_override (request_id, therapist_id) where kind = 'forbid' and ended_at is null;
create unique index one_pair_to_propose on lead_override (request_id) where kind = 'propose' and ended_at is null and carried_out_at is null and failed_at is null;

alter table lead_override enable row level security;
create policy worker_works on lead_override to schakel_worker using (true) with check (true);
grant select on lead_override to schakel_worker;
grant update (proposal_id, carried_out_at, failed_at, ended_at) on lead_override to schakel_worker;
grant select, insert on lead_override to schakel_web;
grant update (ended_by, ended_at) on lead_override to schakel_web;
create policy lead_sees on lead_override for select to schakel_web using ((select actor_role()) = 'regional-lead' and exists (select from request r where r.id = request_id));
create policy lead_decides on lead_override for insert to schakel_web with check ((select actor_role()) = 'regional-lead' and made_by = (select actor_person())
  and ended_at is null and carried_out_at is null and failed_at is null and exists (select from request r where r.id = request_id)
  and (therapist_id is null or therapist_id in (select therapists_in_actor_regions())));
create policy lead_releases on lead_override for update to schakel_web using ((select actor_role()) = 'regional-lead' and exists (select from request r where r.id = request_id))
  with check (ended_by = (select actor_person()));

-- A request of the actor's regions, held until the end of the transaction: a run that writes a proposal for it waits, or has ended.
create function hold_request_of_lead(number text) returns table (id uuid, region text, status request_status) language sql volatile security definer set search_path = public
  as $$ select r.id, r.region, r.status from request r where r.reference = number and actor_role() = 'regional-lead' and r.region = any (actor_regions()) for no key update $$;
revoke all on function hold_request_of_lead(text) from public;
grant execute on function hold_request_of_lead(text) to schakel_web;

-- What the shelter may know: that a lead holds its request or had somebody asked, and when. Whom and why stays with the leads.
create function overrides_for_shelter(request uuid) returns table (kind text, outside boolean, made_at timestamptz, until_on date, ended_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select o.kind, o.outside, o.made_at, o.until_on, o.ended_at from lead_override o join request r on r.id = o.request_id
  where o.request_id = overrides_for_shelter.request and (o.kind = 'hold' or o.carried_out_at is not null)
    and actor_role() = 'shelter' and r.organisation_id = any (actor_organisations()) order by o.made_at
$$;
revoke all on function overrides_for_shelter(uuid) from public;
grant execute on function overrides_for_shelter(uuid) to schakel_web;

-- What a lead let go of when this pair was proposed: a change of the request is held against the rest.
create function waived_for_proposal(proposal uuid) returns text[] language sql stable security definer set search_path = public
  as $$ select o.waived from lead_override o join proposal p on p.id = o.proposal_id join request r on r.id = p.request_id
        where o.proposal_id = waived_for_proposal.proposal and actor_role() = 'shelter' and r.organisation_id = any (actor_organisations()) limit 1 $$;
revoke all on function waived_for_proposal(uuid) from public;
grant execute on function waived_for_proposal(uuid) to schakel_web;
