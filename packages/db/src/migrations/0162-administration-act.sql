-- What administrators did, by whom: written with the act, read by them and by auditors, changed by nobody. tenant_id is
-- the authority it concerns; the ministry's administrator makes an authority's first one.
create table app.administration_act (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  act app.code not null,
  subject app.line not null,
  detail app.line,
  actor_tenant_id app.code not null references app.authority,
  actor_id uuid not null,
  actor_name app.line not null,
  acted_at app.moment not null,
  primary key (tenant_id, id)
);
alter table app.administration_act enable row level security, force row level security;

create policy tenant on app.administration_act as restrictive to shifan_officer, shifan_ministry, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy administrator_notes on app.administration_act for insert to shifan_officer
  with check (app.current_level() = 'administration' and actor_id = app.current_person());
create policy setup_notes on app.administration_act for insert to shifan_jobs with check (app.current_level() = 'system');
create policy administrator_reads on app.administration_act for select to shifan_officer
  using (app.current_level() in ('administration', 'audit'));
create policy ministry_auditor_reads on app.administration_act for select to shifan_ministry
  using (app.current_level() = 'audit');

grant select on app.administration_act to shifan_officer, shifan_ministry;
grant insert (tenant_id, id, act, subject, detail, actor_tenant_id, actor_id, actor_name, acted_at)
  on app.administration_act to shifan_officer, shifan_jobs;
create index administration_act_latest on app.administration_act (tenant_id, acted_at);
comment on table app.administration_act is 'what administrators did';
