-- A line in a list says something of a case too. Who opens a list is logged once, with the ids of all that it showed.
alter table audit add column listed uuid[] check (cardinality(listed) > 0);
create index on audit using gin (listed) where listed is not null;
