-- What a lead says to the figures of a quarter before they are sent: the newest counts, and what was said before stays. The
-- figures themselves are never changed by it.
create table report_remark (
  id uuid primary key default gen_random_uuid(),
  region text not null references region,
  quarter_on date not null references publication,
  -- Read by the guard. Empty: nothing is said any more.
  remark text not null check (length(remark) <= 500),
  written_by uuid not null references person,
  written_at timestamptz not null
);
create index on report_remark (region, quarter_on, written_at desc);

alter table report_remark enable row level security;
create policy leads_read on report_remark for select to schakel_web using ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]));
create policy lead_writes on report_remark for insert to schakel_web with check ((select actor_role()) = 'regional-lead' and region = any ((select actor_regions())::text[]) and written_by = (select actor_person()));
create policy worker_works on report_remark to schakel_worker using (true) with check (true);
grant select, insert on report_remark to schakel_web;
grant select on report_remark to schakel_worker;
