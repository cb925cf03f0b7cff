-- What the fit needs to know beside what it knew: whether an appointment is sometimes missed, and who can cope with that.
alter table request add column absence_likely boolean not null default false;
alter table therapist add column flexible_about_absence boolean not null default false;
grant update (flexible_about_absence) on therapist to schakel_web;

-- How a request that found nobody stands: its place in the queue, how many others hold places that suit it too, and
-- each single concession that would serve it today. Nothing for who was looked for before this column was there.
alter table request_outlook add column prospects jsonb;

-- The funnel adds up to all who work in the region but those whom the request excludes. A lead knows how many work there
-- and could subtract, so a lead reads outlooks_for_lead(), which has no numbers that make a sum.
drop policy seen on request_outlook;
create policy own on request_outlook for select to schakel_web using ((select actor_role()) = 'shelter' and exists (select from request r where r.id = request_id));
