-- What the ministry read of an authority's, or of all authorities' at once: who, when, by which procedure and what for.
-- Written before anything is answered. tenant_id is the authority's whose data were asked for; 'ministry' stands for all
-- of them, and concerns each. case_id is what was asked for, whether or not there is such a case: so no key.
create table app.cross_tenant_reading (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  procedure app.code not null,
  case_id uuid,
  filter app.json_object not null check (octet_length(filter) <= 4000),
  reason app.line not null,
  jurisdiction app.code not null,
  article app.code not null,
  reader_id uuid not null,
  reader_name app.line not null,
  read_at app.moment not null,
  primary key (tenant_id, id)
);
alter table app.cross_tenant_reading enable row level security, force row level security;

create policy tenant on app.cross_tenant_reading as restrictive to shifan_officer
  using (tenant_id in (app.current_tenant(), 'ministry'));
create policy ministry on app.cross_tenant_reading as restrictive to shifan_ministry using (app.current_tenant() = 'ministry');
create policy ministry_notes on app.cross_tenant_reading for insert to shifan_ministry
  with check (reader_id = app.current_person());
create policy auditor_reads on app.cross_tenant_reading for select to shifan_officer, shifan_ministry
  using (app.current_level() = 'audit');

grant select on app.cross_tenant_reading to shifan_officer, shifan_ministry;
grant insert (tenant_id, id, procedure, case_id, filter, reason, jurisdiction, article, reader_id, reader_name, read_at)
  on app.cross_tenant_reading to shifan_ministry;
create index cross_tenant_reading_latest on app.cross_tenant_reading (read_at desc, id desc);
comment on table app.cross_tenant_reading is 'readings across tenants, with their reason';
comment on column app.cross_tenant_reading.filter is 'what was chosen, as JSON; nothing that names a person or an enterprise';
comment on column app.cross_tenant_reading.article is 'of the jurisdiction: on which the reading rests';
