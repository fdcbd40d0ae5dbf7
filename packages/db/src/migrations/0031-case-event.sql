-- What happened, for ever: no update but of who may see it, no delete. Each row carries the SM3 of the row before it in
-- its tenant, whoever wrote it. And each names the stage it found and the stage it left, held by keys to the event before
-- it and from the case, so that no case stands where no event has taken it.
create table app.case_event (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  version integer not null check (version > 0),
  type app.code not null,
  on_day app.day not null,
  recorded_at app.moment not null,
  actor_level text not null check (actor_level in ('operator', 'municipality', 'provincial-body', 'province', 'ministry', 'public', 'system')),
  actor_id uuid not null,
  actor_name app.line not null,
  command_id uuid not null,
  payload app.json_object not null,
  decider text not null,
  stage_before text not null,
  stage text not null check (stage in ('draft', 'review', 'notice-candidate', 'creation', 'acceptance', 'notice-designation',
    'designated', 'reexamination', 'rectification', 'closed')),
  previous_version integer generated always as (nullif(version - 1, 0)) stored,
  position bigint not null check (position > 0),
  previous_hash app.sm3 not null,
  hash app.sm3 not null,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, version),
  unique (tenant_id, case_id, version, stage),
  unique (tenant_id, position),
  foreign key (tenant_id, case_id, decider) references app.case_file (tenant_id, id, decider),
  foreign key (tenant_id, case_id, previous_version, stage_before) references app.case_event (tenant_id, case_id, version, stage),
  check (version > 1 or stage_before = 'draft')
);
alter table app.case_file add constraint case_file_stands_where_its_last_event_left_it
  foreign key (tenant_id, id, last_event, stage) references app.case_event (tenant_id, case_id, version, stage);
alter table app.case_event enable row level security, force row level security;

create policy tenant on app.case_event as restrictive to shifan_operator, shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy ministry on app.case_event as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);

create policy operator_reads on app.case_event for select to shifan_operator using (operator_id = app.current_operator());
create policy officer_reads on app.case_event for select to shifan_officer using (app.reads_for(unit_id));
create policy ministry_reads on app.case_event for select to shifan_ministry using (true);
create policy jobs_reads on app.case_event for select to shifan_jobs using (true);

-- Nobody writes in another's name, nor moves the case where that is another's.
create policy moves on app.case_event as restrictive for insert to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs
  with check (app.moves(actor_level, decider, stage_before, stage));
create policy operator_records on app.case_event for insert to shifan_operator
  with check (operator_id = app.current_operator() and actor_level = 'operator' and actor_id = app.current_person());
create policy officer_records on app.case_event for insert to shifan_officer
  with check (app.acts_for(unit_id) and actor_level = app.current_level() and actor_id = app.current_person());
create policy ministry_records on app.case_event for insert to shifan_ministry
  with check (app.current_level() = 'ministry' and actor_level = 'ministry' and actor_id = app.current_person());
create policy jobs_records on app.case_event for insert to shifan_jobs with check (actor_level in ('system', 'public'));
create policy province_shows on app.case_event for update to shifan_officer using (app.current_level() = 'province');

grant select on app.case_event to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
grant insert (tenant_id, id, case_id, version, type, on_day, recorded_at, actor_level, actor_id, actor_name, command_id,
  payload, decider, stage_before, stage, position, previous_hash, hash, operator_id, unit_id, visible_to_ministry)
  on app.case_event to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
grant update (visible_to_ministry) on app.case_event to shifan_officer;
comment on table app.case_event is 'append-only: the truth about a case';
comment on column app.case_event.payload is 'the engine''s event as canonical JSON; part of the hash';
comment on column app.case_event.position is 'place in the tenant''s chain, from 1 without gaps';
