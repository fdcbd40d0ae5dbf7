-- A candidate or a title is found by the name it was published under: where the public notice was corrected, by the corrected one,
-- and by those it had before.
alter table app.registry_entry add column earlier_names app.prose;
alter table app.registry_entry alter column search set expression as (lower(name || ' ' || operator_name || ' ' || operator_uscc || ' '
  || number || ' ' || coalesce(document_number, '') || ' ' || pinyin || ' ' || coalesce(earlier_names, '')));
grant insert (earlier_names) on app.registry_entry to shifan_officer, shifan_ministry, shifan_jobs;
grant update (name, name_initials, pinyin, operator_name, earlier_names) on app.registry_entry to shifan_officer, shifan_ministry;
create index public_notice_item_case on app.public_notice_item (tenant_id, case_id);
comment on column app.registry_entry.earlier_names is 'as listed before a correction of the public notice, one a line; found by, not shown';
