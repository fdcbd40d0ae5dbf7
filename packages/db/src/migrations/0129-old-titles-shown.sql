-- Titles of repealed measures are known to everybody by name, so how many there are, held and expired, is shown to the ministry
-- as it is; so is how many came to be candidates and were designated, which was published. What it may not learn is who of those
-- named has applied. Whether a cell is there, and the one beside it, would tell that: so it reads no cells any more, but what this
-- function says. Of those that are not candidates it is told how many applied and how many did not where each is three or more,
-- or none of three or more applied; of one or two it is told nothing, whether they applied or not.
revoke select on app.rollup_old_title from shifan_ministry;
revoke select (tenant_id, division_code, kind, basis, status, progress, shown) on app.rollup_old_title from shifan_ministry;
drop policy ministry on app.rollup_old_title;
drop policy ministry_reads on app.rollup_old_title;
alter table app.rollup_old_title drop column shown;

create function app.old_title_use() returns table (tenant_id text, kind text, status text, progress text, shown integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with title as (
    select r.tenant_id, r.kind, r.status, r.progress, r.n from app.rollup_old_title r
    where app.current_tenant() = 'ministry' and r.division_code = ''
  ), place as (
    select t.tenant_id, t.kind, coalesce(sum(t.n) filter (where t.progress = 'none'), 0) as idle,
      coalesce(sum(t.n) filter (where t.progress = 'applied'), 0) as applied,
      coalesce(sum(t.n) filter (where t.progress = 'candidate'), 0) as candidates,
      coalesce(sum(t.n) filter (where t.progress = 'designated'), 0) as designated
    from title t group by t.tenant_id, t.kind
  )
  select t.tenant_id::text, t.kind, t.status, null, sum(t.n)::integer from title t group by t.tenant_id, t.kind, t.status
  union all
  select p.tenant_id::text, p.kind, null, v.progress, case when not v.secret or p.idle + p.applied = 0
      or (p.idle >= 3 and (p.applied = 0 or p.applied >= 3)) then v.n::integer end
  from place p, lateral (values ('none', p.idle, true), ('applied', p.applied, true), ('candidate', p.candidates, false),
    ('designated', p.designated, false)) as v (progress, n, secret)
$$;
revoke execute on function app.old_title_use from public;
grant execute on function app.old_title_use to shifan_ministry;
