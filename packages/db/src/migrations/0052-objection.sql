-- 异议: anybody may object to a case on a running public notice. Only the deciding authority reads who objected; the
-- objector follows it by a secret code of which the digest alone is kept. tenant_id is the case's.
create table app.objection (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  command_id uuid not null,
  notice_tenant_id app.code not null,
  public_notice_id uuid not null,
  case_id uuid not null,
  case_name app.line not null,
  name app.line not null,
  contact app.line not null,
  grounds app.line not null,
  statement app.prose not null,
  tracking_hash app.sm3 not null,
  received_at app.moment not null,
  received_on app.day not null,
  status text not null default 'open' check (status in ('open', 'unfounded', 'founded')),
  event_version integer check (event_version > 0),
  findings app.prose,
  reply app.prose,
  settled_on app.day,
  settled_at app.moment,
  settled_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, command_id),
  unique (tenant_id, tracking_hash),
  foreign key (tenant_id, public_notice_id, case_id) references app.public_notice_item (tenant_id, public_notice_id, case_id),
  foreign key (notice_tenant_id, public_notice_id) references app.public_notice (tenant_id, id),
  check ((status = 'open') = (settled_on is null and settled_at is null and settled_by is null and findings is null and reply is null)),
  check (status = 'open' or (settled_on is not null and findings is not null and reply is not null))
);
alter table app.objection enable row level security, force row level security;

create policy tenant on app.objection as restrictive for update to shifan_officer using (tenant_id = app.current_tenant());
create policy public_objects on app.objection for insert to shifan_public
  with check (status = 'open' and tracking_hash = app.current_tracking());
create policy public_tracks on app.objection for select to shifan_public using (tracking_hash = app.current_tracking());
create policy decider_reads on app.objection for select to shifan_officer, shifan_ministry
  using (notice_tenant_id = app.current_tenant() and app.current_level() in ('province', 'ministry', 'audit'));
create policy decider_settles on app.objection for update to shifan_officer, shifan_ministry
  using (notice_tenant_id = app.current_tenant() and app.current_level() in ('province', 'ministry')) with check (status <> 'open');
-- The engine's event follows the objection in its own transaction, by the jobs role, which reads no names.
create policy jobs_reads on app.objection for select to shifan_jobs using (true);
create policy jobs_records on app.objection for update to shifan_jobs using (tenant_id = app.current_tenant());

grant select on app.objection to shifan_officer, shifan_ministry;
grant select (tenant_id, id, notice_tenant_id, public_notice_id, case_id, received_on, status, event_version) on app.objection to shifan_jobs;
grant select (tracking_hash, status, received_at, case_name, settled_on, reply) on app.objection to shifan_public;
grant insert (tenant_id, id, command_id, notice_tenant_id, public_notice_id, case_id, case_name, name, contact, grounds, statement,
  tracking_hash, received_at, received_on) on app.objection to shifan_public;
grant update (status, findings, reply, settled_on, settled_at, settled_by) on app.objection to shifan_officer, shifan_ministry;
grant update (event_version) on app.objection to shifan_jobs;
create index objection_tracking on app.objection (tracking_hash);
create index objection_notice on app.objection (notice_tenant_id, public_notice_id);
create index objection_unrecorded on app.objection (received_at) where event_version is null;
comment on table app.objection is '异议';
comment on column app.objection.event_version is 'version of the case''s event that records it; null: not yet recorded';
