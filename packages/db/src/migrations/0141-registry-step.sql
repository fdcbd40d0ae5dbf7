-- What became of a candidate or a title, step by step, as it was made public: the public notices it was on, what was decided under
-- which document and clause. Append-only.
create table app.registry_step (
  tenant_id app.code not null references app.authority,
  case_id uuid not null,
  event_version integer not null check (event_version > 0),
  decider text not null,
  operator_id uuid not null,
  on_day app.day not null,
  what app.line not null,
  document_number app.line,
  citation app.json_object,
  public_notice_id uuid,
  primary key (tenant_id, case_id, event_version),
  foreign key (tenant_id, case_id) references app.registry_entry (tenant_id, case_id),
  foreign key (tenant_id, case_id, event_version) references app.case_event (tenant_id, case_id, version),
  foreign key (tenant_id, case_id, decider) references app.case_file (tenant_id, id, decider)
);
alter table app.registry_step enable row level security, force row level security;

create policy everybody_reads on app.registry_step for select
  to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs using (true);
create policy province_tells on app.registry_step for insert to shifan_officer
  with check (decider = 'province' and tenant_id = app.current_tenant() and app.current_level() = 'province');
create policy ministry_tells on app.registry_step for insert to shifan_ministry
  with check (decider = 'ministry' and app.current_tenant() = 'ministry' and app.current_level() = 'ministry');
create policy operator_tells on app.registry_step for insert to shifan_operator
  with check (tenant_id = app.current_tenant() and operator_id = app.current_operator());
create policy jobs_tells on app.registry_step for insert to shifan_jobs with check (tenant_id = app.current_tenant());

grant select on app.registry_step to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs;
grant insert (tenant_id, case_id, event_version, decider, operator_id, on_day, what, document_number, citation, public_notice_id)
  on app.registry_step to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
comment on table app.registry_step is '名录的经过';
comment on column app.registry_step.what is 'told when it happened, and not told differently later';
