-- 不占名额的推荐: a recommendation that the notice does not count names the exemption it stands under; the places count
-- those without one.
alter table app.recommendation add column exemption app.code;
comment on column app.recommendation.exemption is 'id of the notice''s exemption; null: it takes a place';
grant insert (exemption) on app.recommendation to shifan_officer;
grant select (exemption) on app.recommendation to shifan_operator, shifan_jobs;

create or replace function app.free_place(tenant text, notice text, recommender text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from app.quota_place q where q.tenant_id = tenant and q.notice_id = notice and q.unit_id = recommender for update;
  update app.quota_place q
    set used = (select count(*) from app.recommendation r
      where r.tenant_id = tenant and r.notice_id = notice and r.recommender_id = recommender and r.ended_on is null
        and r.exemption is null)
    where q.tenant_id = tenant and q.notice_id = notice and q.unit_id = recommender;
end $$;
