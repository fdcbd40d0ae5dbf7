-- What a case comes to in figures, each said once: the views serve one case and the whole database alike, so what is kept
-- event by event and what is counted anew are the same words.
create table app.rollup_case (
  tenant_id app.code not null references app.authority,
  case_id uuid not null,
  version integer not null check (version > 0),
  stage app.code not null,
  level text not null check (level = '' or level ~ '^[a-z-]+$'),
  closed_reason text not null check (closed_reason = '' or closed_reason ~ '^[a-z-]+$'),
  seen boolean not null,
  steps jsonb not null check (jsonb_typeof(steps) = 'object'),
  clocks jsonb not null check (jsonb_typeof(clocks) = 'array'),
  standing text check (standing in ('applied', 'candidate', 'titled', 'closed')),
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id)
);
alter table app.rollup_case enable row level security, force row level security;
create policy owner_keeps on app.rollup_case to shifan_owner using (true) with check (true);
comment on table app.rollup_case is 'as what a case was counted last; the owner''s alone';
comment on column app.rollup_case.steps is '{step: whether the ministry could see the case then}';
comment on column app.rollup_case.clocks is '[[name, day]]';
comment on column app.rollup_case.standing is 'null: no answers are kept of it';
comment on column app.rollup_case.facts is 'its common facts as numbers';

create policy owner_reads on app.case_event for select to shifan_owner using (true);
create policy owner_reads on app.due_row for select to shifan_owner using (true);
create policy owner_reads on app.old_title for select to shifan_owner using (true);
create policy owner_reads on app.old_title_application for select to shifan_owner using (true);
create policy owner_locks on app.chain_head for select to shifan_owner using (true);
create policy owner_locks_it on app.chain_head for update to shifan_owner using (true);

create function app.common_facts() returns text[] language sql immutable parallel safe
  return array['servedSmes', 'providerCount', 'expertCount', 'coverageRate', 'satisfactionRate', 'offlineEvents', 'residentSmes',
    'professionalProviders', 'residentEnterprises', 'serviceStaffCount', 'smeDatabaseEntries', 'policyDatabaseEntries',
    'innovationPlatforms', 'incubators'];

-- Each event with the case's lasting traits, and whether the ministry may see the case right after it: from the province's
-- recommendation to the ministry on, and no more from its withdrawal on.
create view app.counted_event with (security_invoker = true) as
  select e.tenant_id, e.case_id, e.version, e.type, e.on_day, e.stage_before, e.stage, e.payload,
    c.jurisdiction, c.kind, c.year, c.division_code, c.tilted, c.decider,
    coalesce(max(case
        when e.type = 'recommended' and c.decider = 'ministry' and e.payload::json ->> 'next' = 'ministry' then e.version * 2 + 1
        when e.type = 'recommendation-withdrawn' and e.payload::json ->> 'level' = 'province' then e.version * 2 end)
      over (partition by e.tenant_id, e.case_id order by e.version), 0) % 2 = 1 as seen
  from app.case_event e join app.case_file c on c.tenant_id = e.tenant_id and c.id = e.case_id;

create view app.counted_flow with (security_invoker = true) as
  select e.tenant_id, e.case_id, e.version, e.division_code, e.jurisdiction, e.kind, e.tilted, e.decider, e.seen, e.type,
    to_char(e.on_day, 'YYYY-MM') as month,
    coalesce(case e.type
      when 'closed' then e.payload::json ->> 'reason'
      when 'sanctioned' then e.payload::json ->> 'ground'
      when 'objection-settled' then case when e.payload::json ->> 'founded' = 'true' then 'founded' else 'unfounded' end
      when 'notice-started' then case when e.stage like 'notice-%' then e.stage when e.stage_before = 'acceptance'
        then 'notice-designation' else 'notice-candidate' end
      end, '') as detail
  from app.counted_event e
  where e.type in ('submitted', 'returned', 'recommended', 'recommendation-withdrawn', 'declined', 'notice-started', 'objected',
    'objection-settled', 'confirmed', 'creation-started', 'acceptance-applied', 'accepted', 'acceptance-rejected',
    'creation-extended', 'title-granted', 'reexamination-opened', 'reexamination-passed', 'reexamination-failed',
    'rectification-started', 'change-reported', 'sanctioned', 'closed');

-- The event by which a case first reached a step.
create view app.counted_step with (security_invoker = true) as
  select distinct on (e.tenant_id, e.case_id, s.step) e.tenant_id, e.case_id, e.version, e.division_code, e.jurisdiction, e.kind,
    e.year, e.tilted, e.decider, e.seen, s.step
  from app.counted_event e cross join lateral (values
    (case e.type
      when 'submitted' then 'submitted'
      when 'recommended' then 'first-recommended'
      when 'creation-started' then 'candidate'
      when 'acceptance-applied' then 'acceptance-applied'
      when 'creation-extended' then 'extended'
      when 'title-granted' then 'designated'
      when 'reexamination-opened' then 'reexamined'
      when 'rectification-started' then 'rectified'
      when 'closed' then 'closed' end),
    (case when e.type = 'recommended' and e.payload::json ->> 'next' = e.decider then 'recommended' end),
    (case e.stage when 'notice-candidate' then 'listed' when 'notice-designation' then 'listed-designation' end)) as s (step)
  where s.step is not null
  order by e.tenant_id, e.case_id, s.step, e.version;

-- A case as its rows count it now; its answers are those of its last dossier, or else of its application.
create view app.counted_case with (security_invoker = true) as
  select c.tenant_id, c.id as case_id, c.version, c.division_code, c.jurisdiction, c.kind, c.year, c.tilted, c.decider, c.stage,
    case when c.stage = 'review' then coalesce(c.level, '') else '' end as level,
    coalesce(c.closed_reason, '') as closed_reason,
    c.visible_to_ministry as seen,
    coalesce((select jsonb_agg(jsonb_build_array(d.name, d.on_day) order by d.name, d.on_day) from app.due_row d
      where d.tenant_id = c.tenant_id and d.case_id = c.id and d.superseded_at is null), '[]') as clocks,
    case when a.facts is null then null
      when c.stage in ('draft', 'review', 'notice-candidate') then 'applied'
      when c.stage in ('creation', 'acceptance', 'notice-designation') then 'candidate'
      when c.stage = 'closed' then 'closed' else 'titled' end as standing,
    coalesce((select jsonb_object_agg(k.fact, case jsonb_typeof(a.facts -> k.fact) when 'array'
        then to_jsonb(jsonb_array_length(a.facts -> k.fact)) else a.facts -> k.fact end)
      from unnest(app.common_facts()) as k (fact) where jsonb_typeof(a.facts -> k.fact) in ('number', 'array')), '{}') as facts
  from app.case_file c left join lateral (
    select f.facts from app.answer_facts f where f.tenant_id = c.tenant_id and f.case_id = c.id order by f.purpose desc limit 1) a on true
  where c.version > 0;
