-- A natural person with an account of the sign-in library. What others read of a person is the name on what was done.
create table app.person (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  user_id app.code not null,
  name app.line not null,
  name_initials app.line not null,
  created_at app.moment not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, user_id)
);
alter table app.person enable row level security, force row level security;

create policy tenant on app.person as restrictive to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy own on app.person for select to shifan_operator, shifan_officer, shifan_ministry
  using (id = app.current_person());
create policy jobs_reads on app.person for select to shifan_jobs using (true);
create policy jobs_registers on app.person for insert to shifan_jobs with check (true);
-- Sign-in finds the person before there is a tenant.
create policy auth_reads on app.person for select to shifan_auth using (true);

grant select on app.person to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs, shifan_auth;
grant insert (tenant_id, id, user_id, name, name_initials) on app.person to shifan_jobs;
create index person_user on app.person (user_id);
comment on table app.person is 'a natural person with an account';
