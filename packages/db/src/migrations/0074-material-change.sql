-- 重大变化: reported by the operator, examined by its province, kept or revoked by the authority that decides.
create table app.material_change (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  decider text not null,
  sort text not null check (sort in ('rename', 'merger', 'reorganisation', 'other')),
  event_on app.day not null,
  reported_on app.day not null,
  deadline app.day not null,
  late boolean not null,
  description app.prose not null,
  files uuid[] not null,
  author_id uuid not null,
  author_name app.line not null,
  status text not null default 'reported' check (status in ('reported', 'examined', 'kept', 'revoked')),
  opinion_keep boolean,
  opinion_reasons app.prose,
  opinion_by uuid,
  opinion_by_name app.line,
  opinion_on app.day,
  decision_keep boolean,
  decision_reasons app.prose,
  decision_by uuid,
  decision_by_name app.line,
  decision_on app.day,
  round app.line,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id, decider) references app.case_file (tenant_id, id, decider),
  check (event_on <= reported_on),
  check (late = (reported_on > deadline)),
  check (num_nulls(opinion_keep, opinion_reasons, opinion_by, opinion_by_name, opinion_on) in (0, 5)),
  check (num_nulls(decision_keep, decision_reasons, decision_by, decision_by_name, decision_on)
    = case when status in ('kept', 'revoked') then 0 else 5 end),
  check ((status = 'reported') = (opinion_on is null and decision_on is null)),
  check (status not in ('kept', 'revoked') or decision_keep = (status = 'kept'))
);
alter table app.material_change enable row level security, force row level security;

create policy tenant on app.material_change as restrictive to shifan_operator, shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.material_change as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);
create policy operator_reads on app.material_change for select to shifan_operator using (operator_id = app.current_operator());
create policy officer_reads on app.material_change for select to shifan_officer using (app.reads_for(unit_id));
create policy ministry_reads on app.material_change for select to shifan_ministry using (true);
create policy operator_reports on app.material_change for insert to shifan_operator
  with check (operator_id = app.current_operator() and author_id = app.current_person());
create policy officer_examines on app.material_change for update to shifan_officer
  using (app.acts_for(unit_id)) with check (status in ('reported', 'examined') or decider = app.current_level());
create policy ministry_settles on app.material_change for update to shifan_ministry using (app.current_level() = 'ministry');

grant select on app.material_change to shifan_operator, shifan_officer, shifan_ministry;
grant insert (tenant_id, id, case_id, decider, sort, event_on, reported_on, deadline, late, description, files, author_id, author_name,
  operator_id, unit_id, visible_to_ministry) on app.material_change to shifan_operator;
grant update (status, opinion_keep, opinion_reasons, opinion_by, opinion_by_name, opinion_on, visible_to_ministry)
  on app.material_change to shifan_officer;
grant update (status, decision_keep, decision_reasons, decision_by, decision_by_name, decision_on, round)
  on app.material_change to shifan_officer, shifan_ministry;
create index material_change_case on app.material_change (tenant_id, case_id);
comment on table app.material_change is '重大变化';
comment on column app.material_change.round is 'the year''s selection in which it is settled';
