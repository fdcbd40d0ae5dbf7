-- That somebody was reminded of a legal day, so many working days ahead (0: once it had passed). Once each.
create table app.reminder (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  due_id uuid not null,
  case_id uuid not null,
  ahead integer not null check (ahead between 0 and 366),
  on_day app.day not null,
  made_at app.moment not null,
  primary key (tenant_id, id),
  unique (tenant_id, due_id, ahead),
  foreign key (tenant_id, due_id) references app.due_row (tenant_id, id),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id)
);
alter table app.reminder enable row level security, force row level security;

create policy jobs_all on app.reminder to shifan_jobs using (true);

grant select on app.reminder to shifan_jobs;
grant insert (tenant_id, id, due_id, case_id, ahead, on_day, made_at) on app.reminder to shifan_jobs;
comment on table app.reminder is '提醒';
