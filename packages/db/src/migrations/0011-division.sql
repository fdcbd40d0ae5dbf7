-- Administrative divisions down to the prefecture, each under the authority that serves it.
create table app.division (
  code text primary key check (code ~ '^[0-9]{6}$'),
  name app.line not null,
  authority_code app.code not null references app.authority,
  level text not null check (level in ('province', 'prefecture'))
);
grant select on app.division to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs, shifan_auth;
create index division_authority on app.division (authority_code);
comment on table app.division is '行政区划';
