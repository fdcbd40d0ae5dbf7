-- 证书: the file that says that a title is held, made once and kept by its content; whoever has it can have it verified. A title
-- has one, tied to it by a key.
create table app.title_certificate (
  tenant_id app.code not null references app.authority,
  case_id uuid not null,
  sm3 app.sm3 not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null check (size > 0),
  file_name app.line not null,
  issued_on app.day not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references app.title (tenant_id, case_id)
);
alter table app.title_certificate enable row level security, force row level security;

create policy everybody_reads on app.title_certificate for select
  to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs using (true);
create policy jobs_issues on app.title_certificate for insert to shifan_jobs with check (tenant_id = app.current_tenant());

grant select on app.title_certificate to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs;
grant insert (tenant_id, case_id, sm3, sha256, size, file_name, issued_on) on app.title_certificate to shifan_jobs;
create index title_certificate_sm3 on app.title_certificate (sm3);
create index title_certificate_sha256 on app.title_certificate (sha256);
comment on table app.title_certificate is '称号证书';
