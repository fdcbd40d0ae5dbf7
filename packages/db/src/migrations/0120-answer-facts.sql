-- What a case answered last, slim: what the law's expressions and the overview's figures read, and nothing personal. One row
-- for the application, one for the dossier it hands in for its designation, each replaced by the next.
create table app.answer_facts (
  tenant_id app.code not null references app.authority,
  case_id uuid not null,
  purpose text not null check (purpose in ('creation', 'designation')),
  jurisdiction app.code not null,
  plugin_version app.code not null,
  notice_id app.code not null,
  kind text not null check (kind in ('platform', 'base')),
  year integer not null check (year between 2000 and 2100),
  division_code text not null check (division_code ~ '^[0-9]{6}$'),
  tilted boolean not null,
  decider text not null,
  stage text not null check (stage in ('draft', 'review', 'notice-candidate', 'creation', 'acceptance', 'notice-designation',
    'designated', 'reexamination', 'rectification', 'closed')),
  on_day app.day not null,
  facts jsonb not null check (jsonb_typeof(facts) = 'object' and pg_column_size(facts) <= 1000000),
  baseline jsonb check (jsonb_typeof(baseline) = 'object' and pg_column_size(baseline) <= 1000000),
  operator_id uuid not null,
  unit_id app.code not null,
  visible_to_ministry boolean not null,
  primary key (tenant_id, case_id, purpose),
  foreign key (tenant_id, case_id, decider) references app.case_file (tenant_id, id, decider)
);
alter table app.answer_facts enable row level security, force row level security;

create policy tenant on app.answer_facts as restrictive to shifan_operator, shifan_officer, shifan_jobs
  using (tenant_id = app.current_tenant());
create policy ministry on app.answer_facts as restrictive to shifan_ministry
  using (app.current_tenant() = 'ministry' and visible_to_ministry);
create policy operator_reads on app.answer_facts for select to shifan_operator using (operator_id = app.current_operator());
create policy officer_reads on app.answer_facts for select to shifan_officer using (app.reads_for(unit_id));
create policy ministry_reads on app.answer_facts for select to shifan_ministry using (true);
create policy jobs_reads on app.answer_facts for select to shifan_jobs using (true);
create policy owner_keeps on app.answer_facts to shifan_owner using (true) with check (true);
-- The owner reads the case for the functions below: they can only ever state what its row says.
create policy owner_reads on app.case_file for select to shifan_owner using (true);

grant select on app.answer_facts to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
comment on table app.answer_facts is 'a case''s last answers, as far as expressions and figures read them';
comment on column app.answer_facts.facts is 'numbers as JSON numbers with every digit; no personal data, no free text';
comment on column app.answer_facts.baseline is 'the answers frozen at the candidacy, where expressions compare with them';
comment on column app.answer_facts.stage is 'the case''s, kept equal by app.roll_up';

-- Writes the answers of a case down. No login writes the table: whose the case is, where it belongs and where it stands is
-- copied from the case, so an operator states its own answers and nothing else.
create function app.store_answer_facts(tenant text, the_case uuid, the_purpose text, under_version text, answered_on date, answers jsonb,
    frozen jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.answer_facts as a (tenant_id, case_id, purpose, jurisdiction, plugin_version, notice_id, kind, year, division_code,
      tilted, decider, stage, on_day, facts, baseline, operator_id, unit_id, visible_to_ministry)
    select c.tenant_id, c.id, the_purpose, c.jurisdiction, under_version, c.notice_id, c.kind, c.year, c.division_code,
      c.tilted, c.decider, c.stage, answered_on, answers, frozen, c.operator_id, c.unit_id, c.visible_to_ministry
    from app.case_file c
    where c.tenant_id = tenant and c.id = the_case and c.tenant_id = app.current_tenant()
      and (c.operator_id = app.current_operator() or app.current_level() = 'system')
    on conflict (tenant_id, case_id, purpose) do update
      set plugin_version = excluded.plugin_version, on_day = excluded.on_day, facts = excluded.facts, baseline = excluded.baseline;
  if not found then
    raise exception 'no case of the asker' using errcode = 'no_data_found';
  end if;
end $$;

-- After a case's events: makes what is kept beside the case say what the case says now. Whoever may append an event may call it.
create function app.roll_up(tenant text, the_case uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update app.answer_facts a set stage = c.stage, visible_to_ministry = c.visible_to_ministry
    from app.case_file c
    where c.tenant_id = tenant and c.id = the_case and a.tenant_id = tenant and a.case_id = the_case
      and (a.stage, a.visible_to_ministry) is distinct from (c.stage, c.visible_to_ministry);
end $$;
revoke execute on function app.store_answer_facts, app.roll_up from public;
grant execute on function app.store_answer_facts to shifan_operator, shifan_jobs;
grant execute on function app.roll_up to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
