-- A draft 办法 put in force by its authority: one person proposes the document number and the day, another approves.
-- Without an approved one a draft grants no title.
create table app.jurisdiction_enactment (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  jurisdiction app.code not null,
  document_number app.line not null,
  in_force_on app.day not null,
  proposed_by uuid not null,
  proposed_by_name app.line not null,
  proposed_at app.moment not null,
  approved_by uuid,
  approved_by_name app.line,
  approved_at app.moment,
  primary key (tenant_id, id),
  check (num_nulls(approved_by, approved_by_name, approved_at) in (0, 3)),
  constraint approved_by_another check (approved_by <> proposed_by)
);
alter table app.jurisdiction_enactment enable row level security, force row level security;

create policy tenant on app.jurisdiction_enactment as restrictive to shifan_operator, shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy ministry on app.jurisdiction_enactment as restrictive to shifan_ministry
  using (tenant_id = 'ministry' and app.current_tenant() = 'ministry');
create policy authority_reads on app.jurisdiction_enactment for select to shifan_officer, shifan_ministry
  using (approved_at is not null or app.current_level() in ('province', 'ministry', 'audit'));
create policy everybody_reads on app.jurisdiction_enactment for select to shifan_operator, shifan_public, shifan_jobs
  using (approved_at is not null);
create policy authority_proposes on app.jurisdiction_enactment for insert to shifan_officer, shifan_ministry
  with check (app.current_level() in ('province', 'ministry') and proposed_by = app.current_person());
create policy authority_approves on app.jurisdiction_enactment for update to shifan_officer, shifan_ministry
  using (app.current_level() in ('province', 'ministry') and approved_at is null)
  with check (approved_by = app.current_person());

grant select on app.jurisdiction_enactment to shifan_officer, shifan_ministry;
grant select (tenant_id, id, jurisdiction, document_number, in_force_on, approved_at)
  on app.jurisdiction_enactment to shifan_operator, shifan_public, shifan_jobs;
grant insert (tenant_id, id, jurisdiction, document_number, in_force_on, proposed_by, proposed_by_name, proposed_at)
  on app.jurisdiction_enactment to shifan_officer, shifan_ministry;
grant update (approved_by, approved_by_name, approved_at) on app.jurisdiction_enactment to shifan_officer, shifan_ministry;
create unique index jurisdiction_enactment_standing on app.jurisdiction_enactment (tenant_id, jurisdiction) where approved_at is not null;
comment on table app.jurisdiction_enactment is '办法施行';
