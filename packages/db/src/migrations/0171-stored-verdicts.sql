-- What the evaluator found of a case's last answers stands beside them: one character a criterion, in the order of the plugin, of
-- the kind and the purpose (0 unmet, 1 missing, 2 relaxable, 3 judgement, 4 met). What another number would change is then asked of
-- the criteria that rest on the number, and no others are looked at again.
alter table app.answer_facts add column verdicts text collate "C";
alter table app.answer_facts add constraint answer_facts_verdicts_check
  check (octet_length(verdicts) <= 1000 and translate(verdicts, '01234', '') = '');
comment on column app.answer_facts.verdicts is 'by criterion in the plugin''s order, without persons'' decisions; null until an older database has caught up';

drop function app.store_answer_facts(text, uuid, text, text, date, jsonb, jsonb);
create function app.store_answer_facts(tenant text, the_case uuid, the_purpose text, under_version text, answered_on date, answers jsonb,
    frozen jsonb, found_of_them text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.answer_facts as a (tenant_id, case_id, purpose, jurisdiction, plugin_version, notice_id, kind, year, division_code,
      tilted, decider, stage, on_day, facts, baseline, operator_id, unit_id, visible_to_ministry, verdicts)
    select c.tenant_id, c.id, the_purpose, c.jurisdiction, under_version, c.notice_id, c.kind, c.year, c.division_code,
      c.tilted, c.decider, c.stage, answered_on, answers, frozen, c.operator_id, c.unit_id, c.visible_to_ministry, found_of_them
    from app.case_file c
    where c.tenant_id = tenant and c.id = the_case and c.tenant_id = app.current_tenant()
      and (c.operator_id = app.current_operator() or app.current_level() = 'system')
    on conflict (tenant_id, case_id, purpose) do update
      set plugin_version = excluded.plugin_version, on_day = excluded.on_day, facts = excluded.facts, baseline = excluded.baseline,
        verdicts = excluded.verdicts;
  if not found then
    raise exception 'no case of the asker' using errcode = 'no_data_found';
  end if;
end $$;
revoke execute on function app.store_answer_facts from public;
grant execute on function app.store_answer_facts to shifan_operator, shifan_jobs;
