-- 旧称号: a title of a repealed measure as its authority handed it over; everybody may know of it what was announced then.
-- A key ties it to an import that a person of the authority confirmed. It ends on its legal day and on no other; an import
-- taken back leaves its rows, read by nobody outside the authority.
create table app.old_title (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  import_id uuid not null,
  import_confirmed boolean generated always as (true) stored,
  file_name app.line not null,
  row_number integer not null check (row_number > 0),
  kind text not null check (kind in ('platform', 'base')),
  name app.line not null,
  name_initials app.line not null,
  operator_name app.line not null,
  operator_uscc text not null check (operator_uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  division_code text not null references app.division,
  document_number app.line not null,
  basis app.code not null,
  granted_on app.day not null,
  three_year_end app.day,
  repeal_end app.day not null,
  stated_end app.day,
  ends_on app.day not null,
  services text not null check (services ~ '^(?:[a-z]+(?:,[a-z]+)*)?$'),
  standard_held boolean not null,
  fingerprint app.code not null,
  status text not null check (status in ('held', 'expired', 'undone')),
  status_on app.day not null,
  standing boolean generated always as (status <> 'undone') stored,
  imported_at app.moment not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, operator_uscc, standing),
  foreign key (tenant_id, import_id, import_confirmed) references app.title_import (tenant_id, id, confirmed),
  check (ends_on = least(coalesce(three_year_end, stated_end), repeal_end)),
  check (status <> 'held' or status_on = granted_on),
  check (status <> 'expired' or status_on = ends_on)
);
alter table app.old_title enable row level security, force row level security;

create policy everybody_reads on app.old_title for select
  to shifan_operator, shifan_officer, shifan_ministry, shifan_public using (status <> 'undone');
create policy authority_reads on app.old_title for select to shifan_officer using (tenant_id = app.current_tenant());
create policy jobs_reads on app.old_title for select to shifan_jobs using (true);
create policy jobs_imports on app.old_title for insert to shifan_jobs
  with check (tenant_id = app.current_tenant() and status in ('held', 'expired'));
create policy jobs_expires on app.old_title for update to shifan_jobs
  using (tenant_id = app.current_tenant() and status = 'held') with check (status = 'expired');
create policy province_undoes on app.old_title for update to shifan_officer
  using (tenant_id = app.current_tenant() and app.current_level() = 'province' and status in ('held', 'expired'))
  with check (status = 'undone');

grant select on app.old_title to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs;
grant insert (tenant_id, id, import_id, file_name, row_number, kind, name, name_initials, operator_name, operator_uscc, division_code,
  document_number, basis, granted_on, three_year_end, repeal_end, stated_end, ends_on, services, standard_held, fingerprint,
  status, status_on, imported_at) on app.old_title to shifan_jobs;
grant update (status, status_on) on app.old_title to shifan_jobs;
grant update (status) on app.old_title to shifan_officer;
create unique index old_title_identity on app.old_title (tenant_id, operator_uscc, kind, basis, document_number) where status <> 'undone';
create index old_title_operator on app.old_title (operator_uscc);
create index old_title_place on app.old_title (division_code, name_initials, id);
create index old_title_import on app.old_title (tenant_id, import_id, row_number);
create index old_title_ends on app.old_title (ends_on) where status = 'held';
comment on table app.old_title is '旧称号';
comment on column app.old_title.stated_end is 'the list''s own; it counts where the measure''s text is not held and so no three years are computed';
comment on column app.old_title.fingerprint is 'short hash of the row''s whole content: the same list again changes nothing';
comment on column app.old_title.standing is 'part of a key: a title on which an application rests cannot be undone';
