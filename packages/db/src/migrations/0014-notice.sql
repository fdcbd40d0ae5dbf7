-- 年度通知: the calls that cases answer.
create table app.notice (
  id app.code primary key,
  jurisdiction app.code not null,
  authority_code app.code references app.authority,
  title app.line not null,
  document_number app.line not null,
  year integer not null check (year between 2000 and 2100),
  content app.json_object not null
);
grant select on app.notice to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs, shifan_auth;
comment on table app.notice is '年度通知';
comment on column app.notice.authority_code is 'the authority it binds; null: all';
