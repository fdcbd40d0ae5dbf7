-- 推荐名额: one row a recommender and notice. Taking a place is one update of one locked row; counting
-- recommendations before inserting one lets any number through.
create table app.quota_place (
  tenant_id app.code not null references app.authority,
  notice_id app.code not null references app.notice,
  unit_id app.code not null,
  max integer not null check (max >= 0),
  used integer not null default 0,
  primary key (tenant_id, notice_id, unit_id),
  foreign key (tenant_id, unit_id) references app.unit (authority_code, id),
  constraint quota_holds check (used between 0 and max)
);
alter table app.quota_place enable row level security, force row level security;

create policy tenant on app.quota_place as restrictive to shifan_officer, shifan_jobs using (tenant_id = app.current_tenant());
create policy officer_reads on app.quota_place for select to shifan_officer using (app.reads_for(unit_id));
create policy officer_takes on app.quota_place for update to shifan_officer using (app.acts_for(unit_id));
create policy jobs_reads on app.quota_place for select to shifan_jobs using (true);
-- The owner counts for app.free_place (with the recommendations).
create policy owner_reads on app.quota_place for select to shifan_owner using (true);
create policy owner_frees on app.quota_place for update to shifan_owner using (true);
create policy jobs_sets on app.quota_place for insert to shifan_jobs with check (used = 0);

grant select on app.quota_place to shifan_officer, shifan_jobs;
grant insert (tenant_id, notice_id, unit_id, max) on app.quota_place to shifan_jobs;
grant update (used) on app.quota_place to shifan_officer;
comment on table app.quota_place is '推荐名额 and how many are taken';
