-- Who recommends inside an authority: its cities, provincial bodies, or the authority itself where it is the first
-- level. Not secret: an applicant chooses one.
create table app.unit (
  id app.code primary key,
  authority_code app.code not null references app.authority,
  name app.line not null,
  class text not null check (class in ('ministry', 'province', 'plan-city', 'corps', 'municipality', 'cooperation-zone', 'provincial-body')),
  division_code text references app.division,
  unique (authority_code, id)
);
grant select on app.unit to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs, shifan_auth;
comment on table app.unit is '推荐单位: a city, a provincial body, or an authority itself';
