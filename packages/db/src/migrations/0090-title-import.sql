-- 旧称号导入: a list of old titles that an authority handed in, from the dry run to what became of it. The server works on
-- it in pieces: how far it came is written with each piece, so that whatever ends it, it goes on there and nothing twice.
create table app.title_import (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  file_name app.line not null check (file_name !~ '[/\\]'),
  file_type text not null check (file_type in ('xlsx', 'csv')),
  size bigint not null check (size > 0),
  sm3 app.sm3 not null,
  state text not null default 'checking' check (state in ('checking', 'checked', 'importing', 'imported', 'undone', 'failed')),
  rows_total integer check (rows_total >= 0),
  rows_done integer not null default 0 check (rows_done >= 0),
  good integer not null default 0 check (good >= 0),
  faulty integer not null default 0 check (faulty >= 0),
  warned integer not null default 0 check (warned >= 0),
  unchanged integer not null default 0 check (unchanged >= 0),
  repeated integer not null default 0 check (repeated >= 0),
  problems integer not null default 0 check (problems >= 0),
  imported integer not null default 0 check (imported >= 0),
  failure app.prose,
  which text check (which in ('all', 'good')),
  uploaded_by uuid not null,
  uploaded_by_name app.line not null,
  uploaded_at app.moment not null,
  confirmed_by uuid,
  confirmed_by_name app.line,
  confirmed_at app.moment,
  confirmed boolean generated always as (confirmed_at is not null) stored,
  imported_at app.moment,
  undone_by uuid,
  undone_by_name app.line,
  undone_at app.moment,
  held_until app.moment,
  primary key (tenant_id, id),
  unique (tenant_id, id, confirmed),
  check (tenant_id <> 'ministry'),
  check (num_nulls(which, confirmed_by, confirmed_by_name, confirmed_at) in (0, 4)),
  check (num_nulls(undone_by, undone_by_name, undone_at) in (0, 3)),
  check (state not in ('checking', 'checked') or confirmed_at is null),
  check (state not in ('importing', 'imported', 'undone') or confirmed_at is not null),
  check ((imported_at is not null) = (state in ('imported', 'undone'))),
  check ((undone_at is not null) = (state = 'undone')),
  check ((failure is not null) = (state = 'failed'))
);
alter table app.title_import enable row level security, force row level security;

create policy tenant on app.title_import as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy province_reads on app.title_import for select to shifan_officer
  using (app.current_level() in ('province', 'audit'));
create policy province_uploads on app.title_import for insert to shifan_officer
  with check (app.current_level() = 'province' and uploaded_by = app.current_person() and state = 'checking');
-- Nothing is imported, and nothing taken out again, but by a person of the authority; the whole list only without errors.
create policy province_decides on app.title_import for update to shifan_officer
  using (app.current_level() = 'province' and state in ('checked', 'imported'))
  with check ((state = 'importing' and confirmed_by = app.current_person() and (which = 'good' or faulty = 0)) or (state = 'undone' and undone_by = app.current_person()));
create policy jobs_reads on app.title_import for select to shifan_jobs using (true);
create policy jobs_works on app.title_import for update to shifan_jobs
  using (tenant_id = app.current_tenant() and state in ('checking', 'importing'))
  with check (state in ('checking', 'checked', 'importing', 'imported', 'failed'));

grant select on app.title_import to shifan_officer, shifan_jobs;
grant insert (tenant_id, id, file_name, file_type, size, sm3, uploaded_by, uploaded_by_name, uploaded_at)
  on app.title_import to shifan_officer;
grant update (state, which, rows_done, confirmed_by, confirmed_by_name, confirmed_at, undone_by, undone_by_name, undone_at)
  on app.title_import to shifan_officer;
grant update (state, rows_total, rows_done, good, faulty, warned, unchanged, repeated, problems, imported, failure, imported_at, held_until)
  on app.title_import to shifan_jobs;
create index title_import_waiting on app.title_import (uploaded_at) where state in ('checking', 'importing');
create index title_import_recent on app.title_import (tenant_id, uploaded_at);
comment on table app.title_import is '旧称号导入';
comment on column app.title_import.held_until is 'until when a process works on it, by the clock of the database; another takes over after that';
