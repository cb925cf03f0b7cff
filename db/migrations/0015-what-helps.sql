-- What the fit needs to know beside what it knew: whether an appointment is sometimes missed, and who can cope with that.
alter table request add column absence_likely boolean not null default false;
alter table therapist add column flexible_about_absence boolean not null default false;
grant update (flexible_about_absence) on therapist to schakel_web;

-- How a request that found nobody stands: its place in the queue, how many before it hold places that it could use, and
-- each single concession that would serve it today. Nothing for who was looked for before this column was there.
alter table request_outlook add column prospects jsonb;
