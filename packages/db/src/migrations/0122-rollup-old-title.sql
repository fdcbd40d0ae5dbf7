-- Titles of repealed measures by where they stand and how far the applications have come that were started from them. What was
-- counted of a title last stands beside, for the difference; nobody but the owner reads that.
create table app.rollup_old_title (
  tenant_id app.code not null references app.authority,
  division_code text not null check (division_code ~ '^(?:[0-9]{6})?$'),
  kind text not null check (kind in ('platform', 'base')),
  basis app.code not null,
  status text not null check (status in ('held', 'expired')),
  progress text not null check (progress in ('none', 'applied', 'candidate', 'designated')),
  n integer not null,
  shown integer generated always as (case when n = 0 or n >= 3 then n end) stored,
  constraint rollup_old_title_cell primary key (tenant_id, division_code, kind, basis, status, progress)
);
create table app.rollup_counted_title (
  tenant_id app.code not null references app.authority,
  title_id uuid not null,
  status text not null check (status in ('held', 'expired')),
  progress text not null check (progress in ('none', 'applied', 'candidate', 'designated')),
  primary key (tenant_id, title_id),
  foreign key (tenant_id, title_id) references app.old_title (tenant_id, id)
);
alter table app.rollup_old_title enable row level security, force row level security;
alter table app.rollup_counted_title enable row level security, force row level security;

create policy tenant on app.rollup_old_title as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.rollup_old_title as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and division_code = '');
create policy officer_reads on app.rollup_old_title for select to shifan_officer
  using (app.current_level() in ('province', 'audit') or (app.current_level() = 'municipality' and division_code = app.current_unit()));
create policy ministry_reads on app.rollup_old_title for select to shifan_ministry using (true);
create policy owner_keeps on app.rollup_old_title to shifan_owner using (true) with check (true);
create policy owner_keeps on app.rollup_counted_title to shifan_owner using (true) with check (true);

grant select on app.rollup_old_title to shifan_officer;
grant select (tenant_id, division_code, kind, basis, status, progress, shown) on app.rollup_old_title to shifan_ministry;
comment on table app.rollup_old_title is 'how many titles of repealed measures, by progress of what was started from them';
comment on table app.rollup_counted_title is 'as what a title was counted last';
