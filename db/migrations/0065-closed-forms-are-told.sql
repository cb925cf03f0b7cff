-- A shelter that asked for nothing but a form of treatment that is closed hears of it. The letter is written by the worker,
-- which reads from the version that was kept at that moment which form it was.
grant select on treatment_version to schakel_worker;
create policy worker_reads on treatment_version for select to schakel_worker using (true);
