-- What a list tells of an old title beyond what was announced (assets, people, services rendered). Not published: its
-- authority reads it, and the product on behalf of the operator whose title it is.
create table app.old_title_facts (
  tenant_id app.code not null references app.authority,
  title_id uuid not null,
  year integer check (year between 1990 and 2100),
  facts app.json_object not null,
  primary key (tenant_id, title_id),
  foreign key (tenant_id, title_id) references app.old_title (tenant_id, id)
);
alter table app.old_title_facts enable row level security, force row level security;

create policy tenant on app.old_title_facts as restrictive to shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy province_reads on app.old_title_facts for select to shifan_officer
  using (app.current_level() in ('province', 'audit'));
create policy jobs_reads on app.old_title_facts for select to shifan_jobs using (true);
create policy jobs_imports on app.old_title_facts for insert to shifan_jobs with check (true);

grant select on app.old_title_facts to shifan_officer, shifan_jobs;
grant insert (tenant_id, title_id, year, facts) on app.old_title_facts to shifan_jobs;
comment on table app.old_title_facts is 'facts of an old title, by fact key';
