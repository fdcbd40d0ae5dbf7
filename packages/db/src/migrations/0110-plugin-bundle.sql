-- A version of a jurisdiction that comes as data, without a release of the product: one person of the deciding authority
-- proposes it, another approves it. A jurisdiction has one open proposal at a time.
create table app.plugin_bundle (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  jurisdiction app.code not null,
  title app.line not null,
  version app.code not null,
  content_hash app.sm3 not null,
  content app.json_object not null,
  specs app.json_object not null,
  check_result app.json_object not null,
  because app.line not null,
  proposed_by uuid not null,
  proposed_by_name app.line not null,
  proposed_at app.moment not null,
  decision text check (decision in ('approved', 'rejected')),
  decided_by uuid,
  decided_by_name app.line,
  decided_at app.moment,
  reasons app.prose,
  primary key (tenant_id, id),
  check (num_nulls(decision, decided_by, decided_by_name, decided_at) in (0, 4)),
  check (reasons is null or decision = 'rejected'),
  constraint bundle_approved_by_another check (decision <> 'approved' or decided_by <> proposed_by)
);
alter table app.plugin_bundle enable row level security, force row level security;

create policy tenant on app.plugin_bundle as restrictive to shifan_officer
  using (tenant_id = app.current_tenant());
create policy ministry on app.plugin_bundle as restrictive to shifan_ministry
  using (tenant_id = 'ministry' and app.current_tenant() = 'ministry');
create policy authority_reads on app.plugin_bundle for select to shifan_officer, shifan_ministry
  using (decision = 'approved' or app.current_level() in ('province', 'ministry', 'audit'));
create policy authority_proposes on app.plugin_bundle for insert to shifan_officer, shifan_ministry
  with check (app.current_level() in ('province', 'ministry') and proposed_by = app.current_person());
create policy authority_decides on app.plugin_bundle for update to shifan_officer, shifan_ministry
  using (app.current_level() in ('province', 'ministry') and decision is null)
  with check (decided_by = app.current_person());
-- The owner reads for app.install_bundle.
create policy owner_reads on app.plugin_bundle for select to shifan_owner using (true);

grant select on app.plugin_bundle to shifan_officer, shifan_ministry;
grant insert (tenant_id, id, jurisdiction, title, version, content_hash, content, specs, check_result, because, proposed_by, proposed_by_name,
  proposed_at) on app.plugin_bundle to shifan_officer, shifan_ministry;
grant update (decision, decided_by, decided_by_name, decided_at, reasons) on app.plugin_bundle to shifan_officer, shifan_ministry;
create unique index plugin_bundle_open on app.plugin_bundle (tenant_id, jurisdiction) where decision is null;
comment on table app.plugin_bundle is '办法的数据包 and who let it in';
comment on column app.plugin_bundle.specs is 'its verdict cases and scenarios, by file';
comment on column app.plugin_bundle.check_result is 'what the whole check came to when it was proposed';
