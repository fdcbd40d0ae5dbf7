-- The owner migrates and serves nobody; one login role per audience serves and owns nothing. None is superuser or
-- passes by row security. They belong to the whole cluster, so every database makes only those that are missing.
-- Passwords are set by the migration runner, not here.
do $$
declare
  serving constant text[] := array['shifan_operator', 'shifan_officer', 'shifan_ministry', 'shifan_public', 'shifan_jobs', 'shifan_auth'];
  role_name text;
begin
  begin
    create role shifan_owner nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  exception when duplicate_object or unique_violation then
    null;
  end;
  foreach role_name in array serving loop
    begin
      execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole noinherit', role_name);
    exception when duplicate_object or unique_violation then
      null; -- another database of this cluster made it, perhaps this very moment
    end;
  end loop;
end $$;
