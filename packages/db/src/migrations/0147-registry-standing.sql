-- The registry in its order, without reading all of it: a view of two tables is read by their indexes only where it has no condition
-- of its own. Who reads it asks for what stands.
create or replace view app.registry with (security_invoker = true) as
select tenant_id, case_id as id, 'case' as source, number::text as number, jurisdiction, kind, year, name, name_initials, operator_name,
  operator_uscc, division_code, status, status_on, document_number, granted_on, ends_on, search, true as standing
from app.registry_entry
union all
select tenant_id, id, 'old-title', tenant_id || '-L-' || right(id::text, 12), basis, kind, extract(year from granted_on)::integer, name,
  name_initials, operator_name, operator_uscc, division_code, case status when 'held' then 'legacy-held' else 'legacy-expired' end,
  status_on, document_number, granted_on, ends_on, search, standing
from app.old_title;
comment on column app.registry.standing is 'false: an old title whose import was taken back';
