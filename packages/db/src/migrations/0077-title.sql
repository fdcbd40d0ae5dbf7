-- 称号: what everybody may know of a title, now or lost. It rests on the event that brought its case to the designation.
create table app.title (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  decider text not null,
  granted_by_event integer not null,
  granted_stage text generated always as ('designated') stored,
  jurisdiction app.code not null,
  kind text not null check (kind in ('platform', 'base')),
  name app.line not null,
  name_initials app.line not null,
  operator_name app.line not null,
  operator_uscc text not null check (operator_uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  division_code text not null references app.division,
  document_number app.line not null,
  granted_on app.day not null,
  ends_on app.day,
  status text not null default 'held' check (status in ('held', 'rectifying', 'revoked', 'expired', 'withdrawn')),
  status_on app.day not null,
  primary key (tenant_id, id),
  unique (tenant_id, case_id),
  foreign key (tenant_id, case_id, decider) references app.case_file (tenant_id, id, decider),
  foreign key (tenant_id, case_id, granted_by_event, granted_stage) references app.case_event (tenant_id, case_id, version, stage),
  check (ends_on >= granted_on),
  check (status_on >= granted_on)
);
alter table app.title enable row level security, force row level security;

create policy everybody_reads on app.title for select
  to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs using (true);
create policy province_grants on app.title for insert to shifan_officer
  with check (decider = 'province' and tenant_id = app.current_tenant() and app.current_level() = 'province');
create policy province_changes on app.title for update to shifan_officer
  using (decider = 'province' and tenant_id = app.current_tenant() and app.current_level() = 'province');
create policy ministry_grants on app.title for insert to shifan_ministry
  with check (decider = 'ministry' and app.current_tenant() = 'ministry' and app.current_level() = 'ministry');
create policy ministry_changes on app.title for update to shifan_ministry
  using (decider = 'ministry' and app.current_tenant() = 'ministry' and app.current_level() = 'ministry');
create policy jobs_expires on app.title for update to shifan_jobs
  using (tenant_id = app.current_tenant() and status in ('held', 'rectifying')) with check (status = 'expired');

grant select on app.title to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs;
grant insert (tenant_id, id, case_id, decider, granted_by_event, jurisdiction, kind, name, name_initials, operator_name,
  operator_uscc, division_code, document_number, granted_on, ends_on, status_on) on app.title to shifan_officer, shifan_ministry;
grant update (status, status_on) on app.title to shifan_officer, shifan_ministry, shifan_jobs;
create index title_place on app.title (division_code, name_initials);
comment on table app.title is '认定命名';
comment on column app.title.granted_by_event is 'version of the case''s event that designated it';
