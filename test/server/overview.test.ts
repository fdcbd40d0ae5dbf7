import { rebuildRollups } from '@shifan/db';
import { createTestApp, type TestApp } from '@shifan/api/test-support';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparePanel } from '../generated-cases/expect-panel.ts';
import { compareQuota } from '../generated-cases/expect-quota.ts';
import { actFurther, type Found } from '../generated-cases/further.ts';
import { byMonth, differences, readKept } from '../generated-cases/kept.ts';
import { generate, type Generated } from '../generated-cases/load.ts';
import { type Parts, takeApart } from '../generated-cases/panel-columns.ts';
import { recount, type Recounted } from '../generated-cases/recount.ts';
import { TODAY } from '../generated-cases/setting.ts';

const CASES = Number(process.env['SHIFAN_GENERATED_CASES'] ?? 100_000);
const FURTHER = 300;

let app: TestApp;
let client: Client;
let generated: Generated;
let counted: Recounted;

beforeAll(async () => {
  app = await createTestApp({ at: TODAY });
  generated = await generate({ url: app.databaseUrl, cases: CASES });
  client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  [counted] = await Promise.all([recount(client), rebuildRollups(app.databaseUrl)]);
}, 300_000);

afterAll(async () => {
  await client.end();
  await app.close();
});

/** Every cell of every table of figures against the events; returns how many cells there are. */
async function compareTables(counted: Recounted): Promise<number> {
  const { clockMonths, ...kept } = await readKept(client);
  const wrong = Object.fromEntries(tablesOf(counted).map(([name, counts]) => [name, differences(counts, kept[name])]));
  expect({ ...wrong, months: differences(byMonth(counted.clock), clockMonths) }).toEqual({
    ...Object.fromEntries(tablesOf(counted).map(([name]) => [name, []])),
    months: [],
  });
  return tablesOf(counted).reduce((sum, [, counts]) => sum + counts.size, 0);
}

function tablesOf(counted: Recounted) {
  return [
    ['stock', counted.stock],
    ['reached', counted.reached],
    ['flow', counted.flow],
    ['clock', counted.clock],
    ['fact', counted.fact],
    ['factTotal', counted.factTotal],
    ['oldTitle', counted.oldTitle],
  ] as const;
}

const PANELS = ['stock', 'funnel', 'clocks', 'reexaminations', 'endings', 'oldTitles', 'tilt', 'facts'] as const;

const FILTERS = [
  {},
  { jurisdiction: 'national-2025', kind: 'platform', year: 2026 },
  { jurisdiction: 'guangdong-draft' },
] as const;

/** Every cell of every panel as the ministry and two authorities read it; returns how many were looked at. */
async function comparePanels(parts: Parts, filters: readonly (typeof FILTERS)[number][]): Promise<number> {
  const wrong: string[] = [];
  let cells = 0;
  for (const tenant of [undefined, '440000', '330000']) {
    const caller = app.as(tenant === undefined ? 'ministry' : `province_${tenant}`);
    const reason = tenant === undefined ? { reason: '年度分析' } : {};
    for (const filter of filters) {
      for (const panel of PANELS) {
        const shown = await caller.overview.panel({ panel, filter, ...reason });
        const compared = comparePanel(shown, parts, { ...(tenant ? { tenant } : {}), today: TODAY, filter });
        cells += compared.cells;
        wrong.push(...compared.wrong);
      }
    }
    const quota = await compareQuota(
      client,
      await caller.overview.panel({ panel: 'quota', filter: {}, ...reason }),
      tenant,
    );
    cells += quota.cells;
    wrong.push(...quota.wrong);
  }
  expect(wrong).toEqual([]);
  return cells;
}

async function someCases(): Promise<Found[]> {
  const { rows } = await client.query<Found>(
    `select tenant_id as "tenantId", id as "caseId", operator_id as operator, unit_id as unit, jurisdiction, year, kind
     from (select *, row_number() over (partition by tenant_id, stage, level, closed_reason is null order by md5(id::text)) as place
       from app.case_file where stage <> 'closed') c
     order by place, md5(id::text) limit $1`,
    [FURTHER],
  );
  return rows;
}

describe(`the overview of ${CASES} cases of 37 authorities`, () => {
  test('has cases of every stage and of every ending that the programmes in force have', async () => {
    const { rows } = await client.query<{ tenants: number; stages: string[]; reasons: string[]; hidden: number }>(
      `select count(distinct tenant_id)::int as tenants, array_agg(distinct stage order by stage) as stages,
         array_agg(distinct closed_reason order by closed_reason) filter (where closed_reason is not null) as reasons
       from app.case_file`,
    );
    expect(rows[0]).toMatchObject({ tenants: 37 });
    expect(rows[0]?.stages).toHaveLength(10);
    expect(rows[0]?.reasons).toEqual([
      'declined',
      'disqualified',
      'exited',
      'lapsed',
      'objection-upheld',
      'revoked',
      'withdrawn',
    ]);
    expect(generated.events).toBeGreaterThan(3 * CASES);
  });

  test('equals, cell by cell, what is counted anew from the events', { timeout: 300_000 }, async () => {
    expect(await compareTables(counted)).toBeGreaterThan(CASES / 2);
    expect(await comparePanels(takeApart(counted, byMonth(counted.clock)), FILTERS)).toBeGreaterThan(10_000);
  });

  test('still does after random further commands, four at a time', { timeout: 300_000 }, async () => {
    const happened = await actFurther(app.services.pools, await someCases(), { answers: generated.pools.all, seed: 7 });
    expect(new Set(happened).size).toBeGreaterThan(12);
    expect(happened.length).toBeGreaterThan(FURTHER / 2);
    const anew = await recount(client);
    await compareTables(anew);
    await comparePanels(takeApart(anew, byMonth(anew.clock)), [{}]);
  });
});
