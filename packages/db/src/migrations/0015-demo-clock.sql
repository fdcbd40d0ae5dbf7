-- Where the demonstration's clock stands: an instant of its own (the demo opens on 2025-11-17 whatever the machine says).
-- No row: the clock is the machine's and cannot be moved.
create table app.demo_clock (
  only_row boolean primary key default true check (only_row),
  stands_at app.moment not null
);
grant select on app.demo_clock to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs, shifan_auth;
grant insert (stands_at), update (stands_at) on app.demo_clock to shifan_jobs;
comment on table app.demo_clock is 'the demonstration clock; forward only';
