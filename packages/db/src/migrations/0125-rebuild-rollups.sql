-- Counts everything anew from the events, the standing days, the answers and the old titles: once here for a database that has
-- cases already, and for whoever administers the database. Nobody appends meanwhile.
create function app.rebuild_rollups() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB' as $$
begin
  lock table app.chain_head in exclusive mode;
  truncate app.rollup_case, app.rollup_counted_title, app.rollup_stock, app.rollup_reached, app.rollup_flow, app.rollup_clock,
    app.rollup_fact, app.rollup_old_title;
  update app.answer_facts a set stage = c.stage, visible_to_ministry = c.visible_to_ministry from app.case_file c
    where c.tenant_id = a.tenant_id and c.id = a.case_id
      and (a.stage, a.visible_to_ministry) is distinct from (c.stage, c.visible_to_ministry);
  insert into app.rollup_case (tenant_id, case_id, version, stage, level, closed_reason, seen, steps, clocks, standing, facts)
    select c.tenant_id, c.case_id, c.version, c.stage, c.level, c.closed_reason, c.seen, coalesce(s.steps, '{}'), c.clocks,
      c.standing, c.facts
    from app.counted_case c
      left join (select t.tenant_id, t.case_id, jsonb_object_agg(t.step, t.seen) as steps from app.counted_step t
        group by t.tenant_id, t.case_id) s on s.tenant_id = c.tenant_id and s.case_id = c.case_id;

  insert into app.rollup_stock (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, stage, level, closed_reason, seen, n)
    select c.tenant_id, c.division_code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, r.stage, r.level, r.closed_reason, r.seen, count(*)
    from app.rollup_case r join app.case_file c on c.tenant_id = r.tenant_id and c.id = r.case_id
    group by c.tenant_id, c.division_code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, r.stage, r.level, r.closed_reason, r.seen;
  insert into app.rollup_stock (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, stage, level, closed_reason, seen, n)
    select r.tenant_id, '', r.jurisdiction, r.kind, r.year, r.tilted, r.decider, r.stage, r.level, r.closed_reason, r.seen, sum(r.n)
    from app.rollup_stock r
    group by r.tenant_id, r.jurisdiction, r.kind, r.year, r.tilted, r.decider, r.stage, r.level, r.closed_reason, r.seen;
  insert into app.rollup_reached (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, step, seen, n)
    select c.tenant_id, c.division_code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, s.key, s.value::boolean, count(*)
    from app.rollup_case r join app.case_file c on c.tenant_id = r.tenant_id and c.id = r.case_id, jsonb_each(r.steps) as s
    group by c.tenant_id, c.division_code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, s.key, s.value::boolean;
  insert into app.rollup_reached (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, step, seen, n)
    select r.tenant_id, '', r.jurisdiction, r.kind, r.year, r.tilted, r.decider, r.step, r.seen, sum(r.n)
    from app.rollup_reached r
    group by r.tenant_id, r.jurisdiction, r.kind, r.year, r.tilted, r.decider, r.step, r.seen;
  insert into app.rollup_flow (tenant_id, division_code, jurisdiction, kind, tilted, decider, month, type, detail, seen, n)
    select c.tenant_id, c.division_code, c.jurisdiction, c.kind, c.tilted, c.decider, c.month, c.type, c.detail, c.seen, count(*)
    from app.counted_flow c
    group by c.tenant_id, c.division_code, c.jurisdiction, c.kind, c.tilted, c.decider, c.month, c.type, c.detail, c.seen;
  insert into app.rollup_flow (tenant_id, division_code, jurisdiction, kind, tilted, decider, month, type, detail, seen, n)
    select r.tenant_id, '', r.jurisdiction, r.kind, r.tilted, r.decider, r.month, r.type, r.detail, r.seen, sum(r.n)
    from app.rollup_flow r
    group by r.tenant_id, r.jurisdiction, r.kind, r.tilted, r.decider, r.month, r.type, r.detail, r.seen;
  insert into app.rollup_clock (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, name, span, on_day, seen, n)
    select c.tenant_id, c.division_code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, k ->> 0, s.span, s.on_day, r.seen, count(*)
    from app.rollup_case r join app.case_file c on c.tenant_id = r.tenant_id and c.id = r.case_id, jsonb_array_elements(r.clocks) as k,
      lateral (values ('day', (k ->> 1)::date), ('month', date_trunc('month', (k ->> 1)::date)::date)) as s (span, on_day)
    group by c.tenant_id, c.division_code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, k ->> 0, s.span, s.on_day, r.seen;
  insert into app.rollup_clock (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, name, span, on_day, seen, n)
    select r.tenant_id, '', r.jurisdiction, r.kind, r.year, r.tilted, r.decider, r.name, r.span, r.on_day, r.seen, sum(r.n)
    from app.rollup_clock r
    group by r.tenant_id, r.jurisdiction, r.kind, r.year, r.tilted, r.decider, r.name, r.span, r.on_day, r.seen;
  insert into app.rollup_fact (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, standing, fact, seen, n, total)
    select c.tenant_id, c.division_code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, r.standing, k.key, r.seen, count(*), sum(k.value::text::numeric)
    from app.rollup_case r join app.case_file c on c.tenant_id = r.tenant_id and c.id = r.case_id, jsonb_each(r.facts) as k
    group by c.tenant_id, c.division_code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, r.standing, k.key, r.seen;
  insert into app.rollup_fact (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, standing, fact, seen, n, total)
    select r.tenant_id, '', r.jurisdiction, r.kind, r.year, r.tilted, r.decider, r.standing, r.fact, r.seen, sum(r.n), sum(r.total)
    from app.rollup_fact r
    group by r.tenant_id, r.jurisdiction, r.kind, r.year, r.tilted, r.decider, r.standing, r.fact, r.seen;
  insert into app.rollup_counted_title (tenant_id, title_id, status, progress)
    select t.tenant_id, t.title_id, t.status, t.progress from app.counted_old_title t;
  insert into app.rollup_old_title (tenant_id, division_code, kind, basis, status, progress, n)
    select t.tenant_id, d.code, t.kind, t.basis, t.status, t.progress, count(*)
    from app.counted_old_title t, lateral (values (t.division_code), ('')) as d (code)
    group by t.tenant_id, d.code, t.kind, t.basis, t.status, t.progress;
end $$;
revoke execute on function app.rebuild_rollups from public;
select app.rebuild_rollups();
