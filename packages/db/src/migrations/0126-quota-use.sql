-- What the ministry reads of the recommenders' places, by authority, notice and level: the counters that are kept as places are
-- taken, summed when asked. A number below three of recommendations that it may not see is null, as in every rollup.
create function app.quota_use() returns table (tenant_id text, notice_id text, level text, places integer, shown integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select q.tenant_id, q.notice_id, case when q.unit_id = q.tenant_id then 'province' else 'first' end, sum(q.max)::integer,
    case when sum(q.used) = 0 or sum(q.used) >= 3 or (bool_and(q.unit_id = q.tenant_id) and not exists (
      select from app.recommendation r
      where r.tenant_id = q.tenant_id and r.notice_id = q.notice_id and r.recommender_id = q.tenant_id and r.ended_on is null
        and r.exemption is null and not r.visible_to_ministry)) then sum(q.used)::integer end
  from app.quota_place q
  where app.current_tenant() = 'ministry'
  group by q.tenant_id, q.notice_id, 3
$$;
revoke execute on function app.quota_use from public;
grant execute on function app.quota_use to shifan_ministry;
