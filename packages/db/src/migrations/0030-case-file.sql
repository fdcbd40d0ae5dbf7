-- A case, as its events leave it. Its children repeat operator_id, unit_id and visible_to_ministry, because a policy
-- may not look into another table: neither a subquery nor a trigger works on a distributed table.
-- A policy cannot compare a row with what it was either. So the stage is held by a key to the event that last moved the
-- case (added with the events), and which moves are whose is the policy of the events.
create table app.case_file (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  number app.code not null,
  jurisdiction app.code not null,
  plugin_version app.code not null,
  notice_id app.code not null references app.notice,
  year integer not null check (year between 2000 and 2100),
  kind text not null check (kind in ('platform', 'base')),
  name app.line not null,
  name_initials app.line not null,
  operator_id uuid not null,
  operator_name app.line not null,
  operator_uscc text not null check (operator_uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  division_code text not null references app.division,
  unit_id app.code not null references app.unit,
  decider text not null check (decider in ('province', 'ministry')),
  submitted boolean not null default false,
  visible_to_ministry boolean not null default false,
  stage text not null default 'draft' check (stage in ('draft', 'review', 'notice-candidate', 'creation', 'acceptance',
    'notice-designation', 'designated', 'reexamination', 'rectification', 'closed')),
  phase app.code,
  level text check (level in ('municipality', 'provincial-body', 'province', 'ministry')),
  closed_reason text check (closed_reason in ('declined', 'objection-upheld', 'withdrawn', 'lapsed', 'exited', 'disqualified', 'revoked', 'expired')),
  version integer not null default 0 check (version >= 0),
  last_event integer generated always as (nullif(version, 0)) stored,
  state app.json_object not null,
  submitted_on app.day,
  tilted boolean not null default false,
  created_at app.moment not null default now(),
  updated_at app.moment not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique (tenant_id, id, decider),
  foreign key (tenant_id, operator_id) references app.operator (tenant_id, id),
  foreign key (jurisdiction, plugin_version) references app.plugin_version,
  foreign key (tenant_id, unit_id) references app.unit (authority_code, id),
  check ((stage = 'closed') = (closed_reason is not null)),
  check (submitted = (version > 0)),
  check (version > 0 or stage = 'draft'),
  check (submitted or not visible_to_ministry),
  check (decider = 'ministry' or not visible_to_ministry),
  check (not submitted or submitted_on is not null),
  check (tenant_id <> 'ministry')
);
alter table app.case_file enable row level security, force row level security;

create policy tenant on app.case_file as restrictive to shifan_operator, shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
-- The ministry sees a national case from the province's recommendation on, not before.
create policy ministry on app.case_file as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);

create policy operator_reads on app.case_file for select to shifan_operator using (operator_id = app.current_operator());
create policy officer_reads on app.case_file for select to shifan_officer using (submitted and app.reads_for(unit_id));
create policy ministry_reads on app.case_file for select to shifan_ministry using (true);
create policy jobs_reads on app.case_file for select to shifan_jobs using (submitted);

create policy operator_opens on app.case_file for insert to shifan_operator
  with check (operator_id = app.current_operator() and not submitted and not visible_to_ministry);
create policy operator_writes on app.case_file for update to shifan_operator
  using (operator_id = app.current_operator()) with check (closed_reason is null or closed_reason = 'withdrawn');
-- Why a case is closed is for the authority that decides, but for a first level's declining and a deadline's passing. A
-- case returned for correction is a draft again, though submitted once.
create policy officer_writes on app.case_file for update to shifan_officer
  using (submitted and app.acts_for(unit_id))
  with check (submitted and (decider = app.current_level() or closed_reason is null or closed_reason in ('declined', 'lapsed')));
create policy ministry_writes on app.case_file for update to shifan_ministry
  using (app.current_level() = 'ministry') with check (submitted);
create policy jobs_writes on app.case_file for update to shifan_jobs
  using (submitted) with check (closed_reason is null or closed_reason in ('lapsed', 'expired'));

grant select on app.case_file to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
grant insert (tenant_id, id, number, jurisdiction, plugin_version, notice_id, year, kind, name, name_initials, operator_id,
  operator_name, operator_uscc, division_code, unit_id, decider, state, tilted, created_at, updated_at) on app.case_file to shifan_operator;
grant update (name, name_initials, plugin_version, submitted, submitted_on, stage, phase, level, closed_reason, version,
  state, updated_at) on app.case_file to shifan_operator;
grant update (stage, phase, level, closed_reason, version, state, updated_at, visible_to_ministry) on app.case_file to shifan_officer;
grant update (stage, phase, level, closed_reason, version, state, updated_at) on app.case_file to shifan_ministry, shifan_jobs;
create index case_file_operator on app.case_file (tenant_id, operator_id);
create index case_file_unit on app.case_file (tenant_id, unit_id, stage);
create index case_file_ministry on app.case_file (notice_id, stage) where visible_to_ministry;
comment on table app.case_file is '申报: the projection of its events';
comment on column app.case_file.unit_id is 'the unit the application is addressed to (its recommender)';
comment on column app.case_file.decider is 'the level that decides: the ministry, or the province in a programme of its own';
comment on column app.case_file.version is 'version of the last event; 0 before the first submission';
comment on column app.case_file.state is 'the engine''s CaseState as JSON';
