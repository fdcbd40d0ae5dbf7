-- An authority's own places are counted under the notice that sets them: a narrower notice published later must not give
-- the same places again. What was counted under a narrower notice goes to the one it narrows.
alter table app.quota_place no force row level security;
alter table app.recommendation no force row level security;
with moved as (
  select n.id as narrower, n.content::jsonb ->> 'extends' as setting, u.id as unit_id
  from app.notice n join app.unit u on u.authority_code = n.authority_code and u.id = u.authority_code
  where n.content::jsonb ? 'extends' and not exists (
    select from jsonb_array_elements(n.content::jsonb -> 'quotas') q where q ->> 'recommender' = u.class)
), places as (
  update app.quota_place q set notice_id = m.setting from moved m
  where q.notice_id = m.narrower and q.unit_id = m.unit_id and q.tenant_id = m.unit_id
    and not exists (select from app.quota_place o
      where o.tenant_id = q.tenant_id and o.unit_id = q.unit_id and o.notice_id = m.setting)
)
update app.recommendation r set notice_id = m.setting from moved m
where r.notice_id = m.narrower and r.recommender_id = m.unit_id and r.tenant_id = m.unit_id;
alter table app.quota_place force row level security;
alter table app.recommendation force row level security;
