-- Figures of the overview, kept in the transaction of the events they count (app.roll_up), so that a page over a million cases
-- reads some thousand rows. Every cell stands twice: under its division, and under '' for the whole authority.
-- `seen` says whether the ministry may see the cases it counts. The ministry reads the authorities' cells, those of seen cases by
-- division too, and nowhere `n` itself but `shown`: a number below three of cases that are not its to see is null, whoever asks
-- how. No login writes here.
create domain app.amount as numeric check (value > '-Infinity' and value < 'Infinity');
comment on domain app.amount is 'an exact decimal; the infinities and what is not a number are none';

create table app.rollup_stock (
  tenant_id app.code not null references app.authority,
  division_code text not null check (division_code ~ '^(?:[0-9]{6})?$'),
  jurisdiction app.code not null,
  kind text not null check (kind in ('platform', 'base')),
  year integer not null check (year between 2000 and 2100),
  tilted boolean not null,
  decider text not null check (decider in ('province', 'ministry')),
  stage text not null check (stage in ('draft', 'review', 'notice-candidate', 'creation', 'acceptance', 'notice-designation',
    'designated', 'reexamination', 'rectification', 'closed')),
  level text not null check (level in ('', 'municipality', 'provincial-body', 'province', 'ministry')),
  closed_reason text not null check (closed_reason ~ '^[a-z-]*$'),
  seen boolean not null,
  n integer not null,
  shown integer generated always as (case when seen or n = 0 or n >= 3 then n end) stored,
  constraint rollup_stock_cell primary key (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, stage, level, closed_reason, seen)
);
alter table app.rollup_stock enable row level security, force row level security;

create policy tenant on app.rollup_stock as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.rollup_stock as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and (division_code = '' or seen));
create policy officer_reads on app.rollup_stock for select to shifan_officer
  using (app.current_level() in ('province', 'audit') or (app.current_level() = 'municipality' and division_code = app.current_unit()));
create policy ministry_reads on app.rollup_stock for select to shifan_ministry using (true);
create policy owner_keeps on app.rollup_stock to shifan_owner using (true) with check (true);

grant select on app.rollup_stock to shifan_officer;
grant select (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, stage, level, closed_reason, seen, shown)
  on app.rollup_stock to shifan_ministry;
create index rollup_stock_authority on app.rollup_stock (jurisdiction, kind, year) where division_code = '';
comment on table app.rollup_stock is 'how many cases stand where, now';

create table app.rollup_reached (
  tenant_id app.code not null references app.authority,
  division_code text not null check (division_code ~ '^(?:[0-9]{6})?$'),
  jurisdiction app.code not null,
  kind text not null check (kind in ('platform', 'base')),
  year integer not null check (year between 2000 and 2100),
  tilted boolean not null,
  decider text not null check (decider in ('province', 'ministry')),
  step text not null check (step in ('submitted', 'first-recommended', 'recommended', 'listed', 'candidate', 'acceptance-applied',
    'extended', 'listed-designation', 'designated', 'reexamined', 'rectified', 'closed')),
  seen boolean not null,
  n integer not null,
  shown integer generated always as (case when seen or n = 0 or n >= 3 then n end) stored,
  constraint rollup_reached_cell primary key (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, step, seen)
);
alter table app.rollup_reached enable row level security, force row level security;

create policy tenant on app.rollup_reached as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.rollup_reached as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and (division_code = '' or seen));
create policy officer_reads on app.rollup_reached for select to shifan_officer
  using (app.current_level() in ('province', 'audit') or (app.current_level() = 'municipality' and division_code = app.current_unit()));
create policy ministry_reads on app.rollup_reached for select to shifan_ministry using (true);
create policy owner_keeps on app.rollup_reached to shifan_owner using (true) with check (true);

grant select on app.rollup_reached to shifan_officer;
grant select (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, step, seen, shown)
  on app.rollup_reached to shifan_ministry;
create index rollup_reached_authority on app.rollup_reached (jurisdiction, kind, year) where division_code = '';
comment on table app.rollup_reached is 'how many cases ever reached a step; `seen` is what it was then';

create table app.rollup_flow (
  tenant_id app.code not null references app.authority,
  division_code text not null check (division_code ~ '^(?:[0-9]{6})?$'),
  jurisdiction app.code not null,
  kind text not null check (kind in ('platform', 'base')),
  tilted boolean not null,
  decider text not null check (decider in ('province', 'ministry')),
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  type app.code not null,
  detail text not null check (detail = '' or detail ~ '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$'),
  seen boolean not null,
  n integer not null,
  shown integer generated always as (case when seen or n = 0 or n >= 3 then n end) stored,
  constraint rollup_flow_cell primary key (tenant_id, division_code, jurisdiction, kind, tilted, decider, month, type, detail, seen)
);
alter table app.rollup_flow enable row level security, force row level security;

