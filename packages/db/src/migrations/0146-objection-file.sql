-- Evidence handed in with an objection, by its content; read by the authority that decides and by nobody else.
create table app.objection_file (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  objection_id uuid not null,
  notice_tenant_id app.code not null,
  tracking_hash app.sm3 not null,
  name app.line not null,
  size integer not null check (size > 0),
  media_type app.line not null,
  sm3 app.sm3 not null,
  received_at app.moment not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, objection_id, notice_tenant_id, tracking_hash)
    references app.objection (tenant_id, id, notice_tenant_id, tracking_hash)
);
alter table app.objection_file enable row level security, force row level security;

create policy public_adds on app.objection_file for insert to shifan_public with check (tracking_hash = app.current_tracking());
create policy decider_reads on app.objection_file for select to shifan_officer, shifan_ministry
  using (notice_tenant_id = app.current_tenant() and app.current_level() in ('province', 'ministry', 'audit'));

grant select on app.objection_file to shifan_officer, shifan_ministry;
grant insert (tenant_id, id, objection_id, notice_tenant_id, tracking_hash, name, size, media_type, sm3, received_at)
  on app.objection_file to shifan_public;
create index objection_file_objection on app.objection_file (tenant_id, objection_id);
comment on table app.objection_file is '异议的证明材料; append-only';
