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

-- From which stage to which an actor may take a case. The authority that decides may make any move, nobody moves a
-- closed case, and an event that leaves the stage is anybody's who may write one. Whoever else acts makes the moves
-- named here and no other: applies, withdraws, applies for the acceptance; returns, declines, opens a reexamination;
-- lets lapse or expire.
create function app.moves(actor text, decider text, before text, after text) returns boolean
  language sql immutable parallel safe
  return before <> 'closed' and (before = after or actor = decider or case
    when actor = 'operator' then (before = 'draft' and after = 'review') or (before = 'creation' and after = 'acceptance')
      or (after = 'closed' and before in ('draft', 'review', 'notice-candidate', 'creation', 'acceptance', 'notice-designation'))
    when actor in ('municipality', 'provincial-body', 'province') then (before = 'review' and after in ('draft', 'closed'))
      or (before = 'draft' and after = 'closed') or (before in ('designated', 'rectification') and after = 'reexamination')
    else actor = 'system' and after = 'closed' end);

revoke execute on all functions in schema app from public;
grant execute on all functions in schema app
  to shifan_operator, shifan_officer, shifan_ministry, shifan_public, shifan_jobs, shifan_auth;
