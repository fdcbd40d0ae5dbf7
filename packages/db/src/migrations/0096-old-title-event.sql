-- What happened to old titles, in order, each event with the hash of the one before it. `imported` and `expired` tell of up
-- to some hundred titles at once, and carry the digest of what they were.
create table app.old_title_event (
  tenant_id app.code not null references app.authority,
  position bigint not null check (position > 0),
  type text not null check (type in ('imported', 'expired', 'undone', 'application-started')),
  on_day app.day not null,
  recorded_at app.moment not null,
  actor_level text not null check (actor_level in ('operator', 'province', 'system')),
  actor_id uuid not null,
  actor_name app.line not null,
  payload app.json_object not null,
  previous_hash app.sm3 not null,
  hash app.sm3 not null,
  primary key (tenant_id, position)
);
alter table app.old_title_event enable row level security, force row level security;

create policy tenant on app.old_title_event as restrictive to shifan_operator, shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy province_reads on app.old_title_event for select to shifan_officer
  using (app.current_level() in ('province', 'audit'));
create policy jobs_reads on app.old_title_event for select to shifan_jobs using (true);
create policy operator_records on app.old_title_event for insert to shifan_operator
  with check (type = 'application-started' and actor_level = 'operator' and actor_id = app.current_person());
create policy province_records on app.old_title_event for insert to shifan_officer
  with check (type = 'undone' and app.current_level() = 'province' and actor_level = 'province' and actor_id = app.current_person());
create policy jobs_records on app.old_title_event for insert to shifan_jobs
  with check (type in ('imported', 'expired') and actor_level = 'system');

grant select on app.old_title_event to shifan_officer, shifan_jobs;
grant insert (tenant_id, position, type, on_day, recorded_at, actor_level, actor_id, actor_name, payload, previous_hash, hash)
  on app.old_title_event to shifan_operator, shifan_officer, shifan_jobs;
comment on table app.old_title_event is 'append-only: what happened to old titles';
