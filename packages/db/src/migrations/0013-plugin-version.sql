-- Every version of a jurisdiction that a case may be pinned to, as it was. A version never changes.
create table app.plugin_version (
  jurisdiction app.code,
  version app.code,
  content_hash app.sm3 not null,
  content app.json_object not null,
  installed_at app.moment not null default now(),
  primary key (jurisdiction, version)
);
grant select on app.plugin_version to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs, shifan_auth;
comment on table app.plugin_version is '办法 as data, by version';
