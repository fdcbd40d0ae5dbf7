-- 进展: how far the operator says it has come with its plan. A later report stands beside the earlier.
create table app.progress_report (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  number integer not null check (number > 0),
  reported_on app.day not null,
  period app.line,
  targets jsonb not null check (jsonb_typeof(targets) = 'array' and pg_column_size(targets) <= 1000000),
  tasks jsonb not null check (jsonb_typeof(tasks) = 'array' and pg_column_size(tasks) <= 1000000),
  note app.prose,
  files uuid[] not null,
  author_id uuid not null,
  author_name app.line not null,
  reported_at app.moment not null,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, number),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id)
);
alter table app.progress_report enable row level security, force row level security;

create policy tenant on app.progress_report as restrictive to shifan_operator, shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.progress_report as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);
create policy operator_reads on app.progress_report for select to shifan_operator using (operator_id = app.current_operator());
create policy officer_reads on app.progress_report for select to shifan_officer using (app.reads_for(unit_id));
create policy ministry_reads on app.progress_report for select to shifan_ministry using (true);
create policy operator_reports on app.progress_report for insert to shifan_operator
  with check (operator_id = app.current_operator() and author_id = app.current_person());
create policy province_shows on app.progress_report for update to shifan_officer using (app.current_level() = 'province');

grant select on app.progress_report to shifan_operator, shifan_officer, shifan_ministry;
grant insert (tenant_id, id, case_id, number, reported_on, period, targets, tasks, note, files, author_id, author_name, reported_at,
  operator_id, unit_id, visible_to_ministry) on app.progress_report to shifan_operator;
grant update (visible_to_ministry) on app.progress_report to shifan_officer;
comment on table app.progress_report is '创建进展';
comment on column app.progress_report.targets is '[{target, reached, note}]: row of the plan, decimal string or null';
comment on column app.progress_report.tasks is '[{task, state, note}]';
