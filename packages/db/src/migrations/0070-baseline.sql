-- What the acceptance compares with: the answers as they stood when the case became a candidate. Frozen once, by the
-- authority that confirms it.
create table app.baseline (
  tenant_id app.code not null references app.authority,
  case_id uuid not null,
  decider text not null,
  submission_id uuid not null,
  answers app.json_object not null,
  content_hash app.sm3 not null,
  frozen_on app.day not null,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id, decider) references app.case_file (tenant_id, id, decider),
  foreign key (tenant_id, submission_id) references app.submission (tenant_id, id)
);
alter table app.baseline enable row level security, force row level security;

create policy tenant on app.baseline as restrictive to shifan_operator, shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.baseline as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);
create policy operator_reads on app.baseline for select to shifan_operator using (operator_id = app.current_operator());
create policy officer_reads on app.baseline for select to shifan_officer using (app.reads_for(unit_id));
create policy ministry_reads on app.baseline for select to shifan_ministry using (true);
create policy decider_freezes on app.baseline for insert to shifan_officer, shifan_ministry
  with check (decider = app.current_level());
create policy province_shows on app.baseline for update to shifan_officer using (app.current_level() = 'province');

grant select on app.baseline to shifan_operator, shifan_officer, shifan_ministry;
grant insert (tenant_id, case_id, decider, submission_id, answers, content_hash, frozen_on, operator_id, unit_id, visible_to_ministry)
  on app.baseline to shifan_officer, shifan_ministry;
grant update (visible_to_ministry) on app.baseline to shifan_officer;
comment on table app.baseline is '创建起始值: the facts frozen at candidacy';
