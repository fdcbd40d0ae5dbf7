-- 查询严重失信主体名单: that the list was looked into on a day, and what was found. A sanction rests on it.
create table app.dishonesty_check (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  checked_on app.day not null,
  source app.line not null,
  listed boolean not null,
  reference app.line,
  author_id uuid not null,
  author_name app.line not null,
  noted_at app.moment not null,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id)
);
alter table app.dishonesty_check enable row level security, force row level security;

create policy tenant on app.dishonesty_check as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.dishonesty_check as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);
create policy officer_reads on app.dishonesty_check for select to shifan_officer using (app.reads_for(unit_id));
create policy ministry_reads on app.dishonesty_check for select to shifan_ministry using (true);
create policy officer_notes on app.dishonesty_check for insert to shifan_officer
  with check (app.acts_for(unit_id) and author_id = app.current_person());
create policy ministry_notes on app.dishonesty_check for insert to shifan_ministry
  with check (app.current_level() = 'ministry' and author_id = app.current_person());
create policy province_shows on app.dishonesty_check for update to shifan_officer using (app.current_level() = 'province');

grant select on app.dishonesty_check to shifan_officer, shifan_ministry;
grant insert (tenant_id, id, case_id, checked_on, source, listed, reference, author_id, author_name, noted_at,
  operator_id, unit_id, visible_to_ministry) on app.dishonesty_check to shifan_officer, shifan_ministry;
grant update (visible_to_ministry) on app.dishonesty_check to shifan_officer;
create index dishonesty_check_case on app.dishonesty_check (tenant_id, case_id);
comment on table app.dishonesty_check is '失信名单查询';
