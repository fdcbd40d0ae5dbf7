-- The end of each tenant's chain; locked while an event is appended, so appends of a tenant are one after another.
create table app.chain_head (
  tenant_id app.code not null references app.authority,
  position bigint not null default 0 check (position >= 0),
  hash app.sm3 not null default repeat('0', 64),
  primary key (tenant_id)
);
alter table app.chain_head enable row level security, force row level security;

create policy tenant on app.chain_head as restrictive to shifan_operator, shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy ministry on app.chain_head as restrictive to shifan_ministry using (app.current_tenant() = 'ministry');
create policy reads on app.chain_head for select to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs using (true);
create policy starts on app.chain_head for insert to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs
  with check (position = 0);
create policy moves on app.chain_head for update to shifan_operator, shifan_jobs using (true);
create policy officer_moves on app.chain_head for update to shifan_officer
  using (app.current_level() in ('municipality', 'provincial-body', 'province'));
create policy ministry_moves on app.chain_head for update to shifan_ministry using (app.current_level() = 'ministry');

grant select on app.chain_head to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
grant insert (tenant_id) on app.chain_head to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
grant update (position, hash) on app.chain_head to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
comment on table app.chain_head is 'end of a tenant''s SM3 chain';
