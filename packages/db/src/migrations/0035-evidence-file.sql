-- 佐证材料: what lies in the content-addressed store, and for which case. Reviewers see a file once it was submitted.
create table app.evidence_file (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  slot app.code not null,
  attached_to uuid,
  name app.line not null check (name !~ '[/\\]'),
  size bigint not null check (size > 0),
  media_type app.line not null,
  sm3 app.sm3 not null,
  uploaded_at app.moment not null,
  uploaded_by uuid not null,
  uploaded_by_name app.line not null,
  submitted boolean not null default false,
  removed_at app.moment,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id)
);
alter table app.evidence_file enable row level security, force row level security;

create policy tenant on app.evidence_file as restrictive to shifan_operator, shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy ministry on app.evidence_file as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry and submitted);
create policy operator_reads on app.evidence_file for select to shifan_operator using (operator_id = app.current_operator());
create policy officer_reads on app.evidence_file for select to shifan_officer using (submitted and app.reads_for(unit_id));
create policy ministry_reads on app.evidence_file for select to shifan_ministry using (true);
create policy jobs_reads on app.evidence_file for select to shifan_jobs using (submitted);
create policy operator_uploads on app.evidence_file for insert to shifan_operator
  with check (operator_id = app.current_operator() and uploaded_by = app.current_person());
create policy operator_changes on app.evidence_file for update to shifan_operator using (operator_id = app.current_operator());
create policy province_shows on app.evidence_file for update to shifan_officer
  using (submitted and app.current_level() = 'province');

grant select on app.evidence_file to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
grant insert (tenant_id, id, case_id, slot, attached_to, name, size, media_type, sm3, uploaded_at, uploaded_by, uploaded_by_name,
  operator_id, unit_id, visible_to_ministry) on app.evidence_file to shifan_operator;
grant update (submitted, removed_at) on app.evidence_file to shifan_operator;
grant update (visible_to_ministry) on app.evidence_file to shifan_officer;
create index evidence_file_case on app.evidence_file (tenant_id, case_id);
comment on table app.evidence_file is '佐证材料';
comment on column app.evidence_file.attached_to is 'the dossier, progress report or change it belongs to; null: the application';
comment on column app.evidence_file.removed_at is 'taken out of the draft; what was submitted with it stays readable';
