-- Every command once: a client that repeats its command id gets the first answer, another command under it is refused.
create table app.command_log (
  tenant_id app.code not null references app.authority,
  command_id uuid not null,
  request_hash app.sm3 not null,
  person_id uuid not null,
  response text check (response is json and octet_length(response) <= 4000000),
  recorded_at app.moment not null default now(),
  primary key (tenant_id, command_id)
);
alter table app.command_log enable row level security, force row level security;

create policy tenant on app.command_log as restrictive to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy own on app.command_log to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs
  using (person_id = app.current_person());

grant select on app.command_log to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
grant insert (tenant_id, command_id, request_hash, person_id) on app.command_log
  to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
grant update (response) on app.command_log to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
comment on table app.command_log is 'idempotency of commands';
comment on column app.command_log.tenant_id is 'the tenant of the person who commands';
