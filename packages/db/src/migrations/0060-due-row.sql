-- Legal days, polled and never scheduled. A row fires once, with its legal day whatever the day of firing, and stands,
-- overdue if need be, until the case's next event makes another day of it or none.
create table app.due_row (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  name app.code not null,
  on_day app.day not null,
  provisional boolean not null,
  citation app.json_object not null,
  fired_at app.moment,
  superseded_at app.moment,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id)
);
alter table app.due_row enable row level security, force row level security;

create policy tenant on app.due_row as restrictive to shifan_operator, shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.due_row as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);
create policy operator_all on app.due_row to shifan_operator using (operator_id = app.current_operator());
create policy officer_reads on app.due_row for select to shifan_officer using (app.reads_for(unit_id));
create policy officer_sets on app.due_row for insert to shifan_officer with check (app.acts_for(unit_id));
create policy officer_replaces on app.due_row for update to shifan_officer using (app.acts_for(unit_id));
create policy ministry_reads on app.due_row for select to shifan_ministry using (true);
create policy ministry_sets on app.due_row for insert to shifan_ministry with check (app.current_level() = 'ministry');
create policy ministry_replaces on app.due_row for update to shifan_ministry using (app.current_level() = 'ministry');
create policy jobs_all on app.due_row to shifan_jobs using (true);

grant select on app.due_row to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
grant insert (tenant_id, id, case_id, name, on_day, provisional, citation, operator_id, unit_id, visible_to_ministry)
  on app.due_row to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
grant update (superseded_at) on app.due_row to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
grant update (visible_to_ministry) on app.due_row to shifan_officer;
grant update (fired_at) on app.due_row to shifan_jobs;
create unique index due_row_standing on app.due_row (tenant_id, case_id, name, on_day) where superseded_at is null;
create index due_row_poll on app.due_row (on_day) where fired_at is null and superseded_at is null;
comment on table app.due_row is 'legal days of a case';
