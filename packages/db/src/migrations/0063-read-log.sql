-- Who looked at whose file: written by the reading, read by auditors alone. tenant_id is the case's.
create table app.read_log (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  what app.code not null,
  reader_tenant_id app.code not null references app.authority,
  reader_id uuid not null,
  reader_name app.line not null,
  read_at app.moment not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id)
);
alter table app.read_log enable row level security, force row level security;

create policy tenant on app.read_log as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy reader on app.read_log as restrictive for insert to shifan_officer, shifan_ministry
  with check (reader_tenant_id = app.current_tenant() and reader_id = app.current_person());
create policy officer_notes on app.read_log for insert to shifan_officer with check (true);
create policy ministry_notes on app.read_log for insert to shifan_ministry with check (app.current_tenant() = 'ministry');
create policy auditor_reads on app.read_log for select to shifan_officer using (app.current_level() = 'audit');
create policy ministry_auditor_reads on app.read_log for select to shifan_ministry
  using (app.current_level() = 'audit' and app.current_tenant() = 'ministry' and reader_tenant_id = 'ministry');

grant select on app.read_log to shifan_officer, shifan_ministry;
grant insert (tenant_id, id, case_id, what, reader_tenant_id, reader_id, reader_name, read_at) on app.read_log to shifan_officer, shifan_ministry;
comment on table app.read_log is 'readings of personal data';
