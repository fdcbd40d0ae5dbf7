-- What is wrong with a row of a list of old titles, and what would do. Found in the dry run, or on importing where the
-- registry had changed in between.
create table app.title_import_problem (
  tenant_id app.code not null references app.authority,
  import_id uuid not null,
  number integer not null check (number > 0),
  found_while text not null check (found_while in ('checking', 'importing')),
  row_number integer not null check (row_number >= 0),
  header app.line,
  code app.code not null,
  value app.line,
  message app.line not null,
  accepted app.line,
  mend app.line,
  severity text not null check (severity in ('error', 'warning')),
  primary key (tenant_id, import_id, number),
  foreign key (tenant_id, import_id) references app.title_import (tenant_id, id)
);
alter table app.title_import_problem enable row level security, force row level security;

create policy tenant on app.title_import_problem as restrictive to shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy province_reads on app.title_import_problem for select to shifan_officer
  using (app.current_level() in ('province', 'audit'));
create policy jobs_reads on app.title_import_problem for select to shifan_jobs using (true);
create policy jobs_records on app.title_import_problem for insert to shifan_jobs with check (true);

grant select on app.title_import_problem to shifan_officer, shifan_jobs;
grant insert (tenant_id, import_id, number, found_while, row_number, header, code, value, message, accepted, mend, severity)
  on app.title_import_problem to shifan_jobs;
create index title_import_problem_row on app.title_import_problem (tenant_id, import_id, row_number);
create index title_import_problem_code on app.title_import_problem (tenant_id, import_id, code);
comment on table app.title_import_problem is 'problems of a list, by row';
