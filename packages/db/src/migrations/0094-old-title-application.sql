-- That an application was started from an old title. Keys hold that the title stands, and that it and the applicant have
-- one USCC; while an application rests on a title, the same key keeps the title's import from being undone.
alter table app.operator add unique (tenant_id, id, uscc);

create table app.old_title_application (
  tenant_id app.code not null references app.authority,
  title_id uuid not null,
  title_standing boolean generated always as (true) stored,
  case_id uuid not null,
  operator_id uuid not null,
  operator_uscc text not null check (operator_uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  started_at app.moment not null,
  primary key (tenant_id, title_id, case_id),
  unique (tenant_id, case_id),
  foreign key (tenant_id, title_id, operator_uscc, title_standing) references app.old_title (tenant_id, id, operator_uscc, standing),
  foreign key (tenant_id, operator_id, operator_uscc) references app.operator (tenant_id, id, uscc),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id)
);
alter table app.old_title_application enable row level security, force row level security;

create policy tenant on app.old_title_application as restrictive to shifan_operator, shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy operator_reads on app.old_title_application for select to shifan_operator
  using (operator_id = app.current_operator());
create policy operator_starts on app.old_title_application for insert to shifan_operator
  with check (operator_id = app.current_operator());
create policy province_reads on app.old_title_application for select to shifan_officer
  using (app.current_level() in ('province', 'audit'));
create policy jobs_reads on app.old_title_application for select to shifan_jobs using (true);

grant select on app.old_title_application to shifan_operator, shifan_officer, shifan_jobs;
grant insert (tenant_id, title_id, case_id, operator_id, operator_uscc, started_at) on app.old_title_application to shifan_operator;
comment on table app.old_title_application is '由旧称号发起的申报';
