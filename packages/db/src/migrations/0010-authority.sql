-- The 37 province-level authorities and the ministry: the tenants. Reference: the same for everybody.
create table app.authority (
  code app.code primary key,
  name app.line not null unique,
  short_name app.line not null,
  class text not null check (class in ('province', 'plan-city', 'corps', 'ministry')),
  check ((code = 'ministry') = (class = 'ministry')),
  check (code = 'ministry' or code ~ '^[0-9]{6}$')
);
grant select on app.authority to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs, shifan_auth;
comment on table app.authority is '主管部门: a tenant each';
