-- What the ministry is shown, summed ahead: over all programmes, kinds and years, and over any of them, so that a page of the
-- nation reads one row for each number on it. It sums cells as they are shown and none that are hidden, so no sum and no
-- difference of sums holds more than its cells.
create table app.rollup_shown (
  tenant_id app.code not null references app.authority,
  figure text not null check (figure in ('stock', 'reached', 'flow', 'clock', 'fact')),
  jurisdiction text not null check (jurisdiction = '' or jurisdiction ~ '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$'),
  kind text not null check (kind in ('', 'platform', 'base')),
  year integer not null check (year = 0 or year between 2000 and 2100),
  tilted boolean not null,
  seen boolean not null,
  key1 text not null check (key1 = '' or key1 ~ '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$'),
  key2 text not null check (key2 = '' or key2 ~ '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$'),
  key3 text not null check (key3 = '' or key3 ~ '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$'),
  n integer not null,
  hidden integer not null,
  total app.amount not null,
  constraint rollup_shown_cell primary key (tenant_id, figure, jurisdiction, kind, year, key1, key2, key3, tilted, seen)
);
alter table app.rollup_shown enable row level security, force row level security;

create policy ministry on app.rollup_shown as restrictive to shifan_ministry using (app.current_tenant() = 'ministry');
create policy ministry_reads on app.rollup_shown for select to shifan_ministry using (true);
create policy owner_keeps on app.rollup_shown to shifan_owner using (true) with check (true);
grant select on app.rollup_shown to shifan_ministry;
create index rollup_shown_figure on app.rollup_shown (figure, jurisdiction, kind, year, key1, key2);
comment on table app.rollup_shown is 'sums of the cells shown to the ministry, of authorities';
comment on column app.rollup_shown.jurisdiction is 'empty for all; likewise kind, and 0 for all years';
comment on column app.rollup_shown.key1 is 'stock: stage; reached: step; flow: type; clock: span; fact: standing';
comment on column app.rollup_shown.key2 is 'stock: level; flow: month; clock: day, or a month''s first; fact: its key';
comment on column app.rollup_shown.key3 is 'stock: why closed; flow: detail; clock: name';
comment on column app.rollup_shown.hidden is 'cells of one or two cases that are not in `n`';

create function app.is_shown(n integer, seen boolean) returns boolean language sql immutable parallel safe
  return seen or n = 0 or n >= 3;

-- A cell of an authority after it moved by `by_n` and `by_total`.
create type app.moved_cell as (key1 text, key2 text, key3 text, seen boolean, n integer, by_n integer, total numeric, by_total numeric);

-- A table without a row is a question that was not answered, and not the answer none.
create or replace view app.counted_case with (security_invoker = true) as
  select c.tenant_id, c.id as case_id, c.version, c.division_code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, c.stage,
    case when c.stage = 'review' then coalesce(c.level, '') else '' end as level,
    coalesce(c.closed_reason, '') as closed_reason,
    c.visible_to_ministry as seen,
    coalesce((select jsonb_agg(jsonb_build_array(d.name, d.on_day) order by d.name, d.on_day) from app.due_row d
      where d.tenant_id = c.tenant_id and d.case_id = c.id and d.superseded_at is null), '[]') as clocks,
    case when a.facts is null then null
      when c.stage in ('draft', 'review', 'notice-candidate') then 'applied'
      when c.stage in ('creation', 'acceptance', 'notice-designation') then 'candidate'
      when c.stage = 'closed' then 'closed' else 'titled' end as standing,
    coalesce((select jsonb_object_agg(k.key, case jsonb_typeof(k.value) when 'array'
        then to_jsonb(jsonb_array_length(k.value)) else k.value end)
      from jsonb_each(a.facts) as k
      where k.key = any (app.common_facts()) and jsonb_typeof(k.value) in ('number', 'array') and k.value <> '[]'), '{}') as facts
  from app.case_file c left join lateral (
    select f.facts from app.answer_facts f where f.tenant_id = c.tenant_id and f.case_id = c.id order by f.purpose desc limit 1) a on true
  where c.version > 0;

create function app.show_cells(it app.counted_case, the_figure text, moved app.moved_cell[]) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.rollup_shown as s (tenant_id, figure, jurisdiction, kind, year, key1, key2, key3, tilted, seen, n, hidden, total)
    select it.tenant_id, the_figure, j, k, y, m.key1, m.key2, m.key3, it.tilted, m.seen,
      case when app.is_shown(m.n, m.seen) then m.n else 0 end - case when app.is_shown(m.n - m.by_n, m.seen) then m.n - m.by_n else 0 end,
      (not app.is_shown(m.n, m.seen))::integer - (not app.is_shown(m.n - m.by_n, m.seen))::integer,
      trim_scale(case when app.is_shown(m.n, m.seen) then m.total else 0 end
        - case when app.is_shown(m.n - m.by_n, m.seen) then m.total - m.by_total else 0 end)
    from unnest(moved) as m, unnest(array['', it.jurisdiction]) as j, unnest(array['', it.kind]) as k,
      unnest(case the_figure when 'flow' then array[0] else array[0, it.year] end) as y
    on conflict on constraint rollup_shown_cell do update
      set n = s.n + excluded.n, hidden = s.hidden + excluded.hidden, total = trim_scale(s.total + excluded.total);
