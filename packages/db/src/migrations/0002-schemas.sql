-- `app` holds the product's tables; `auth` belongs to the sign-in library, which keeps its own tables there.
-- Nobody but the owner creates anything, not even a temporary table.
do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format(
    'grant connect on database %I to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs, shifan_auth',
    current_database());
end $$;
revoke all on schema public from public;
-- The runner's own list; serving roles read it to tell whether the database is as new as they are.
grant usage on schema migration to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs;
grant select (name) on migration.applied to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs;
create schema app authorization shifan_owner;
create schema auth authorization shifan_auth;
grant usage on schema app to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs, shifan_auth;
