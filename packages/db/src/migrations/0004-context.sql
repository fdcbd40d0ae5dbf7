-- Who asks, as the transaction says with SET LOCAL (never set_config: it does not reach the workers of a distributed
-- database). After a transaction an unset value reads '', hence nullif: no context means no rows.
create function app.current_tenant() returns text language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '');
create function app.current_operator() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.operator', true), '')::uuid;
create function app.current_unit() returns text language sql stable parallel safe
  return nullif(current_setting('app.unit', true), '');
create function app.current_level() returns text language sql stable parallel safe
  return nullif(current_setting('app.level', true), '');
create function app.current_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
create function app.current_tracking() returns text language sql stable parallel safe
  return nullif(current_setting('app.tracking', true), '');

-- The first level acts on what is addressed to its unit, the province on everything its tenant's operators submitted;
-- an auditor reads what the province reads and writes nothing.
create function app.acts_for(unit text) returns boolean language sql stable parallel safe
  return app.current_level() = 'province'
    or (app.current_level() in ('municipality', 'provincial-body') and unit = app.current_unit());
create function app.reads_for(unit text) returns boolean language sql stable parallel safe
  return app.current_level() = 'audit' or app.acts_for(unit);

revoke execute on all functions in schema app from public;
grant execute on all functions in schema app
  to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs, shifan_auth;
