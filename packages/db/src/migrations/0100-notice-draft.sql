-- 年度通知的草稿: what an authority composes before it is a notice. Whoever of the authority's own people may write it;
-- another than who began it or wrote last publishes it, and from then on nobody may change it.
create table app.notice_draft (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  jurisdiction app.code not null,
  narrows app.code references app.notice,
  notice_id app.code not null,
  title app.line not null,
  year integer not null check (year between 2000 and 2100),
  content app.json_object not null check (octet_length(content) <= 400000),
  draft_version integer not null default 1 check (draft_version > 0),
  author_id uuid not null,
  author_name app.line not null,
  created_at app.moment not null,
  saved_by uuid not null,
  saved_by_name app.line not null,
  saved_at app.moment not null,
  published_by uuid,
  published_by_name app.line,
  published_at app.moment,
  discarded_by uuid,
  discarded_by_name app.line,
  discarded_at app.moment,
  primary key (tenant_id, id),
  unique (tenant_id, notice_id),
  check (num_nulls(published_by, published_by_name, published_at) in (0, 3)),
  check (num_nulls(discarded_by, discarded_by_name, discarded_at) in (0, 3)),
  check (published_at is null or discarded_at is null),
  constraint published_by_another check (published_by <> author_id and published_by <> saved_by)
);
alter table app.notice_draft enable row level security, force row level security;

create policy tenant on app.notice_draft as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy ministry on app.notice_draft as restrictive to shifan_ministry
  using (tenant_id = 'ministry' and app.current_tenant() = 'ministry');
create policy authority_reads on app.notice_draft for select to shifan_officer, shifan_ministry
  using (app.current_level() in ('province', 'ministry', 'audit'));
create policy authority_begins on app.notice_draft for insert to shifan_officer, shifan_ministry
  with check (app.current_level() in ('province', 'ministry')
    and author_id = app.current_person() and saved_by = app.current_person());
create policy authority_writes on app.notice_draft for update to shifan_officer, shifan_ministry
  using (app.current_level() in ('province', 'ministry') and published_at is null and discarded_at is null)
  with check (app.current_person() in (saved_by, published_by, discarded_by));

grant select on app.notice_draft to shifan_officer, shifan_ministry;
grant insert (tenant_id, id, jurisdiction, narrows, notice_id, title, year, content, author_id, author_name, created_at,
  saved_by, saved_by_name, saved_at) on app.notice_draft to shifan_officer, shifan_ministry;
grant update (title, year, content, draft_version, saved_by, saved_by_name, saved_at, published_by, published_by_name,
  published_at, discarded_by, discarded_by_name, discarded_at) on app.notice_draft to shifan_officer, shifan_ministry;
comment on table app.notice_draft is '年度通知的草稿';
comment on column app.notice_draft.narrows is 'the notice it narrows for this authority';
comment on column app.notice_draft.notice_id is 'the id it has once it is published';
