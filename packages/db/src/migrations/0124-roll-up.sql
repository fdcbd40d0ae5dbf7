-- Keeps the figures by the difference between what a case was counted as and what it comes to. It runs with the owner's rights
-- and can only state the truth, whoever calls it: no login writes a figure. The tenant's chain is locked first, as it is by
-- whoever has appended events: one case of a tenant after another, so the cells are never waited for.
create or replace function app.roll_up(tenant text, the_case uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  c app.counted_case;
  was app.rollup_case;
  fresh jsonb;
begin
  perform from app.chain_head h where h.tenant_id = tenant for update;
  select * into c from app.counted_case v where v.tenant_id = tenant and v.case_id = the_case;
  if c.version is null then
    return;
  end if;
  update app.answer_facts a set stage = c.stage, visible_to_ministry = c.seen
    where a.tenant_id = tenant and a.case_id = the_case and (a.stage, a.visible_to_ministry) is distinct from (c.stage, c.seen);
  select * into was from app.rollup_case r where r.tenant_id = tenant and r.case_id = the_case;

  if was.version is distinct from c.version then
    insert into app.rollup_flow as r (tenant_id, division_code, jurisdiction, kind, tilted, decider, month, type, detail, seen, n)
      select tenant, d.code, c.jurisdiction, c.kind, c.tilted, c.decider, f.month, f.type, f.detail, f.seen, count(*)
      from app.counted_flow f, (values (c.division_code), ('')) as d (code)
      where f.tenant_id = tenant and f.case_id = the_case and f.version > coalesce(was.version, 0)
      group by d.code, f.month, f.type, f.detail, f.seen
      on conflict on constraint rollup_flow_cell do update set n = r.n + excluded.n;
    select jsonb_object_agg(s.step, s.seen) into fresh from app.counted_step s
      where s.tenant_id = tenant and s.case_id = the_case and s.version > coalesce(was.version, 0);
  end if;
  if fresh is not null then
    insert into app.rollup_reached as r (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, step, seen, n)
      select tenant, d.code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, s.key, s.value::boolean, 1
      from jsonb_each(fresh) as s, (values (c.division_code), ('')) as d (code)
      on conflict on constraint rollup_reached_cell do update set n = r.n + excluded.n;
  end if;
  if (was.stage, was.level, was.closed_reason, was.seen) is distinct from (c.stage, c.level, c.closed_reason, c.seen) then
    insert into app.rollup_stock as r (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, stage, level,
        closed_reason, seen, n)
      select tenant, d.code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, s.stage, s.level, s.closed_reason, s.seen, s.n
      from (values (was.stage, was.level, was.closed_reason, was.seen, -1), (c.stage, c.level, c.closed_reason, c.seen, 1))
          as s (stage, level, closed_reason, seen, n), (values (c.division_code), ('')) as d (code)
      where s.stage is not null
      on conflict on constraint rollup_stock_cell do update set n = r.n + excluded.n;
  end if;
  if (was.clocks, was.seen) is distinct from (c.clocks, c.seen) then
    perform app.roll_up_clocks(c, was.clocks, was.seen);
  end if;
  if (was.standing, was.facts, was.seen) is distinct from (c.standing, c.facts, c.seen) then
    perform app.roll_up_facts(c, was);
  end if;

  insert into app.rollup_case as r (tenant_id, case_id, version, stage, level, closed_reason, seen, steps, clocks, standing, facts)
    values (tenant, the_case, c.version, c.stage, c.level, c.closed_reason, c.seen, coalesce(was.steps, '{}') || coalesce(fresh, '{}'),
      c.clocks, c.standing, c.facts)
    on conflict (tenant_id, case_id) do update set version = excluded.version, stage = excluded.stage, level = excluded.level,
      closed_reason = excluded.closed_reason, seen = excluded.seen, steps = excluded.steps, clocks = excluded.clocks,
      standing = excluded.standing, facts = excluded.facts;
  if fresh ?| array['submitted', 'candidate', 'designated'] then
    perform app.roll_up_old_titles(tenant, array(select o.title_id::uuid from app.old_title_application o
      where o.tenant_id = tenant and o.case_id = the_case));
  end if;
end $$;

-- The days that stood and those that stand, each by itself and in its month; a cell that no day is left in goes.
create function app.roll_up_clocks(c app.counted_case, before jsonb, seen_before boolean) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.rollup_clock as r (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, name, span, on_day, seen, n)
    select c.tenant_id, d.code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, t.name, s.span, s.on_day, t.seen, sum(t.n)
    from (select k ->> 0, (k ->> 1)::date, seen_before, -1 from jsonb_array_elements(before) as k
        union all select k ->> 0, (k ->> 1)::date, c.seen, 1 from jsonb_array_elements(c.clocks) as k) as t (name, on_day, seen, n),
      lateral (values ('day', t.on_day), ('month', date_trunc('month', t.on_day)::date)) as s (span, on_day),
      (values (c.division_code), ('')) as d (code)
    group by d.code, t.name, s.span, s.on_day, t.seen
    having sum(t.n) <> 0
    on conflict on constraint rollup_clock_cell do update set n = r.n + excluded.n;
  delete from app.rollup_clock r
    using jsonb_array_elements(before) as k, (values (c.division_code), ('')) as d (code)
    where r.tenant_id = c.tenant_id and r.division_code = d.code and r.jurisdiction = c.jurisdiction and r.kind = c.kind
      and r.year = c.year and r.tilted = c.tilted and r.decider = c.decider and r.name = k ->> 0 and r.n = 0
      and r.on_day in ((k ->> 1)::date, date_trunc('month', (k ->> 1)::date)::date);
end $$;

create function app.roll_up_facts(c app.counted_case, was app.rollup_case) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.rollup_fact as r (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, standing, fact, seen, n, total)
    select c.tenant_id, d.code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, t.standing, t.fact, t.seen, sum(t.n), sum(t.total)
    from (select was.standing, k.key, was.seen, -1, - k.value::text::numeric from jsonb_each(was.facts) as k
        union all select c.standing, k.key, c.seen, 1, k.value::text::numeric from jsonb_each(c.facts) as k)
        as t (standing, fact, seen, n, total),
      (values (c.division_code), ('')) as d (code)
    group by d.code, t.standing, t.fact, t.seen
    having sum(t.n) <> 0 or sum(t.total) <> 0
    on conflict on constraint rollup_fact_cell do update set n = r.n + excluded.n, total = r.total + excluded.total;
end $$;

-- An old title as it counts now: how far the furthest of its applications ever came. Those taken back do not count. Old titles of
-- an authority are counted one transaction after another.
create view app.counted_old_title with (security_invoker = true) as
  select t.tenant_id, t.id as title_id, t.division_code, t.kind, t.basis, t.status, coalesce((
    select case max(case when r.steps ? 'designated' then 3 when r.steps ? 'candidate' then 2 else 1 end)
      when 3 then 'designated' when 2 then 'candidate' else 'applied' end
    from app.old_title_application o join app.rollup_case r on r.tenant_id = o.tenant_id and r.case_id = o.case_id
    where o.tenant_id = t.tenant_id and o.title_id = t.id having count(*) > 0), 'none') as progress
  from app.old_title t where t.status <> 'undone';

create function app.roll_up_old_titles(tenant text, titles uuid[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if cardinality(titles) = 0 then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('app.rollup_old_title ' || tenant, 0));
  insert into app.rollup_old_title as r (tenant_id, division_code, kind, basis, status, progress, n)
    select tenant, d.code, t.kind, t.basis, s.status, s.progress, sum(s.n)
    from app.old_title t
      left join app.rollup_counted_title w on w.tenant_id = tenant and w.title_id = t.id
      left join app.counted_old_title v on v.tenant_id = tenant and v.title_id = t.id,
      lateral (values (w.status, w.progress, -1), (v.status, v.progress, 1)) as s (status, progress, n),
      lateral (values (t.division_code), ('')) as d (code)
    where t.tenant_id = tenant and t.id = any (titles) and s.status is not null
    group by d.code, t.kind, t.basis, s.status, s.progress
    having sum(s.n) <> 0
    on conflict on constraint rollup_old_title_cell do update set n = r.n + excluded.n;
  delete from app.rollup_counted_title w where w.tenant_id = tenant and w.title_id = any (titles);
  insert into app.rollup_counted_title (tenant_id, title_id, status, progress)
    select v.tenant_id, v.title_id, v.status, v.progress from app.counted_old_title v where v.tenant_id = tenant and v.title_id = any (titles);
end $$;
revoke execute on function app.common_facts, app.roll_up_clocks, app.roll_up_facts, app.roll_up_old_titles from public;
grant execute on function app.roll_up_old_titles to shifan_officer, shifan_jobs;
