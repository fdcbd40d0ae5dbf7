-- 公示: published by a deciding authority, read by everybody. tenant_id is the authority that decides.
create table app.public_notice (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  jurisdiction app.code not null,
  phase text not null check (phase in ('notice-candidate', 'notice-designation')),
  title app.line not null,
  document_number app.line,
  published_by app.line not null,
  first_day app.day not null,
  last_day app.day not null,
  working_days integer not null check (working_days between 1 and 100),
  citation app.json_object not null,
  published_at app.moment not null,
  settled_on app.day,
  primary key (tenant_id, id),
  check (last_day > first_day),
  check (settled_on is null or settled_on > last_day)
);
alter table app.public_notice enable row level security, force row level security;

create policy everybody_reads on app.public_notice for select to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs using (true);
create policy decider_publishes on app.public_notice for insert to shifan_officer, shifan_ministry
  with check (tenant_id = app.current_tenant() and app.current_level() in ('province', 'ministry'));
create policy decider_settles on app.public_notice for update to shifan_officer, shifan_ministry
  using (tenant_id = app.current_tenant() and app.current_level() in ('province', 'ministry'));

grant select on app.public_notice to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs;
grant insert (tenant_id, id, jurisdiction, phase, title, published_by, first_day, last_day, working_days, citation, published_at)
  on app.public_notice to shifan_officer, shifan_ministry;
grant update (document_number, settled_on) on app.public_notice to shifan_officer, shifan_ministry;
comment on table app.public_notice is '公示';
comment on column app.public_notice.citation is 'the clause the period rests on';
