import { isShifanError } from '@shifan/errors';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidateTestCase, designate, fillCandidacy } from '../../test-support/lifecycle.ts';
import { type Asker, type World, openWorld } from '../../test-support/world.ts';
import type { DB } from '../generated/schema.ts';
import { newId } from '../uuid.ts';

/** Every table with a tenant; a test below holds that none is missing. */
const TENANT_TABLES: (keyof DB)[] = [
  'administration_act',
  'answer_facts',
  'application_draft',
  'baseline',
  'case_event',
  'case_file',
  'chain_head',
  'command_log',
  'conclusion',
  'cross_tenant_reading',
  'dishonesty_check',
  'dossier',
  'due_row',
  'evidence_file',
  'investigation',
  'judgement',
  'jurisdiction_enactment',
  'material_change',
  'membership',
  'nil_return',
  'notice_draft',
  'number_series',
  'objection',
  'objection_file',
  'old_title',
  'old_title_application',
  'old_title_event',
  'old_title_facts',
  'old_title_head',
  'operator',
  'outbox',
  'person',
  'plugin_bundle',
  'progress_report',
  'public_notice',
  'public_notice_correction',
  'public_notice_item',
  'quota_place',
  'read_log',
  'recommendation',
  'registry_entry',
  'registry_step',
  'reminder',
  'review_remark',
  'rollup_case',
  'rollup_clock',
  'rollup_counted_title',
  'rollup_fact',
  'rollup_flow',
  'rollup_old_title',
  'rollup_reached',
  'rollup_shown',
  'rollup_stock',
  'submission',
  'title',
  'title_certificate',
  'title_import',
  'title_import_problem',
];
/** Published on purpose: everybody reads them. */
const PUBLISHED = new Set<keyof DB>([
  'old_title',
  'public_notice',
  'public_notice_correction',
  'public_notice_item',
  'registry_entry',
  'registry_step',
  'title',
  'title_certificate',
]);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  for (const operator of ['operatorA', 'operatorHunan'] as const) {
    const candidate = await candidateTestCase(world, operator);
    await fillCandidacy(world, candidate);
    await designate(world, candidate);
  }
  // whatever no fixture writes gets a row of each tenant, as superuser
  await sql
    .raw(
      `insert into app.outbox (tenant_id, id, kind, payload) select code, gen_random_uuid(), 'x', '{}' from app.authority;
       insert into app.person (tenant_id, id, user_id, name, name_initials) select code, gen_random_uuid(), 'u', '人', 'r' from app.authority;
       insert into app.due_row (tenant_id, id, case_id, name, on_day, provisional, citation, operator_id, unit_id, visible_to_ministry)
         select tenant_id, gen_random_uuid(), id, 'x', '2026-01-01', false, '{}', operator_id, unit_id, visible_to_ministry from app.case_file;
       insert into app.reminder select tenant_id, gen_random_uuid(), id, case_id, 7, on_day, now() from app.due_row;
       insert into app.jurisdiction_enactment (tenant_id, id, jurisdiction, document_number, in_force_on, proposed_by, proposed_by_name, proposed_at)
         select code, gen_random_uuid(), 'exampleland', '示例〔2026〕1号', '2026-01-01', gen_random_uuid(), '人', now() from app.authority;
       insert into app.notice_draft (tenant_id, id, jurisdiction, notice_id, title, year, content, author_id, author_name, created_at, saved_by, saved_by_name, saved_at)
         select code, gen_random_uuid(), 'exampleland', 'call-' || code, '通知', 2026, '{}', gen_random_uuid(), '人', now(), gen_random_uuid(), '人', now() from app.authority;
       insert into app.plugin_bundle (tenant_id, id, jurisdiction, title, version, content_hash, content, specs, check_result, because, proposed_by, proposed_by_name, proposed_at)
         select code, gen_random_uuid(), 'exampleland', '示例', '1.1.0', repeat('0', 64), '{}', '{}', '{}', '测试', gen_random_uuid(), '人', now() from app.authority;
       insert into app.title_import (tenant_id, id, file_name, file_type, size, sm3, state, which, uploaded_by, uploaded_by_name, uploaded_at,
         confirmed_by, confirmed_by_name, confirmed_at)
         select tenant_id, gen_random_uuid(), '名单.csv', 'csv', 1, repeat('0', 64), 'importing', 'good', id, '人', now(), id, '人', now()
         from app.operator;
       insert into app.title_import_problem select tenant_id, id, 1, 'checking', 2, '所在地', 'OLD_TITLE', '某地', '某地无此行政区划', '代码', null, 'error'
         from app.title_import;
       insert into app.old_title (tenant_id, id, import_id, file_name, row_number, kind, name, name_initials, operator_name, operator_uscc, division_code,
         document_number, basis, granted_on, repeal_end, ends_on, services, standard_held, fingerprint, status, status_on, imported_at)
         select o.tenant_id, gen_random_uuid(), i.id, '名单.csv', 2, 'platform', '旧平台', 'jpt', o.name, o.uscc, o.division_code, '示例〔2023〕1号', 'l156',
         '2023-09-01', '2025-12-31', '2025-12-31', '', true, 'x', 'held', '2023-09-01', now()
         from app.operator o join app.title_import i on i.tenant_id = o.tenant_id and i.uploaded_by = o.id;
       insert into app.old_title_facts select tenant_id, id, 2022, '{}' from app.old_title;
       insert into app.old_title_application (tenant_id, title_id, case_id, operator_id, operator_uscc, started_at)
         select t.tenant_id, t.id, c.id, o.id, o.uscc, now() from app.old_title t
         join app.operator o on o.tenant_id = t.tenant_id and o.uscc = t.operator_uscc
         join app.case_file c on c.tenant_id = t.tenant_id and c.operator_id = o.id;
       insert into app.old_title_head select code, 0 from app.authority;
       insert into app.old_title_event select distinct on (tenant_id) tenant_id, 1, 'imported', date '2026-01-01', now(), 'system', id, '系统', '{}',
         repeat('0', 64), repeat('1', 64) from app.operator;
       insert into app.read_log select tenant_id, gen_random_uuid(), id, 'case', tenant_id, gen_random_uuid(), '人', now() from app.case_file;
       insert into app.cross_tenant_reading select code, gen_random_uuid(), 'overview.panel', null, '{}', '核对', 'example', 'art-13',
         gen_random_uuid(), '人', now() from app.authority;
       insert into app.administration_act select code, gen_random_uuid(), 'person-added', '人', null, code, gen_random_uuid(), '人', now()
         from app.authority;
       insert into app.nil_return select tenant_id, gen_random_uuid(), 'example-2025', unit_id, '无', gen_random_uuid(), '人', now() from app.quota_place;
       insert into app.command_log select code, gen_random_uuid(), repeat('0', 64), gen_random_uuid(), '{}' from app.authority;
       insert into app.membership (tenant_id, id, person_id, role, unit_id)
         select tenant_id, gen_random_uuid(), id, 'auditor', tenant_id from app.person;
       insert into app.answer_facts select tenant_id, id, 'creation', jurisdiction, plugin_version, notice_id, kind, year, division_code, tilted,
         decider, stage, '2025-11-20', '{"servedSmes":650}', null, operator_id, unit_id, visible_to_ministry from app.case_file;
       insert into app.registry_entry (tenant_id, case_id, decider, operator_id, number, jurisdiction, kind, year, name, name_initials,
         operator_name, operator_uscc, division_code, status, status_on, status_event, document_number, granted_on)
         select c.tenant_id, c.id, c.decider, c.operator_id, c.number, c.jurisdiction, c.kind, c.year, c.name, c.name_initials,
         c.operator_name, c.operator_uscc, c.division_code, 'designated', '2027-01-01', e.version, '示例〔2027〕1号', '2027-01-01'
         from app.case_file c join app.case_event e on e.tenant_id = c.tenant_id and e.case_id = c.id and e.stage = 'designated';
       insert into app.registry_step select tenant_id, case_id, status_event, decider, operator_id, status_on, '授予称号' from app.registry_entry;
       insert into app.title_certificate select tenant_id, case_id, repeat('0', 64), repeat('1', 64), 1, '证书.docx', '2027-01-01' from app.title;
       insert into app.public_notice (tenant_id, id, jurisdiction, phase, title, published_by, first_day, last_day, working_days, citation, published_at)
         select tenant_id, gen_random_uuid(), 'exampleland', 'notice-designation', '公示', '示例厅', '2027-01-01', '2027-01-08', 5, '{}', now()
         from (select tenant_id from app.registry_entry union select 'ministry') as t;
       insert into app.public_notice_correction select tenant_id, id, 2, '更正', '{}', '{}', '错字', now(), gen_random_uuid() from app.public_notice;
       insert into app.public_notice_item (tenant_id, id, notice_tenant_id, public_notice_id, case_id, decider, name, name_initials, operator_name, kind, division_code)
         select r.tenant_id, gen_random_uuid(), n.tenant_id, n.id, r.case_id, r.decider, r.name, r.name_initials, r.operator_name, r.kind, r.division_code
         from app.registry_entry r join app.public_notice n on n.tenant_id in (r.tenant_id, 'ministry');
       insert into app.objection (tenant_id, id, command_id, notice_tenant_id, public_notice_id, case_id, case_name, grounds, statement, tracking_hash, received_at, received_on)
         select tenant_id, gen_random_uuid(), id, notice_tenant_id, public_notice_id, case_id, name, '不实', '请核实',
         md5(id::text) || md5(id::text), now(), '2027-01-04' from app.public_notice_item;
       insert into app.objection_file select tenant_id, gen_random_uuid(), id, notice_tenant_id, tracking_hash, '证明.pdf', 1, 'application/pdf',
         repeat('0', 64), now() from app.objection;
       select app.rebuild_rollups()`,
    )
    .execute(world.admin);
});
afterAll(() => world.close());

