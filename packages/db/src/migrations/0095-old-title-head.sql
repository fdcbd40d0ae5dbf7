-- The end of each tenant's chain of what happened to old titles; locked while an event is appended. Apart from the chain of
-- cases: a list of 100,000 rows holds up nobody who applies.
create table app.old_title_head (
  tenant_id app.code not null references app.authority,
  position bigint not null default 0 check (position >= 0),
  hash app.sm3 not null default repeat('0', 64),
  primary key (tenant_id)
);
alter table app.old_title_head enable row level security, force row level security;

create policy tenant on app.old_title_head as restrictive to shifan_operator, shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy reads on app.old_title_head for select to shifan_operator, shifan_officer, shifan_jobs using (true);
create policy starts on app.old_title_head for insert to shifan_operator, shifan_officer, shifan_jobs
  with check (position = 0);
create policy moves on app.old_title_head for update to shifan_operator, shifan_jobs using (true);
create policy province_moves on app.old_title_head for update to shifan_officer using (app.current_level() = 'province');

grant select on app.old_title_head to shifan_operator, shifan_officer, shifan_jobs;
grant insert (tenant_id) on app.old_title_head to shifan_operator, shifan_officer, shifan_jobs;
grant update (position, hash) on app.old_title_head to shifan_operator, shifan_officer, shifan_jobs;
comment on table app.old_title_head is 'end of a tenant''s SM3 chain of old titles';
