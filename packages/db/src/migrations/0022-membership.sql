-- What a person may act as: a role, for an operator or at a unit. A right ends by its day, it is never deleted.
create table app.membership (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('operator-clerk', 'municipal-reviewer', 'provincial-body-reviewer', 'provincial-reviewer',
    'provincial-approver', 'ministry-reviewer', 'ministry-approver', 'auditor')),
  unit_id app.code references app.unit,
  operator_id uuid,
  granted_at app.moment not null default now(),
  ended_at app.moment,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references app.person (tenant_id, id),
  foreign key (tenant_id, operator_id) references app.operator (tenant_id, id),
  check ((role = 'operator-clerk') = (operator_id is not null)),
  check ((role = 'operator-clerk') = (unit_id is null)),
  check ((role in ('ministry-reviewer', 'ministry-approver')) <= (tenant_id = 'ministry')),
  check (ended_at is null or ended_at >= granted_at)
);
alter table app.membership enable row level security, force row level security;

create policy tenant on app.membership as restrictive to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy own on app.membership for select to shifan_operator, shifan_officer, shifan_ministry
  using (person_id = app.current_person());
create policy jobs_reads on app.membership for select to shifan_jobs using (true);
create policy jobs_grants on app.membership for insert to shifan_jobs with check (true);
create policy jobs_ends on app.membership for update to shifan_jobs using (true);
create policy auth_reads on app.membership for select to shifan_auth using (true);

grant select on app.membership to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs, shifan_auth;
grant insert (tenant_id, id, person_id, role, unit_id, operator_id) on app.membership to shifan_jobs;
grant update (ended_at) on app.membership to shifan_jobs;
create index membership_person on app.membership (tenant_id, person_id);
comment on table app.membership is 'a person''s role at a unit or for an operator';