/** Somebody with a claim to nothing: unknown unit, operator, person; or no context at all. */
function strangers(): [name: string, asker: Asker][] {
  const stranger = { person: newId(), unit: '430100', operator: newId() };
  return [
    [
      'an operator of another tenant',
      { audience: 'operator', context: { ...stranger, tenant: '430000', level: 'operator' } },
    ],
    [
      'an operator of the tenant without cases',
      { audience: 'operator', context: { ...stranger, tenant: '440000', level: 'operator' } },
    ],
    [
      'a city of another tenant',
      { audience: 'officer', context: { ...stranger, tenant: '430000', level: 'municipality' } },
    ],
    [
      'a city of the tenant, not addressed',
      { audience: 'officer', context: { ...stranger, tenant: '440000', level: 'municipality', unit: '440700' } },
    ],
    [
      "an operator's login that claims to be the ministry",
      { audience: 'operator', context: { ...stranger, tenant: 'ministry', level: 'ministry' } },
    ],
    [
      "an officer's login that claims to be the ministry",
      { audience: 'officer', context: { ...stranger, tenant: 'ministry', level: 'ministry' } },
    ],
    [
      "the ministry's login in a province's tenant",
      { audience: 'ministry', context: { ...stranger, tenant: '440000', level: 'province' } },
    ],
  ];
}

