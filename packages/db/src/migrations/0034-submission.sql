-- The answers as they were submitted, frozen: the reviewer reads these and never the draft.
create table app.submission (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  number integer not null check (number > 0),
  case_version integer not null check (case_version > 0),
  plugin_version app.code not null,
  form_version integer not null check (form_version > 0),
  answers app.json_object not null,
  reasons app.json_object not null,
  files uuid[] not null,
  content_hash app.sm3 not null,
  receipt_number app.code not null,
  received_by app.line not null,
  received_at app.moment not null,
  submitted_on app.day not null,
  submitted_by uuid not null,
  submitted_by_name app.line not null,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, number),
  unique (tenant_id, receipt_number),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id)
);
alter table app.submission enable row level security, force row level security;

create policy tenant on app.submission as restrictive to shifan_operator, shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy ministry on app.submission as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);
create policy operator_reads on app.submission for select to shifan_operator using (operator_id = app.current_operator());
create policy officer_reads on app.submission for select to shifan_officer using (app.reads_for(unit_id));
create policy ministry_reads on app.submission for select to shifan_ministry using (true);
create policy jobs_reads on app.submission for select to shifan_jobs using (true);
create policy operator_submits on app.submission for insert to shifan_operator
  with check (operator_id = app.current_operator() and submitted_by = app.current_person());
create policy province_shows on app.submission for update to shifan_officer using (app.current_level() = 'province');

grant select on app.submission to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
grant insert (tenant_id, id, case_id, number, case_version, plugin_version, form_version, answers, reasons, files, content_hash,
  receipt_number, received_by, received_at, submitted_on, submitted_by, submitted_by_name, operator_id, unit_id,
  visible_to_ministry) on app.submission to shifan_operator;
grant update (visible_to_ministry) on app.submission to shifan_officer;
comment on table app.submission is '提交的申报: frozen answers and receipt';
comment on column app.submission.files is 'ids of the evidence files submitted with it';
