import type { Client } from 'pg';
import { DIGESTS, put } from './load-templates.ts';
import type { Given } from './load.ts';

/** Writes cases with all that belongs to them, each as its life left it. */
export async function stamp(client: Client, batch: readonly Given[]): Promise<void> {
  await client.query('truncate given');
  await put(
    client,
    'given',
    batch.map(({ place, template, ...rest }) => ({ place: place.place, life: template, ...rest })),
  );
  for (const statement of [CASES, EVENTS, DUES, SUBMISSIONS, DOSSIERS, KEPT_CREATION, KEPT_DESIGNATION]) {
    await client.query(statement);
  }
}

const SCOPE_COLUMNS = 'operator_id, unit_id, visible_to_ministry';
const SCOPE = 'a.operator, a.unit, l.shown';
const NOBODY = `'00000000-0000-7000-8000-000000000000'::uuid`;

const CASES = `
  insert into app.case_file (tenant_id, id, number, jurisdiction, plugin_version, notice_id, year, kind, name, name_initials,
    operator_id, operator_name, operator_uscc, division_code, unit_id, decider, submitted, visible_to_ministry, stage, phase, level,
    closed_reason, version, state, submitted_on, tilted)
  select a.tenant, pg_temp.id_of(1, g.number), a.tenant || '-' || l.year || '-G' || g.number, l.jurisdiction, p.plugin_version,
    l.notice_id, l.year, g.kind, '生成平台' || g.number, 'scpt', a.operator, w.name, a.uscc, a.division, a.unit, l.decider,
    l.version > 0, l.shown, l.stage, l.phase, l.level, l.closed_reason, l.version, pg_temp.of_unit(l.state, a.unit), l.submitted_on, g.tilted
  from given g join place a using (place) join life l using (life) join pool p using (answers), word w
  order by g.number`;

const EVENTS = `
  insert into app.case_event (tenant_id, id, case_id, version, type, on_day, recorded_at, actor_level, actor_id, actor_name,
    command_id, payload, decider, stage_before, stage, position, previous_hash, hash, ${SCOPE_COLUMNS})
  select a.tenant, pg_temp.id_of(100 + e.version, g.number), pg_temp.id_of(1, g.number), e.version, e.type, e.on_day, e.recorded_at,
    e.actor_level, ${NOBODY}, w.name, e.command_id, pg_temp.of_unit(e.payload, a.unit), l.decider, e.stage_before, e.stage,
    g.position + e.version, b.hash, h.hash, ${SCOPE}
  from given g join place a using (place) join life l using (life) join life_event e using (life)
    join digest b on b.digest = (g.position + e.version - 1) % ${DIGESTS}
    join digest h on h.digest = (g.position + e.version) % ${DIGESTS}, word w
  order by g.number, e.version`;

const DUES = `
  insert into app.due_row (tenant_id, id, case_id, name, on_day, provisional, citation, ${SCOPE_COLUMNS})
  select a.tenant, pg_temp.id_of(200 + d.number, g.number), pg_temp.id_of(1, g.number), d.name, d.on_day, d.provisional,
    d.citation, ${SCOPE}
  from given g join place a using (place) join life l using (life) join life_due d using (life)
  order by g.number`;

const SUBMISSIONS = `
  insert into app.submission (tenant_id, id, case_id, number, case_version, plugin_version, form_version, answers, reasons,
    files, content_hash, receipt_number, received_by, received_at, submitted_on, submitted_by, submitted_by_name, ${SCOPE_COLUMNS})
  select a.tenant, pg_temp.id_of(300 + s.number, g.number), pg_temp.id_of(1, g.number), s.number, s.version, p.plugin_version, 1,
    p.creation, '{}', '{}', h.hash, a.tenant || '-G' || g.number || '-R' || s.number, w.name, s.on_day + time '01:00', s.on_day,
    ${NOBODY}, w.name, ${SCOPE}
  from given g join place a using (place) join life l using (life) join life_submission s using (life) join pool p using (answers),
    word w, digest h
  where h.digest = 0
  order by g.number`;

const DOSSIERS = `
  insert into app.dossier (tenant_id, id, case_id, purpose, round, year, status, facts, opened_at, files, content_hash, receipt_number,
    received_by, submitted_at, submitted_on, submitted_by, submitted_by_name, ${SCOPE_COLUMNS})
  select a.tenant, pg_temp.id_of(case d.purpose when 'acceptance' then 400 else 500 end + d.round, g.number), pg_temp.id_of(1, g.number),
    d.purpose, d.round, l.year, 'submitted', p.designation, d.on_day + time '01:00', '{}', h.hash,
    a.tenant || '-G' || g.number || '-' || d.purpose || '-' || d.round, w.name, d.on_day + time '01:00', d.on_day,
    ${NOBODY}, w.name, ${SCOPE}
  from given g join place a using (place) join life l using (life) join life_dossier d using (life) join pool p using (answers),
    word w, digest h
  where h.digest = 0
  order by g.number`;

/** What the product keeps beside a case of its last answers, in the transaction of their submission. */
const kept = (of: {
  purpose: string;
  facts: string;
  found: string;
  baseline: string;
  on: string;
  from: string;
}): string => `
  insert into app.answer_facts (tenant_id, case_id, purpose, jurisdiction, plugin_version, notice_id, kind, year, division_code,
    tilted, decider, stage, on_day, facts, baseline, verdicts, ${SCOPE_COLUMNS})
  select a.tenant, pg_temp.id_of(1, g.number), '${of.purpose}', l.jurisdiction, p.plugin_version, l.notice_id, g.kind, l.year,
    a.division, g.tilted, l.decider, l.stage, ${of.on}, p.${of.facts}, ${of.baseline}, g.${of.found}, ${SCOPE}
  from given g join place a using (place) join life l using (life) join pool p using (answers)${of.from}
  where l.version > 0
  order by g.number`;

const KEPT_CREATION = kept({
  purpose: 'creation',
  facts: 'kept_creation',
  found: 'found_creation',
  baseline: 'null',
  on: 'l.submitted_on',
  from: '',
});

const KEPT_DESIGNATION = kept({
  purpose: 'designation',
  facts: 'kept_designation',
  found: 'found_designation',
  baseline: 'p.kept_creation',
  on: 'd.on_day',
  from: ' join (select life, max(on_day)::app.day as on_day from life_dossier group by life) d using (life)',
});