async function attempt(asker: Asker, statement: string): Promise<{ rows: number; changed: number }> {
  try {
    const result = await world.as(asker, (tx) => sql.raw(statement).execute(tx));
    return { rows: result.rows.length, changed: Number(result.numAffectedRows ?? 0) };
  } catch (error) {
    // a refusal, not a breakdown: what breaks down has proved nothing
    if (!isShifanError(error) || error.kind === 'internal' || error.kind === 'unavailable') throw error;
    return { rows: 0, changed: 0 };
  }
}

/** Tables that hold nothing of a case and that a login may touch within its own tenant. */
const HARMLESS = new Set<keyof DB>(['chain_head', 'number_series', 'old_title_head', 'quota_place', 'nil_return']);

describe.each(strangers())('%s', (_name, asker) => {
  test.each(TENANT_TABLES.filter((table) => !PUBLISHED.has(table)))(
    'reads nothing of Guangdong in %s',
    async (table) => {
      if (HARMLESS.has(table) && asker.context.tenant === '440000') return;
      const { rows } = await attempt(asker, `select tenant_id from app.${table} where tenant_id = '440000'`);
      expect(rows).toBe(0);
    },
  );

  test.each(TENANT_TABLES)('changes, deletes and moves nothing in %s', async (table) => {
    const before = await fingerprint(table);
    await attempt(asker, `delete from app.${table}`);
    await attempt(asker, `truncate app.${table}`);
    await attempt(asker, `update app.${table} set tenant_id = '${asker.context.tenant}'`);
    for (const column of await columnsOf(table)) {
      if (HARMLESS.has(table) && asker.context.tenant === '440000') continue;
      await attempt(asker, `update app.${table} set ${column} = ${column} where tenant_id = '440000'`);
    }
    const all = (await columnsOf(table)).join(', ');
    await attempt(asker, `insert into app.${table} (${all}) select ${all} from app.${table}`);
    expect(await fingerprint(table)).toBe(before);
  });
});