end $$;

drop function app.roll_up_clocks, app.roll_up_facts;

create function app.roll_up_flow(it app.counted_case, since integer) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  moved app.moved_cell[];
begin
  with t as materialized (
    select f.month, f.type, f.detail, f.seen, count(*)::integer as n from app.counted_flow f
      where f.tenant_id = it.tenant_id and f.case_id = it.case_id and f.version > since
      group by f.month, f.type, f.detail, f.seen
  ), v as (
    insert into app.rollup_flow as r (tenant_id, division_code, jurisdiction, kind, tilted, decider, month, type, detail, seen, n)
      select it.tenant_id, d.code, it.jurisdiction, it.kind, it.tilted, it.decider, t.month, t.type, t.detail, t.seen, t.n
      from t, (values (it.division_code), ('')) as d (code)
      on conflict on constraint rollup_flow_cell do update set n = r.n + excluded.n
      returning r.*)
  select array_agg(row(t.type, t.month, t.detail, v.seen, v.n, t.n, 0, 0)::app.moved_cell) into moved
    from v join t on t.month = v.month and t.type = v.type and t.detail = v.detail and t.seen = v.seen
    where v.division_code = '';
  perform app.show_cells(it, 'flow', moved);
end $$;

create function app.roll_up_steps(it app.counted_case, fresh jsonb) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  moved app.moved_cell[];
begin
  with t as materialized (
    select s.key as step, s.value::boolean as seen, 1 as n from jsonb_each(fresh) as s
  ), v as (
    insert into app.rollup_reached as r (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, step, seen, n)
      select it.tenant_id, d.code, it.jurisdiction, it.kind, it.year, it.tilted, it.decider, t.step, t.seen, t.n
      from t, (values (it.division_code), ('')) as d (code)
      on conflict on constraint rollup_reached_cell do update set n = r.n + excluded.n
      returning r.*)
  select array_agg(row(t.step, '', '', v.seen, v.n, t.n, 0, 0)::app.moved_cell) into moved
    from v join t on t.step = v.step and t.seen = v.seen
    where v.division_code = '';
  perform app.show_cells(it, 'reached', moved);
end $$;

create function app.roll_up_stock(it app.counted_case, was app.rollup_case) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  moved app.moved_cell[];
begin
  with t as materialized (
    select s.stage, s.level, s.closed_reason, s.seen, s.n
      from (values (was.stage::text, was.level, was.closed_reason, was.seen, -1), (it.stage, it.level, it.closed_reason, it.seen, 1))
        as s (stage, level, closed_reason, seen, n)
      where s.stage is not null
  ), v as (
    insert into app.rollup_stock as r (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, stage, level, closed_reason, seen, n)
      select it.tenant_id, d.code, it.jurisdiction, it.kind, it.year, it.tilted, it.decider, t.stage, t.level, t.closed_reason, t.seen, t.n
      from t, (values (it.division_code), ('')) as d (code)
      on conflict on constraint rollup_stock_cell do update set n = r.n + excluded.n
      returning r.*)
  select array_agg(row(t.stage, t.level, t.closed_reason, v.seen, v.n, t.n, 0, 0)::app.moved_cell) into moved
    from v join t on t.stage = v.stage and t.level = v.level and t.closed_reason = v.closed_reason and t.seen = v.seen
    where v.division_code = '';
  perform app.show_cells(it, 'stock', moved);
end $$;

-- The days that stood and those that stand, each by itself and in its month; a cell that no day is left in goes.
create function app.roll_up_clocks(it app.counted_case, was app.rollup_case) returns void
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
    using unnest(moved) as m, unnest(array['', it.jurisdiction]) as j, unnest(array['', it.kind]) as k, unnest(array[0, it.year]) as y
    where s.tenant_id = it.tenant_id and s.figure = 'clock' and s.jurisdiction = j and s.kind = k and s.year = y and s.key1 = m.key1
      and s.key2 = m.key2 and s.key3 = m.key3 and s.n = 0 and s.hidden = 0;
end $$;

create function app.roll_up_facts(it app.counted_case, was app.rollup_case) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  moved app.moved_cell[];
begin
  with t as materialized (
    select f.standing, f.fact, f.seen, sum(f.n)::integer as n, trim_scale(sum(f.total)) as total
      from (select was.standing, k.key, was.seen, -1, - k.value::text::numeric from jsonb_each(was.facts) as k
          union all select it.standing, k.key, it.seen, 1, k.value::text::numeric from jsonb_each(it.facts) as k)
          as f (standing, fact, seen, n, total)
      group by f.standing, f.fact, f.seen
      having sum(f.n) <> 0 or sum(f.total) <> 0
  ), v as (
    insert into app.rollup_fact as r (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, standing, fact, seen, n, total)
      select it.tenant_id, d.code, it.jurisdiction, it.kind, it.year, it.tilted, it.decider, t.standing, t.fact, t.seen, t.n, t.total
      from t, (values (it.division_code), ('')) as d (code)
      on conflict on constraint rollup_fact_cell do update set n = r.n + excluded.n, total = trim_scale(r.total + excluded.total)
      returning r.*)
  select array_agg(row(t.standing, t.fact, '', v.seen, v.n, t.n, v.total, t.total)::app.moved_cell) into moved
    from v join t on t.standing = v.standing and t.fact = v.fact and t.seen = v.seen
    where v.division_code = '';
  perform app.show_cells(it, 'fact', moved);
