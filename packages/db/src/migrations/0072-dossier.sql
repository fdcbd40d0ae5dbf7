-- What the operator hands in for its acceptance or a reexamination. Its draft is its own; handed in, it changes no more.
create table app.dossier (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  purpose text not null check (purpose in ('acceptance', 'reexamination')),
  round integer not null check (round > 0),
  year integer not null check (year between 2000 and 2200),
  status text not null default 'draft' check (status in ('draft', 'submitted')),
  draft_version integer not null default 1 check (draft_version > 0),
  facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object' and pg_column_size(facts) <= 4000000),
  prefilled jsonb not null default '{}' check (jsonb_typeof(prefilled) = 'object'),
  reasons jsonb not null default '{}' check (jsonb_typeof(reasons) = 'object'),
  targets jsonb not null default '[]' check (jsonb_typeof(targets) = 'array' and pg_column_size(targets) <= 1000000),
  strands jsonb not null default '[]' check (jsonb_typeof(strands) = 'array' and pg_column_size(strands) <= 1000000),
  statement app.prose,
  opened_at app.moment not null,
  saved_at app.moment,
  files uuid[] not null default '{}',
  content_hash app.sm3,
  receipt_number app.code,
  received_by app.line,
  submitted_at app.moment,
  submitted_on app.day,
  submitted_by uuid,
  submitted_by_name app.line,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, purpose, round),
  unique (tenant_id, receipt_number),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id),
  check (num_nulls(content_hash, receipt_number, received_by, submitted_at, submitted_on, submitted_by, submitted_by_name)
    = case when status = 'submitted' then 0 else 7 end)
);
alter table app.dossier enable row level security, force row level security;

create policy tenant on app.dossier as restrictive to shifan_operator, shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.dossier as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry and status = 'submitted');
create policy operator_reads on app.dossier for select to shifan_operator using (operator_id = app.current_operator());
create policy officer_reads on app.dossier for select to shifan_officer using (status = 'submitted' and app.reads_for(unit_id));
create policy ministry_reads on app.dossier for select to shifan_ministry using (true);
create policy operator_opens on app.dossier for insert to shifan_operator with check (operator_id = app.current_operator());
create policy operator_writes on app.dossier for update to shifan_operator
  using (operator_id = app.current_operator() and status = 'draft')
  with check (submitted_by is null or submitted_by = app.current_person());
create policy province_shows on app.dossier for update to shifan_officer using (app.current_level() = 'province' and status = 'submitted');

grant select on app.dossier to shifan_operator, shifan_officer, shifan_ministry;
grant insert (tenant_id, id, case_id, purpose, round, year, facts, prefilled, opened_at, operator_id, unit_id, visible_to_ministry)
  on app.dossier to shifan_operator;
grant update (status, draft_version, facts, reasons, targets, strands, statement, saved_at, files, content_hash, receipt_number,
  received_by, submitted_at, submitted_on, submitted_by, submitted_by_name) on app.dossier to shifan_operator;
grant update (visible_to_ministry) on app.dossier to shifan_officer;
comment on table app.dossier is '验收、复核材料';
comment on column app.dossier.year is 'the form''s {Y}: the year its answers are of, fixed when it is opened';
comment on column app.dossier.targets is '[{target, reached, note}]: row of the plan, decimal string or null';
comment on column app.dossier.strands is '[{strand, done, note}]: the creation goals as a checklist';
comment on column app.dossier.files is 'ids of the evidence files handed in with it';
