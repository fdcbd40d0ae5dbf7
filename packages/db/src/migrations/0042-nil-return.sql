-- 没有符合条件的可不推荐: a unit says that it recommends nobody this year.
create table app.nil_return (
  tenant_id app.code not null references app.authority,
  id uuid not null,
  notice_id app.code not null references app.notice,
  recommender_id app.code not null,
  reasons app.prose not null,
  author_id uuid not null,
  author_name app.line not null,
  returned_at app.moment not null,
  primary key (tenant_id, id),
  unique (tenant_id, notice_id, recommender_id),
  foreign key (tenant_id, recommender_id) references app.unit (authority_code, id)
);
alter table app.nil_return enable row level security, force row level security;

create policy tenant on app.nil_return as restrictive to shifan_officer using (tenant_id = app.current_tenant());
create policy officer_reads on app.nil_return for select to shifan_officer using (app.reads_for(recommender_id));
create policy officer_returns on app.nil_return for insert to shifan_officer
  with check (app.acts_for(recommender_id) and recommender_id = app.current_unit() and author_id = app.current_person());

grant select on app.nil_return to shifan_officer;
grant insert (tenant_id, id, notice_id, recommender_id, reasons, author_id, author_name, returned_at) on app.nil_return to shifan_officer;
comment on table app.nil_return is '无推荐';