create policy tenant on app.rollup_flow as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.rollup_flow as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and (division_code = '' or seen));
create policy officer_reads on app.rollup_flow for select to shifan_officer
  using (app.current_level() in ('province', 'audit') or (app.current_level() = 'municipality' and division_code = app.current_unit()));
create policy ministry_reads on app.rollup_flow for select to shifan_ministry using (true);
create policy owner_keeps on app.rollup_flow to shifan_owner using (true) with check (true);

grant select on app.rollup_flow to shifan_officer;
grant select (tenant_id, division_code, jurisdiction, kind, tilted, decider, month, type, detail, seen, shown)
  on app.rollup_flow to shifan_ministry;
create index rollup_flow_authority on app.rollup_flow (type, month) where division_code = '';
comment on table app.rollup_flow is 'how many events of a month; `seen` is what it was right after them';

create table app.rollup_clock (
  tenant_id app.code not null references app.authority,
  division_code text not null check (division_code ~ '^(?:[0-9]{6})?$'),
  jurisdiction app.code not null,
  kind text not null check (kind in ('platform', 'base')),
  year integer not null check (year between 2000 and 2100),
  tilted boolean not null,
  decider text not null check (decider in ('province', 'ministry')),
  name app.code not null,
  span text not null check (span in ('day', 'month')),
  on_day app.day not null,
  seen boolean not null,
  n integer not null,
  shown integer generated always as (case when seen or n = 0 or n >= 3 then n end) stored,
  constraint rollup_clock_cell primary key (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, name, span, on_day, seen)
);
alter table app.rollup_clock enable row level security, force row level security;

create policy tenant on app.rollup_clock as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.rollup_clock as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and ((division_code = '' and span = 'month') or seen));
create policy officer_reads on app.rollup_clock for select to shifan_officer
  using (app.current_level() in ('province', 'audit') or (app.current_level() = 'municipality' and division_code = app.current_unit()));
create policy ministry_reads on app.rollup_clock for select to shifan_ministry using (true);
create policy owner_keeps on app.rollup_clock to shifan_owner using (true) with check (true);

grant select on app.rollup_clock to shifan_officer;
grant select (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, name, span, on_day, seen, shown)
  on app.rollup_clock to shifan_ministry;
create index rollup_clock_authority on app.rollup_clock (span, on_day) where division_code = '';
-- Of cases that are not its to see the ministry reads whole months: days of so few would all be hidden, and shown beside the months
-- they would tell what is.
comment on table app.rollup_clock is 'how many legal days stand, by day and by month (its first day)';

create table app.rollup_fact (
  tenant_id app.code not null references app.authority,
  division_code text not null check (division_code ~ '^(?:[0-9]{6})?$'),
  jurisdiction app.code not null,
  kind text not null check (kind in ('platform', 'base')),
  year integer not null check (year between 2000 and 2100),
  tilted boolean not null,
  decider text not null check (decider in ('province', 'ministry')),
  standing text not null check (standing in ('applied', 'candidate', 'titled', 'closed')),
  fact app.code not null,
  seen boolean not null,
  n integer not null,
  shown integer generated always as (case when seen or n = 0 or n >= 3 then n end) stored,
  total app.amount not null,
  shown_total app.amount generated always as (case when seen or n = 0 or n >= 3 then total end) stored,
  constraint rollup_fact_cell primary key (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, standing, fact, seen)
);
alter table app.rollup_fact enable row level security, force row level security;

create policy tenant on app.rollup_fact as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.rollup_fact as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and (division_code = '' or seen));
create policy officer_reads on app.rollup_fact for select to shifan_officer
  using (app.current_level() in ('province', 'audit') or (app.current_level() = 'municipality' and division_code = app.current_unit()));
create policy ministry_reads on app.rollup_fact for select to shifan_ministry using (true);
create policy owner_keeps on app.rollup_fact to shifan_owner using (true) with check (true);

grant select on app.rollup_fact to shifan_officer;
grant select (tenant_id, division_code, jurisdiction, kind, year, tilted, decider, standing, fact, seen, shown, shown_total)
  on app.rollup_fact to shifan_ministry;
create index rollup_fact_authority on app.rollup_fact (jurisdiction, kind, year) where division_code = '';
comment on table app.rollup_fact is 'of how many cases the last answers have a common fact, and its total';
