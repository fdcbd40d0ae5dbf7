-- 运营主体: the legal person that applies. Officers read its name on the case, not here.
create table app.operator (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  name app.line not null,
  name_initials app.line not null,
  uscc text not null check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  division_code text not null references app.division,
  created_at app.moment not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, uscc)
);
alter table app.operator enable row level security, force row level security;

create policy tenant on app.operator as restrictive to shifan_operator, shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy operator_reads on app.operator for select to shifan_operator using (id = app.current_operator());
create policy officer_reads on app.operator for select to shifan_officer
  using (app.current_level() in ('province', 'audit'));
create policy jobs_reads on app.operator for select to shifan_jobs using (true);
create policy jobs_registers on app.operator for insert to shifan_jobs with check (true);
create policy auth_reads on app.operator for select to shifan_auth using (true);

grant select on app.operator to shifan_operator, shifan_officer, shifan_jobs;
grant select (tenant_id, id, name, uscc) on app.operator to shifan_auth;
grant insert (tenant_id, id, name, name_initials, uscc, division_code) on app.operator to shifan_jobs;
comment on table app.operator is '运营主体';
comment on column app.operator.name_initials is 'pinyin initials, given by the writer; sorts and finds';
