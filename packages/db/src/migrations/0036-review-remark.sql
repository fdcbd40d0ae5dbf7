-- What a reviewer asks to be corrected. The operator reads it when the case is returned; the ministry's own remarks stay
-- with the ministry until then.
create table app.review_remark (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  path app.line,
  label app.line not null,
  text app.prose not null,
  level text not null check (level in ('municipality', 'provincial-body', 'province', 'ministry')),
  author_id uuid not null,
  author_name app.line not null,
  written_at app.moment not null,
  released boolean not null default false,
  resolved_at app.moment,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id)
);
alter table app.review_remark enable row level security, force row level security;

create policy tenant on app.review_remark as restrictive to shifan_operator, shifan_officer
  using (tenant_id = app.current_tenant());
create policy ministry on app.review_remark as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);
create policy operator_reads on app.review_remark for select to shifan_operator
  using (released and operator_id = app.current_operator());
create policy officer_reads on app.review_remark for select to shifan_officer
  using (app.reads_for(unit_id) and (released or level <> 'ministry'));
create policy ministry_reads on app.review_remark for select to shifan_ministry using (true);
create policy officer_asks on app.review_remark for insert to shifan_officer
  with check (app.acts_for(unit_id) and level = app.current_level() and author_id = app.current_person());
create policy ministry_asks on app.review_remark for insert to shifan_ministry
  with check (app.current_level() = 'ministry' and level = 'ministry' and author_id = app.current_person());
create policy officer_settles on app.review_remark for update to shifan_officer using (app.acts_for(unit_id));
create policy ministry_settles on app.review_remark for update to shifan_ministry using (app.current_level() = 'ministry');

grant select on app.review_remark to shifan_operator, shifan_officer, shifan_ministry;
grant insert (tenant_id, id, case_id, path, label, text, level, author_id, author_name, written_at, operator_id, unit_id,
  visible_to_ministry) on app.review_remark to shifan_officer, shifan_ministry;
grant update (released, resolved_at) on app.review_remark to shifan_officer, shifan_ministry;
grant update (visible_to_ministry) on app.review_remark to shifan_officer;
create index review_remark_case on app.review_remark (tenant_id, case_id);
comment on table app.review_remark is '补正意见';
