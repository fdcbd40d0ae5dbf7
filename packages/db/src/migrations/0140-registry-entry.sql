-- 名录: a candidate or a title as everybody may know it, from the day it became a candidate on, for ever. Nothing in it tells of
-- a person. Written with the events that make it so; where it stands is held by a key to the event that brought it there.
create table app.registry_entry (
  tenant_id app.code not null references app.authority,
  case_id uuid not null,
  decider text not null,
  operator_id uuid not null,
  number app.code not null,
  jurisdiction app.code not null,
  kind text not null check (kind in ('platform', 'base')),
  year integer not null check (year between 2000 and 2100),
  name app.line not null,
  name_initials app.line not null,
  pinyin text not null default '' check (pinyin ~ '^[a-z0-9 ]*$' and char_length(pinyin) <= 4000),
  operator_name app.line not null,
  operator_uscc text not null check (operator_uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  division_code text not null references app.division,
  status text not null check (status in ('candidate', 'extended', 'designated', 'rectifying', 'revoked', 'expired', 'exited',
    'disqualified', 'withdrawn', 'objection-upheld')),
  status_on app.day not null,
  status_event integer not null check (status_event > 0),
  status_stage text generated always as (case
    when status in ('candidate', 'extended') then 'creation'
    when status = 'designated' then 'designated'
    when status = 'rectifying' then 'rectification'
    else 'closed' end) stored,
  document_number app.line,
  granted_on app.day,
  ends_on app.day,
  search text generated always as (lower(name || ' ' || operator_name || ' ' || operator_uscc || ' ' || number || ' '
    || coalesce(document_number, '') || ' ' || pinyin)) stored check (search <> ''),
  primary key (tenant_id, case_id),
  unique (tenant_id, number),
  foreign key (tenant_id, case_id, decider) references app.case_file (tenant_id, id, decider),
  foreign key (tenant_id, case_id, status_event, status_stage) references app.case_event (tenant_id, case_id, version, stage),
  check (ends_on >= granted_on),
  check (granted_on is not null or status not in ('designated', 'rectifying', 'revoked', 'expired'))
);
alter table app.registry_entry enable row level security, force row level security;

create policy everybody_reads on app.registry_entry for select
  to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs using (true);
create policy province_enters on app.registry_entry for insert to shifan_officer
  with check (decider = 'province' and tenant_id = app.current_tenant() and app.current_level() = 'province');
create policy province_changes on app.registry_entry for update to shifan_officer
  using (decider = 'province' and tenant_id = app.current_tenant() and app.current_level() = 'province');
create policy ministry_enters on app.registry_entry for insert to shifan_ministry
  with check (decider = 'ministry' and app.current_tenant() = 'ministry' and app.current_level() = 'ministry');
create policy ministry_changes on app.registry_entry for update to shifan_ministry
  using (decider = 'ministry' and app.current_tenant() = 'ministry' and app.current_level() = 'ministry');
create policy operator_withdraws on app.registry_entry for update to shifan_operator
  using (tenant_id = app.current_tenant() and operator_id = app.current_operator()) with check (status = 'withdrawn');
-- Titles end by themselves, their last day may move; and a database older than the registry is caught up.
create policy jobs_enters on app.registry_entry for insert to shifan_jobs with check (tenant_id = app.current_tenant());
create policy jobs_changes on app.registry_entry for update to shifan_jobs using (tenant_id = app.current_tenant());

grant select on app.registry_entry to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs;
grant insert (tenant_id, case_id, decider, operator_id, number, jurisdiction, kind, year, name, name_initials, pinyin, operator_name,
  operator_uscc, division_code, status, status_on, status_event, document_number, granted_on, ends_on)
  on app.registry_entry to shifan_officer, shifan_ministry, shifan_jobs;
grant update (status, status_on, status_event, document_number, granted_on, ends_on)
  on app.registry_entry to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
create index registry_entry_place on app.registry_entry (division_code, name_initials, case_id);
create index registry_entry_number on app.registry_entry (number);
comment on table app.registry_entry is '名录';
comment on column app.registry_entry.status_event is 'version of the case''s event that brought it there';
comment on column app.registry_entry.pinyin is 'full pinyin and initials of both names, for the search';
