-- Every sum kept ahead is written with every event: those over all kinds and years are kept, for all programmes and for each, and
-- what is asked for one kind or year is summed from its cells. One cheap pattern holds a row, and its keys are compared byte by byte.
truncate app.rollup_shown;
alter table app.rollup_shown
  drop constraint rollup_shown_cell,
  drop column kind,
  drop column year,
  drop constraint rollup_shown_jurisdiction_check,
  drop constraint rollup_shown_key1_check,
  drop constraint rollup_shown_key2_check,
  drop constraint rollup_shown_key3_check,
  alter column tenant_id type app.code collate "C",
  alter column figure type text collate "C",
  alter column jurisdiction type text collate "C",
  alter column key1 type text collate "C",
  alter column key2 type text collate "C",
  alter column key3 type text collate "C",
  add constraint rollup_shown_keys check (jurisdiction || key1 || key2 || key3 ~ '^[A-Za-z0-9._/-]*$'),
  add constraint rollup_shown_cell primary key (tenant_id, figure, jurisdiction, key1, key2, key3, tilted, seen);
create index rollup_shown_figure on app.rollup_shown (figure, jurisdiction, key1, key2);
comment on column app.rollup_shown.jurisdiction is 'empty for all';

create or replace function app.show_cells(it app.counted_case, the_figure text, moved app.moved_cell[]) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.rollup_shown as s (tenant_id, figure, jurisdiction, key1, key2, key3, tilted, seen, n, hidden, total)
    select it.tenant_id, the_figure, j, m.key1, m.key2, m.key3, it.tilted, m.seen,
      case when app.is_shown(m.n, m.seen) then m.n else 0 end - case when app.is_shown(m.n - m.by_n, m.seen) then m.n - m.by_n else 0 end,
      (not app.is_shown(m.n, m.seen))::integer - (not app.is_shown(m.n - m.by_n, m.seen))::integer,
      trim_scale(case when app.is_shown(m.n, m.seen) then m.total else 0 end
        - case when app.is_shown(m.n - m.by_n, m.seen) then m.total - m.by_total else 0 end)
    from unnest(moved) as m, unnest(array['', it.jurisdiction]) as j
    on conflict on constraint rollup_shown_cell do update
      set n = s.n + excluded.n, hidden = s.hidden + excluded.hidden, total = trim_scale(s.total + excluded.total);
end $$;

create or replace function app.roll_up_clocks(it app.counted_case, was app.rollup_case) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  moved app.moved_cell[];
begin
  with t as materialized (
    select k.name, s.span, s.on_day, k.seen, sum(k.n)::integer as n
      from (select k ->> 0, (k ->> 1)::date, was.seen, -1 from jsonb_array_elements(was.clocks) as k
          union all select k ->> 0, (k ->> 1)::date, it.seen, 1 from jsonb_array_elements(it.clocks) as k) as k (name, on_day, seen, n),
        lateral (values ('day', k.on_day), ('month', date_trunc('month', k.on_day)::date)) as s (span, on_day)
      group by k.name, s.span, s.on_day, k.seen
      having sum(k.n) <> 0
  ), v as (
    insert into app.rollup_clock as r (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, name, span, on_day, seen, n)
      select it.tenant_id, d.code, it.jurisdiction, it.kind, it.year, it.tilted, it.decider, t.name, t.span, t.on_day, t.seen, t.n
      from t, (values (it.division_code), ('')) as d (code)
      on conflict on constraint rollup_clock_cell do update set n = r.n + excluded.n
      returning r.*)
  select array_agg(row(t.span, t.on_day::text, t.name, v.seen, v.n, t.n, 0, 0)::app.moved_cell) into moved
    from v join t on t.name = v.name and t.span = v.span and t.on_day = v.on_day and t.seen = v.seen
    where v.division_code = '' and (v.seen or v.span = 'month');
  perform app.show_cells(it, 'clock', moved);
  delete from app.rollup_clock r
    using jsonb_array_elements(was.clocks) as k, (values (it.division_code), ('')) as d (code)
    where r.tenant_id = it.tenant_id and r.division_code = d.code and r.jurisdiction = it.jurisdiction and r.kind = it.kind
      and r.year = it.year and r.tilted = it.tilted and r.decider = it.decider and r.name = k ->> 0 and r.n = 0
      and r.on_day in ((k ->> 1)::date, date_trunc('month', (k ->> 1)::date)::date);
  delete from app.rollup_shown s
    using unnest(moved) as m, unnest(array['', it.jurisdiction]) as j
    where s.tenant_id = it.tenant_id and s.figure = 'clock' and s.jurisdiction = j and s.key1 = m.key1 and s.key2 = m.key2
      and s.key3 = m.key3 and s.n = 0 and s.hidden = 0;
end $$;

create or replace function app.rebuild_shown() returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  truncate app.rollup_shown;
  insert into app.rollup_shown (tenant_id, figure, jurisdiction, key1, key2, key3, tilted, seen, n, hidden, total)
    select f.tenant_id, f.figure, j, f.key1, f.key2, f.key3, f.tilted, f.seen, coalesce(sum(f.shown), 0),
      count(*) - count(f.shown), trim_scale(coalesce(sum(f.total), 0))
    from (
        select tenant_id, 'stock', jurisdiction, stage, level, closed_reason, tilted, seen, shown, 0
          from app.rollup_stock where division_code = ''
        union all
        select tenant_id, 'reached', jurisdiction, step, '', '', tilted, seen, shown, 0
          from app.rollup_reached where division_code = ''
        union all
        select tenant_id, 'flow', jurisdiction, type, month, detail, tilted, seen, shown, 0
          from app.rollup_flow where division_code = ''
        union all
        select tenant_id, 'clock', jurisdiction, span, on_day::text, name, tilted, seen, shown, 0
          from app.rollup_clock where division_code = '' and (seen or span = 'month')
        union all
        select tenant_id, 'fact', jurisdiction, standing, fact, '', tilted, seen, shown, shown_total
          from app.rollup_fact where division_code = '')
        as f (tenant_id, figure, jurisdiction, key1, key2, key3, tilted, seen, shown, total),
      lateral (values (''), (f.jurisdiction::text)) as j (j)
    group by f.figure, j, f.key1, f.key2, f.key3, f.tenant_id, f.tilted, f.seen
    order by f.figure, j, f.key1, f.key2; -- as they are read together
end $$;

-- Nobody appends meanwhile.
lock table app.chain_head in exclusive mode;
select app.rebuild_shown();
