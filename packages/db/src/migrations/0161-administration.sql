-- An administrator keeps the units, people and operators of its own authority. What has been granted is ended, never
-- deleted; a unit that recommends no more is closed, for cases and readings name it.
alter table app.unit add column origin text not null default 'release' check (origin in ('release', 'authority'));
alter table app.unit add column closed_at app.moment;
alter table app.unit enable row level security, force row level security;

create policy everybody_reads on app.unit for select
  to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs, shifan_auth using (true);
-- What an authority has named itself, the installer leaves as it is.
create policy owner_installs on app.unit to shifan_owner using (true) with check (origin = 'release');
create policy administrator_adds on app.unit for insert to shifan_officer
  with check (origin = 'authority' and app.current_level() = 'administration' and authority_code = app.current_tenant()
    and class in ('municipality', 'cooperation-zone', 'provincial-body'));
create policy administrator_keeps on app.unit for update to shifan_officer
  using (app.current_level() = 'administration' and authority_code = app.current_tenant()) with check (origin = 'authority');
grant insert (id, authority_code, name, class, division_code, origin) on app.unit to shifan_officer;
grant update (name, origin, closed_at) on app.unit to shifan_officer;
comment on column app.unit.origin is 'with a release, or named by an administrator of the authority';
comment on column app.unit.closed_at is 'from then on it recommends no more';

create policy administrator_reads on app.operator for select to shifan_officer using (app.current_level() = 'administration');
create policy administrator_registers on app.operator for insert to shifan_officer
  with check (app.current_level() = 'administration');
grant insert (tenant_id, id, name, name_initials, uscc, division_code) on app.operator to shifan_officer;

create policy administrator_reads on app.person for select to shifan_officer using (app.current_level() = 'administration');
create policy administrator_registers on app.person for insert to shifan_officer
  with check (app.current_level() = 'administration');
create policy administrator_renames on app.person for update to shifan_officer using (app.current_level() = 'administration');
grant insert (tenant_id, id, user_id, name, name_initials), update (name, name_initials) on app.person to shifan_officer;

create policy administrator_reads on app.membership for select to shifan_officer
  using (app.current_level() = 'administration');
create policy administrator_grants on app.membership for insert to shifan_officer
  with check (app.current_level() = 'administration' and ended_at is null);
create policy administrator_ends on app.membership for update to shifan_officer
  using (app.current_level() = 'administration' and ended_at is null) with check (ended_at is not null);
grant insert (tenant_id, id, person_id, role, unit_id, operator_id), update (ended_at) on app.membership to shifan_officer;