test('an administrator reads of all this its operators, people, their roles and what was done with them', async () => {
  const context = { tenant: '440000', level: 'administration', unit: '440000', person: newId() } as const;
  const read: string[] = [];
  for (const table of TENANT_TABLES.filter((one) => !PUBLISHED.has(one) && !HARMLESS.has(one))) {
    const { rows } = await attempt({ audience: 'officer', context }, `select tenant_id from app.${table}`);
    if (rows > 0) read.push(table);
  }
  expect(read).toEqual(['administration_act', 'membership', 'operator', 'person']);
});

test('every table with a tenant is asked for here', async () => {
  const { rows } = await sql<{ name: string }>`select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
    where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'`.execute(world.admin);
  expect(rows.map((row) => row.name).toSorted()).toEqual(TENANT_TABLES.toSorted());
});

test('every table asked for holds a row of Guangdong, so that not to see it proves something', async () => {
  const unfilled: string[] = [];
  for (const table of TENANT_TABLES) {
    const { rows } = await sql.raw(`select from app.${table} where tenant_id = '440000'`).execute(world.admin);
    if (rows.length === 0) unfilled.push(table);
  }
  expect(unfilled).toEqual([]);
});

describe('no login', () => {
  test('reads anything before it says who asks', async () => {
    for (const audience of ['operator', 'officer', 'ministry'] as const) {
      for (const table of TENANT_TABLES.filter((one) => !PUBLISHED.has(one))) {
        const rows = await world.pools[audience]
          .selectFrom(table)
          .select('tenant_id')
          .execute()
          .catch(() => []);
        expect(rows, `${audience} ${table}`).toEqual([]);
      }
    }
  });

  test.each([
    'case_event',
    'submission',
    'judgement',
    'baseline',
    'progress_report',
    'conclusion',
    'cross_tenant_reading',
    'dishonesty_check',
    'old_title_facts',
    'old_title_application',
    'old_title_event',
    'title_import_problem',
    'objection_file',
    'public_notice_correction',
    'registry_step',
    'title_certificate',
  ] as const)('rewrites or deletes anything in %s, whoever it is', async (table) => {
    const before = await fingerprint(table);
    for (const asker of Object.values(world.askers)) {
      await attempt(asker, `delete from app.${table}`);
      for (const column of await columnsOf(table)) {
        if (column === 'visible_to_ministry') continue;
        expect(await attempt(asker, `update app.${table} set ${column} = ${column}`)).toMatchObject({ changed: 0 });
      }
    }
    expect(await fingerprint(table)).toBe(before);
  });

  test('of an auditor writes anything', async () => {
    for (const table of TENANT_TABLES) {
      const before = await fingerprint(table);
      for (const who of ['auditor', 'ministryAuditor'] as const) {
        for (const column of await columnsOf(table)) {
          if (table === 'command_log') continue;
          expect(await attempt(world.askers[who], `update app.${table} set ${column} = ${column}`)).toMatchObject({
            changed: 0,
          });
        }
      }
      expect(await fingerprint(table)).toBe(before);
    }
  });

  test("makes tables, temporary ones included, or reads the server's files", async () => {
    for (const asker of Object.values(world.askers)) {
      for (const statement of [
        'create table app.x (a int)',
        'create table public.x (a int)',
        "select pg_read_file('postgresql.conf')",
      ]) {
        await expect(world.as(asker, (tx) => sql.raw(statement).execute(tx))).rejects.toMatchObject({
          code: 'FORBIDDEN',
        });
      }
    }
  });
});

/** xmin tells whether a row was written again, even with the values it had. */
async function fingerprint(table: string): Promise<string> {
  const { rows } = await sql
    .raw<{ f: string }>(
      `select coalesce(md5(string_agg(t.xmin::text || t::text, '|' order by t::text)), '') as f from app.${table} t`,
    )
    .execute(world.admin);
  return rows[0]?.f ?? '';
}

async function columnsOf(table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
    where attrelid = ${`app.${table}`}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`.execute(
    world.admin,
  );
  return rows.map((row) => row.name);
}