end $$;

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
    perform app.roll_up_flow(c, coalesce(was.version, 0));
    select jsonb_object_agg(s.step, s.seen) into fresh from app.counted_step s
      where s.tenant_id = tenant and s.case_id = the_case and s.version > coalesce(was.version, 0);
    if fresh is not null then
      perform app.roll_up_steps(c, fresh);
    end if;
  end if;
  if (was.stage, was.level, was.closed_reason, was.seen) is distinct from (c.stage, c.level, c.closed_reason, c.seen) then
    perform app.roll_up_stock(c, was);
  end if;
  if (was.clocks, was.seen) is distinct from (c.clocks, c.seen) then
    perform app.roll_up_clocks(c, was);
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

-- What is shown of all cells, from the cells themselves.
create function app.rebuild_shown() returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  truncate app.rollup_shown;
  insert into app.rollup_shown (tenant_id, figure, jurisdiction, kind, year, key1, key2, key3, tilted, seen, n, hidden, total)
    select f.tenant_id, f.figure, j, k, y, f.key1, f.key2, f.key3, f.tilted, f.seen, coalesce(sum(f.shown), 0),
      count(*) - count(f.shown), trim_scale(coalesce(sum(f.total), 0))
    from (
        select tenant_id, 'stock', jurisdiction, kind, year, stage, level, closed_reason, tilted, seen, shown, 0
          from app.rollup_stock where division_code = ''
        union all
        select tenant_id, 'reached', jurisdiction, kind, year, step, '', '', tilted, seen, shown, 0
          from app.rollup_reached where division_code = ''
        union all
        select tenant_id, 'flow', jurisdiction, kind, 0, type, month, detail, tilted, seen, shown, 0
          from app.rollup_flow where division_code = ''
        union all
        select tenant_id, 'clock', jurisdiction, kind, year, span, on_day::text, name, tilted, seen, shown, 0
          from app.rollup_clock where division_code = '' and (seen or span = 'month')
        union all
        select tenant_id, 'fact', jurisdiction, kind, year, standing, fact, '', tilted, seen, shown, shown_total
          from app.rollup_fact where division_code = '')
        as f (tenant_id, figure, jurisdiction, kind, year, key1, key2, key3, tilted, seen, shown, total),
      lateral (values (''), (f.jurisdiction::text)) as j (j), lateral (values (''), (f.kind)) as k (k),
      lateral (select distinct x from unnest(array[0, f.year]) as x) as y (y)
    group by f.figure, j, k, y, f.key1, f.key2, f.key3, f.tenant_id, f.tilted, f.seen
    order by f.figure, j, k, y, f.key1, f.key2; -- as they are read together
end $$;

create or replace function app.rebuild_rollups() returns void
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
    select c.tenant_id, c.division_code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, r.standing, k.key, r.seen, count(*), trim_scale(sum(k.value::text::numeric))
    from app.rollup_case r join app.case_file c on c.tenant_id = r.tenant_id and c.id = r.case_id, jsonb_each(r.facts) as k
    group by c.tenant_id, c.division_code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, r.standing, k.key, r.seen;
  insert into app.rollup_fact (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, standing, fact, seen, n, total)
    select r.tenant_id, '', r.jurisdiction, r.kind, r.year, r.tilted, r.decider, r.standing, r.fact, r.seen, sum(r.n), trim_scale(sum(r.total))
    from app.rollup_fact r
    group by r.tenant_id, r.jurisdiction, r.kind, r.year, r.tilted, r.decider, r.standing, r.fact, r.seen;
  insert into app.rollup_counted_title (tenant_id, title_id, status, progress)
    select t.tenant_id, t.title_id, t.status, t.progress from app.counted_old_title t;
  insert into app.rollup_old_title (tenant_id, division_code, kind, basis, status, progress, n)
    select t.tenant_id, d.code, t.kind, t.basis, t.status, t.progress, count(*)
    from app.counted_old_title t, lateral (values (t.division_code), ('')) as d (code)
    group by t.tenant_id, d.code, t.kind, t.basis, t.status, t.progress;
  perform app.rebuild_shown();
end $$;

revoke execute on function app.is_shown, app.show_cells, app.roll_up_flow, app.roll_up_steps, app.roll_up_stock, app.roll_up_clocks,
  app.roll_up_facts, app.rebuild_shown from public;
select app.rebuild_rollups();
