-- Where a version came from: a release of the product, a bundle that two persons let in, or a watched folder of a demo.
alter table app.plugin_version
  add column origin text not null default 'release' check (origin in ('release', 'bundle', 'watch')),
  add column bundle_id uuid,
  add column proposed_by_name app.line,
  add column approved_by_name app.line,
  add column specs app.json_object,
  add check (num_nulls(bundle_id, proposed_by_name, approved_by_name) = case origin when 'bundle' then 0 else 3 end);
comment on column app.plugin_version.bundle_id is 'the bundle it came in';
comment on column app.plugin_version.specs is 'its verdict cases and scenarios, by file; those of a release lie in its own folder';

-- The one way into the versions beside a release: a bundle of the asker's authority that the asker has just approved, as it was
-- proposed. Calls that are new come with it.
create function app.install_bundle(bundle uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  found app.plugin_bundle;
begin
  select * into strict found from app.plugin_bundle b
    where b.tenant_id = app.current_tenant() and b.id = bundle and b.decision = 'approved' and b.decided_by = app.current_person();
  insert into app.plugin_version (jurisdiction, version, content_hash, content, specs, origin, bundle_id, proposed_by_name, approved_by_name)
    values (found.jurisdiction, found.version, found.content_hash, found.content, found.specs, 'bundle', found.id,
      found.proposed_by_name, found.decided_by_name);
  insert into app.notice (id, jurisdiction, authority_code, title, document_number, year, content)
    select c ->> 'id', found.jurisdiction, c ->> 'authority', c ->> 'title', c ->> 'documentNumber', (c ->> 'year')::integer, c::text
      from json_array_elements(found.content::json -> 'notices') as c
      where c ->> 'authority' is null or exists (select from app.authority a where a.code = c ->> 'authority')
    on conflict (id) do nothing;
end $$;
revoke execute on function app.install_bundle from public;
grant execute on function app.install_bundle to shifan_officer, shifan_ministry;
