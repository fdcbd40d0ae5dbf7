-- 公示的更正: what was published is never changed. A correction is a version of its own, with its reason: of the title, and of names
-- as they are listed; no unit comes or goes by it, and no day moves.
create table app.public_notice_correction (
  tenant_id app.code not null references app.authority,
  public_notice_id uuid not null,
  version integer not null check (version > 1),
  title app.line not null,
  names app.json_object not null,
  changes app.json_object not null,
  reason app.prose not null,
  corrected_at app.moment not null,
  corrected_by uuid not null,
  primary key (tenant_id, public_notice_id, version),
  foreign key (tenant_id, public_notice_id) references app.public_notice (tenant_id, id)
);
alter table app.public_notice_correction enable row level security, force row level security;

create policy everybody_reads on app.public_notice_correction for select
  to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs using (true);
create policy decider_corrects on app.public_notice_correction for insert to shifan_officer, shifan_ministry
  with check (tenant_id = app.current_tenant() and app.current_level() in ('province', 'ministry')
    and corrected_by = app.current_person());

grant select (tenant_id, public_notice_id, version, title, names, changes, reason, corrected_at) on app.public_notice_correction
  to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs;
grant insert (tenant_id, public_notice_id, version, title, names, changes, reason, corrected_at, corrected_by)
  on app.public_notice_correction to shifan_officer, shifan_ministry;
comment on table app.public_notice_correction is '公示的更正; append-only';
comment on column app.public_notice_correction.names is 'of listed cases, by their id: name and operator as they read from this version on';
comment on column app.public_notice_correction.corrected_by is 'not published';
