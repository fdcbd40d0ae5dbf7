-- Old titles are found like the new ones, and stand in one registry with them.
alter table app.old_title add column pinyin text not null default '' check (pinyin ~ '^[a-z0-9 ]*$' and char_length(pinyin) <= 4000);
alter table app.old_title add column search text generated always as (lower(name || ' ' || operator_name || ' ' || operator_uscc || ' '
  || tenant_id || '-L-' || right(id::text, 12) || ' ' || document_number || ' ' || pinyin)) stored check (search <> '');
grant insert (pinyin) on app.old_title to shifan_jobs;
create index old_title_number on app.old_title (tenant_id, right(id::text, 12));

create view app.registry with (security_invoker = true) as
select tenant_id, case_id as id, 'case' as source, number::text as number, jurisdiction, kind, year, name, name_initials, operator_name,
  operator_uscc, division_code, status, status_on, document_number, granted_on, ends_on, search
from app.registry_entry
union all
select tenant_id, id, 'old-title', tenant_id || '-L-' || right(id::text, 12), basis, kind, extract(year from granted_on)::integer, name,
  name_initials, operator_name, operator_uscc, division_code, case status when 'held' then 'legacy-held' else 'legacy-expired' end,
  status_on, document_number, granted_on, ends_on, search
from app.old_title where status <> 'undone';
grant select on app.registry to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs;
comment on view app.registry is 'candidates and titles, those of repealed measures among them';
