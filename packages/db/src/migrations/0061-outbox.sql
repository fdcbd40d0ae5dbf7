-- Mail, webhooks and exports: written with what they tell of, delivered later, at least once and under their id.
create table app.outbox (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  kind app.code not null,
  payload app.json_object not null,
  created_at app.moment not null default now(),
  attempts integer not null default 0 check (attempts >= 0),
  next_try_at app.moment not null default now(),
  delivered_at app.moment,
  primary key (tenant_id, id)
);
alter table app.outbox enable row level security, force row level security;

create policy tenant on app.outbox as restrictive to shifan_operator, shifan_officer, shifan_ministry
  using (tenant_id = app.current_tenant());
create policy puts on app.outbox for insert to shifan_operator, shifan_officer, shifan_ministry with check (true);
create policy jobs_all on app.outbox to shifan_jobs using (true);

grant insert (tenant_id, id, kind, payload) on app.outbox to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
grant select on app.outbox to shifan_jobs;
grant update (attempts, next_try_at, delivered_at) on app.outbox to shifan_jobs;
create index outbox_waiting on app.outbox (next_try_at) where delivered_at is null;
comment on table app.outbox is 'messages to the outside';
