-- What a level concludes from a dossier: an opinion, at the deciding level the decision to come. The last one counts; the
-- operator reads what its case's events tell.
create table app.conclusion (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  purpose text not null check (purpose in ('acceptance', 'reexamination')),
  round integer not null check (round > 0),
  level text not null check (level in ('municipality', 'provincial-body', 'province', 'ministry')),
  outcome text not null check (outcome in ('pass', 'fail')),
  reasons app.prose not null,
  author_id uuid not null,
  author_name app.line not null,
  concluded_on app.day not null,
  concluded_at app.moment not null,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id)
);
alter table app.conclusion enable row level security, force row level security;

create policy tenant on app.conclusion as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.conclusion as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);
create policy officer_reads on app.conclusion for select to shifan_officer
  using (app.reads_for(unit_id) and level <> 'ministry' and (level <> 'province' or app.current_level() in ('province', 'audit')));
create policy ministry_reads on app.conclusion for select to shifan_ministry using (true);
create policy officer_concludes on app.conclusion for insert to shifan_officer
  with check (app.acts_for(unit_id) and level = app.current_level() and author_id = app.current_person());
create policy ministry_concludes on app.conclusion for insert to shifan_ministry
  with check (app.current_level() = 'ministry' and level = 'ministry' and author_id = app.current_person());
create policy province_shows on app.conclusion for update to shifan_officer using (app.current_level() = 'province');

grant select on app.conclusion to shifan_officer, shifan_ministry;
grant insert (tenant_id, id, case_id, purpose, round, level, outcome, reasons, author_id, author_name, concluded_on, concluded_at,
  operator_id, unit_id, visible_to_ministry) on app.conclusion to shifan_officer, shifan_ministry;
grant update (visible_to_ministry) on app.conclusion to shifan_officer;
create index conclusion_case on app.conclusion (tenant_id, case_id, purpose, round);
comment on table app.conclusion is '验收、复核结论';
