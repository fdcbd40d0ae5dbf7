-- 年度通知: an authority publishes its own; nobody changes one that is published, not even the installer, who keeps those
-- that came with a release.
alter table app.notice add column origin text not null default 'release' check (origin in ('release', 'authority'));
alter table app.notice add column draft_id uuid;
alter table app.notice add column draft_tenant_id app.code;
alter table app.notice add column draft_published boolean generated always as (case when draft_id is null then null else true end) stored;
alter table app.notice_draft add column published boolean generated always as (published_at is not null) stored;
alter table app.notice_draft add unique (tenant_id, id, notice_id, jurisdiction, published);
alter table app.notice add check ((origin = 'authority') = (draft_id is not null and draft_tenant_id is not null));
-- What is published is a draft that two persons made: a key holds it.
alter table app.notice add foreign key (draft_tenant_id, draft_id, id, jurisdiction, draft_published)
  references app.notice_draft (tenant_id, id, notice_id, jurisdiction, published);
alter table app.notice enable row level security, force row level security;

create policy everybody_reads on app.notice for select
  to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs, shifan_auth using (true);
create policy owner_installs on app.notice to shifan_owner using (true) with check (origin = 'release');
create policy province_publishes on app.notice for insert to shifan_officer
  with check (origin = 'authority' and app.current_level() = 'province' and authority_code = app.current_tenant()
    and draft_tenant_id = app.current_tenant());
create policy ministry_publishes on app.notice for insert to shifan_ministry
  with check (origin = 'authority' and app.current_level() = 'ministry' and app.current_tenant() = 'ministry'
    and authority_code is null and draft_tenant_id = 'ministry');

grant insert (id, jurisdiction, authority_code, title, document_number, year, content, origin, draft_id, draft_tenant_id)
  on app.notice to shifan_officer, shifan_ministry;
comment on column app.notice.origin is 'with a release, or composed by an authority in this installation';
