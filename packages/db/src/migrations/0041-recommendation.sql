-- 推荐: which unit passed a case on, with its opinion. Withdrawn ones stay, with their day.
create table app.recommendation (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  case_id uuid not null,
  notice_id app.code not null references app.notice,
  recommender_id app.code not null,
  level text not null check (level in ('municipality', 'provincial-body', 'province')),
  opinion app.prose not null,
  on_day app.day not null,
  author_id uuid not null,
  author_name app.line not null,
  ended_on app.day,
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id),
  foreign key (tenant_id, recommender_id) references app.unit (authority_code, id),
  check (ended_on is null or ended_on >= on_day)
);
alter table app.recommendation enable row level security, force row level security;

create policy tenant on app.recommendation as restrictive to shifan_operator, shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy ministry on app.recommendation as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);
create policy operator_reads on app.recommendation for select to shifan_operator using (operator_id = app.current_operator());
create policy officer_reads on app.recommendation for select to shifan_officer using (app.reads_for(unit_id));
create policy ministry_reads on app.recommendation for select to shifan_ministry using (true);
create policy officer_recommends on app.recommendation for insert to shifan_officer
  with check (app.acts_for(unit_id) and level = app.current_level() and recommender_id = app.current_unit()
    and author_id = app.current_person());
create policy officer_ends on app.recommendation for update to shifan_officer using (app.acts_for(unit_id));
-- An operator that withdraws, a ministry that declines, or a deadline that passes ends the recommendation too.
create policy operator_ends on app.recommendation for update to shifan_operator using (operator_id = app.current_operator());
create policy ministry_ends on app.recommendation for update to shifan_ministry using (app.current_level() = 'ministry');
create policy jobs_reads on app.recommendation for select to shifan_jobs using (true);
create policy jobs_ends on app.recommendation for update to shifan_jobs using (true);
create policy owner_counts on app.recommendation for select to shifan_owner using (true);

grant select on app.recommendation to shifan_officer, shifan_ministry;
-- not the opinion nor who wrote it: the operator reads what its case's events tell
grant select (tenant_id, id, case_id, notice_id, recommender_id, level, on_day, ended_on)
  on app.recommendation to shifan_operator, shifan_jobs;
grant insert (tenant_id, id, case_id, notice_id, recommender_id, level, opinion, on_day, author_id, author_name,
  operator_id, unit_id, visible_to_ministry) on app.recommendation to shifan_officer;
grant update (ended_on, visible_to_ministry) on app.recommendation to shifan_officer;
grant update (ended_on) on app.recommendation to shifan_operator, shifan_ministry, shifan_jobs;
create unique index recommendation_standing on app.recommendation (tenant_id, case_id, level) where ended_on is null;
create index recommendation_recommender on app.recommendation (tenant_id, notice_id, recommender_id);
comment on table app.recommendation is '推荐';
comment on column app.recommendation.ended_on is 'day it was withdrawn or the case was declined while the place could be given again';

-- Gives places back: makes `used` the number of recommendations that stand. Whoever ends a recommendation may not touch
-- the quota itself, so this runs with the owner's rights; it can only ever state the truth. The row is locked before the
-- counting, and a place is taken under the same lock, so no recommendation slips between.
create function app.free_place(tenant text, notice text, recommender text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from app.quota_place q where q.tenant_id = tenant and q.notice_id = notice and q.unit_id = recommender for update;
  update app.quota_place q
    set used = (select count(*) from app.recommendation r
      where r.tenant_id = tenant and r.notice_id = notice and r.recommender_id = recommender and r.ended_on is null)
    where q.tenant_id = tenant and q.notice_id = notice and q.unit_id = recommender;
end $$;
revoke execute on function app.free_place from public;
grant execute on function app.free_place to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
