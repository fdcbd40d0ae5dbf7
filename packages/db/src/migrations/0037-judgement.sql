-- A reviewer's decision on a criterion the rules leave to a person. A later one stands beside the earlier, the last
-- counts. The operator does not read them; a level reads those of its own and of the levels before it.
create table app.judgement (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  criterion app.code not null,
  stage text not null check (stage in ('creation', 'designation')),
  purpose text not null default 'selection' check (purpose in ('selection', 'acceptance', 'reexamination')),
  round integer not null default 0 check (round >= 0),
  level text not null check (level in ('municipality', 'provincial-body', 'province', 'ministry')),
  status text not null check (status in ('met', 'unmet')),
  reasons app.prose not null,
  author_id uuid not null,
  author_name app.line not null,
  judged_at app.moment not null,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, id),
  check ((purpose = 'selection') = (round = 0)),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id)
);
alter table app.judgement enable row level security, force row level security;

create policy tenant on app.judgement as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.judgement as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);
create policy officer_reads on app.judgement for select to shifan_officer
  using (app.reads_for(unit_id) and level <> 'ministry' and (level <> 'province' or app.current_level() in ('province', 'audit')));
create policy ministry_reads on app.judgement for select to shifan_ministry using (true);
create policy officer_judges on app.judgement for insert to shifan_officer
  with check (app.acts_for(unit_id) and level = app.current_level() and author_id = app.current_person());
create policy ministry_judges on app.judgement for insert to shifan_ministry
  with check (app.current_level() = 'ministry' and level = 'ministry' and author_id = app.current_person());
create policy province_shows on app.judgement for update to shifan_officer using (app.current_level() = 'province');

grant select on app.judgement to shifan_officer, shifan_ministry;
grant insert (tenant_id, id, case_id, criterion, stage, purpose, round, level, status, reasons, author_id, author_name, judged_at,
  operator_id, unit_id, visible_to_ministry) on app.judgement to shifan_officer, shifan_ministry;
grant update (visible_to_ministry) on app.judgement to shifan_officer;
create index judgement_case on app.judgement (tenant_id, case_id, criterion, judged_at);
comment on table app.judgement is 'a person''s verdict on a criterion';
