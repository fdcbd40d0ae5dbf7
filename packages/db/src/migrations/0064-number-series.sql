-- Running numbers of a tenant (cases, receipts): gapless and telling nothing of other tenants, unlike a sequence.
create table app.number_series (
  tenant_id app.code not null references app.authority,
  series app.code not null,
  last integer not null check (last > 0),
  primary key (tenant_id, series)
);
alter table app.number_series enable row level security, force row level security;

create policy tenant on app.number_series as restrictive to shifan_operator using (tenant_id = app.current_tenant());
create policy counts on app.number_series to shifan_operator using (true);

grant select on app.number_series to shifan_operator;
grant insert (tenant_id, series, last) on app.number_series to shifan_operator;
grant update (last) on app.number_series to shifan_operator;
comment on table app.number_series is 'running numbers';
