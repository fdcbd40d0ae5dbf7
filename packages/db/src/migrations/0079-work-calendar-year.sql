-- 工作日安排 of a year, as announced or as corrected afterwards: the highest version counts, the earlier ones stay.
create table app.work_calendar_year (
  year integer not null check (year between 2000 and 2199),
  version integer not null check (version > 0),
  source app.line not null,
  days_off date[] not null check ('1900-01-01' <= all (days_off) and '2199-12-31' >= all (days_off)),
  make_up_workdays date[] not null check ('1900-01-01' <= all (make_up_workdays) and '2199-12-31' >= all (make_up_workdays)),
  because app.prose not null,
  author_id uuid not null,
  author_name app.line not null,
  announced_at app.moment not null,
  primary key (year, version),
  check (not days_off && make_up_workdays)
);
alter table app.work_calendar_year enable row level security, force row level security;

create policy everybody_reads on app.work_calendar_year for select
  to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs using (true);
create policy ministry_announces on app.work_calendar_year for insert to shifan_ministry
  with check (app.current_tenant() = 'ministry' and app.current_level() = 'ministry' and author_id = app.current_person());

grant select on app.work_calendar_year to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs;
grant insert (year, version, source, days_off, make_up_workdays, because, author_id, author_name, announced_at)
  on app.work_calendar_year to shifan_ministry;
comment on table app.work_calendar_year is '工作日安排, by year and version';
