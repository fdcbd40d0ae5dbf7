-- Where the law does not want names, an objection may come without one. What was received is acknowledged by a number and by the
-- digest of its content.
alter table app.objection alter column name drop not null;
alter table app.objection alter column contact drop not null;
alter table app.objection add column number app.code;
alter table app.objection add column content_hash app.sm3;
alter table app.objection add unique (tenant_id, number);
alter table app.objection add unique (tenant_id, id, notice_tenant_id, tracking_hash);
grant insert (number, content_hash) on app.objection to shifan_public;
grant select (number, content_hash) on app.objection to shifan_public;
comment on column app.objection.content_hash is 'SM3 of what was handed in, files by their digests';
