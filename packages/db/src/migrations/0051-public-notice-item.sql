-- One case on a public notice: what the public reads of it, and nothing else of the case. tenant_id is the case's.
create table app.public_notice_item (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  notice_tenant_id app.code not null,
  public_notice_id uuid not null,
  case_id uuid not null,
  decider text not null,
  name app.line not null,
  name_initials app.line not null,
  operator_name app.line not null,
  kind text not null check (kind in ('platform', 'base')),
  division_code text not null references app.division,
  outcome text check (outcome in ('confirmed', 'objection-upheld')),
  primary key (tenant_id, id),
  unique (tenant_id, public_notice_id, case_id),
  foreign key (tenant_id, case_id, decider) references app.case_file (tenant_id, id, decider),
  foreign key (notice_tenant_id, public_notice_id) references app.public_notice (tenant_id, id)
);
alter table app.public_notice_item enable row level security, force row level security;

create policy everybody_reads on app.public_notice_item for select to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs using (true);
create policy province_lists on app.public_notice_item for insert to shifan_officer
  with check (decider = 'province' and tenant_id = app.current_tenant() and notice_tenant_id = app.current_tenant()
    and app.current_level() = 'province');
create policy province_settles on app.public_notice_item for update to shifan_officer
  using (tenant_id = app.current_tenant() and notice_tenant_id = app.current_tenant() and app.current_level() = 'province');
create policy ministry_lists on app.public_notice_item for insert to shifan_ministry
  with check (decider = 'ministry' and notice_tenant_id = 'ministry' and app.current_tenant() = 'ministry' and app.current_level() = 'ministry');
create policy ministry_settles on app.public_notice_item for update to shifan_ministry
  using (notice_tenant_id = 'ministry' and app.current_tenant() = 'ministry' and app.current_level() = 'ministry');

grant select on app.public_notice_item to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs;
grant insert (tenant_id, id, notice_tenant_id, public_notice_id, case_id, decider, name, name_initials, operator_name, kind, division_code)
  on app.public_notice_item to shifan_officer, shifan_ministry;
grant update (outcome) on app.public_notice_item to shifan_officer, shifan_ministry;
create index public_notice_item_notice on app.public_notice_item (notice_tenant_id, public_notice_id);
comment on table app.public_notice_item is '公示名单';
