-- 查实: an investigation of false data, opened and concluded by officers. The operator does not read it.
create table app.investigation (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  opened_on app.day not null,
  about app.prose not null,
  author_id uuid not null,
  author_name app.line not null,
  status text not null default 'open' check (status in ('open', 'proven', 'unproven')),
  concluded_on app.day,
  finding app.prose,
  concluded_by uuid,
  concluded_by_name app.line,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id),
  check (num_nulls(concluded_on, finding, concluded_by, concluded_by_name) = case when status = 'open' then 4 else 0 end),
  check (concluded_on >= opened_on)
);
alter table app.investigation enable row level security, force row level security;

create policy tenant on app.investigation as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.investigation as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);
create policy officer_reads on app.investigation for select to shifan_officer using (app.reads_for(unit_id));
create policy ministry_reads on app.investigation for select to shifan_ministry using (true);
create policy officer_opens on app.investigation for insert to shifan_officer
  with check (app.acts_for(unit_id) and author_id = app.current_person());
create policy ministry_opens on app.investigation for insert to shifan_ministry
  with check (app.current_level() = 'ministry' and author_id = app.current_person());
-- One concluded stays as it is, even unseen by the ministry where it was concluded before the recommendation.
create policy officer_concludes on app.investigation for update to shifan_officer
  using (app.acts_for(unit_id) and status = 'open') with check (status = 'open' or concluded_by = app.current_person());
create policy ministry_concludes on app.investigation for update to shifan_ministry
  using (app.current_level() = 'ministry' and status = 'open') with check (concluded_by = app.current_person());

grant select on app.investigation to shifan_officer, shifan_ministry;
grant insert (tenant_id, id, case_id, opened_on, about, author_id, author_name, operator_id, unit_id, visible_to_ministry)
  on app.investigation to shifan_officer, shifan_ministry;
grant update (status, concluded_on, finding, concluded_by, concluded_by_name) on app.investigation to shifan_officer, shifan_ministry;
grant update (visible_to_ministry) on app.investigation to shifan_officer;
create index investigation_case on app.investigation (tenant_id, case_id);
comment on table app.investigation is '弄虚作假核查';
