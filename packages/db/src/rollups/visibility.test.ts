import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, inReview, recommendTestCase, submitTestCase } from '../../test-support/cases.ts';
import { checkedImport, imported, oldTitle } from '../../test-support/old-titles.ts';
import { type AskerName, type World, openWorld } from '../../test-support/world.ts';
import { withPublic } from '../context.ts';
import { storeAnswerFacts } from './answer-facts.ts';
import { readClocks, readFacts, readStock } from './read.ts';
import { readOldTitles } from './read-old-titles.ts';
import { readQuota } from './read-quota.ts';

const TABLES = ['rollup_stock', 'rollup_reached', 'rollup_flow', 'rollup_clock', 'rollup_fact', 'rollup_old_title'];
const OWNERS = ['rollup_case', 'rollup_counted_title'];
const WRITERS: readonly AskerName[] = ['operatorA', 'city', 'province', 'ministry', 'jobs'];
const due = ['2026-06-05', '2026-06-25'].map((on) => ({ name: 'report-due', on, provisional: false, citation: {} }));

let world: World;
// Two national cases under review in Guangzhou and one in Foshan, a fourth of them shown to the ministry; one in Hunan.
beforeAll(async () => {
  world = await openWorld();
  await imported(world, [oldTitle()]);
  for (const operator of ['operatorA', 'operatorA', 'operatorB', 'operatorHunan'] as const) {
    const ref = await submitTestCase(world, operator);
    const facts = '{"servedSmes":100,"coverageRate":33.25}';
    await world.as(operator, (tx) =>
      storeAnswerFacts(tx, ref, {
        purpose: 'creation',
        pluginVersion: '1.0.0',
        onDay: '2025-11-20',
        facts,
        verdicts: '',
      }),
    );
    const city = ({ operatorA: 'city', operatorB: 'otherCity', operatorHunan: 'hunanCity' } as const)[operator];
    await act(world, city, { ref, type: 'noted', due });
  }
  await recommendTestCase(world);
});
afterAll(() => world.close());

const read = (who: AskerName, statement: string) =>
  world.as(who, async (tx) => (await sql.raw<{ n: number }>(statement).execute(tx)).rows);

describe('the cells of an authority', () => {
  test.each(TABLES)('of %s are for its province and its auditor, those of a city for that city', async (table) => {
    const tenants = async (who: AskerName) =>
      new Set((await read(who, `select tenant_id || '/' || division_code as n from app.${table}`)).map(({ n }) => n));
    expect(await tenants('auditor')).toEqual(await tenants('province'));
    for (const cell of await tenants('province')) expect(cell).toMatch(/^440000\//u);
    for (const cell of await tenants('city')) expect(cell).toBe('440000/440100');
    for (const cell of await tenants('hunan')) expect(cell).toMatch(/^430000\//u);
  });

  test.each([...TABLES, ...OWNERS])('of %s are not for operators, the public or jobs', async (table) => {
    const statement = `select tenant_id from app.${table}`;
    const refused = { code: 'FORBIDDEN' };
    for (const who of ['operatorA', 'jobs'] as const) await expect(read(who, statement)).rejects.toMatchObject(refused);
    const asPublic = withPublic(world.pools.public, {}, (tx) => sql.raw(statement).execute(tx));
    await expect(asPublic).rejects.toMatchObject(refused);
  });

  test.each([...TABLES, ...OWNERS])('of %s are written by nobody who signs in', async (table) => {
    for (const who of WRITERS) {
      for (const change of [`update app.${table} set tenant_id = tenant_id`, `delete from app.${table}`])
        await expect(read(who, change)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

describe('the ministry', () => {
  test('reads no cell of old titles, whose being there would tell who of those named has applied', async () => {
    const cells = read('ministry', 'select kind from app.rollup_old_title');
    await expect(cells).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const who of ['province', 'operatorA', 'jobs'] as const)
      await expect(read(who, 'select * from app.old_title_use()')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const elsewhere = { ...world.askers.ministry.context, tenant: '440000', level: 'province' } as const;
    const claimed = world.as({ audience: 'ministry', context: elsewhere }, (tx) =>
      readOldTitles(tx, { reader: 'ministry', by: 'authority' }),
    );
    expect(await claimed).toEqual([]);
  });

  test.each(TABLES.filter((table) => table !== 'rollup_old_title'))(
    'reads no number of %s that is not shown to it',
    async (table) => {
      for (const columns of ['n', '*', 'to_jsonb(r)'])
        await expect(read('ministry', `select ${columns} from app.${table} r`)).rejects.toMatchObject({
          code: 'FORBIDDEN',
        });
      const inOwnTenant = { ...world.askers.ministry.context, tenant: '440000', level: 'province' } as const;
      const claimed = world.as({ audience: 'ministry', context: inOwnTenant }, (tx) =>
        sql.raw(`select tenant_id from app.${table}`).execute(tx),
      );
      expect((await claimed).rows).toEqual([]);
    },
  );

  test('is shown three cases, not one or two, and every case that it may see', async () => {
    const cells = await world.as('ministry', (tx) =>
      readStock(tx, { reader: 'ministry', by: 'authority', split: ['seen'] }),
    );
    expect(cells.map(({ tenantId, level, seen, n, hidden }) => ({ tenantId, level, seen, n, hidden }))).toEqual([
      { tenantId: '430000', level: 'municipality', seen: false, n: 0, hidden: 1 },
      { tenantId: '440000', level: 'municipality', seen: false, n: 3, hidden: 0 },
      { tenantId: '440000', level: 'ministry', seen: true, n: 1, hidden: 0 },
    ]);
  });

  test('is shown by division the cases that it may see and no others', async () => {
    const cells = await world.as('ministry', (tx) => readStock(tx, { reader: 'ministry', by: 'division' }));
    expect(cells).toMatchObject([{ divisionCode: '440100', level: 'ministry', n: 1, hidden: 0 }]);
  });

  test('is shown the legal days of cases that it may not see by whole months', async () => {
    expect(await read('ministry', `select on_day from app.rollup_clock where span = 'day'`)).toEqual([]);
    const clocks = (who: AskerName, today: string) =>
      world.as(who, (tx) =>
        readClocks(tx, { reader: who === 'ministry' ? 'ministry' : 'authority', by: 'authority' }, today),
      );
    const guangdong = { tenantId: '440000', name: 'report-due' };
    const days = (cells: object[]) => cells.filter((cell) => 'tenantId' in cell && cell.tenantId === '440000');
    expect(days(await clocks('ministry', '2026-06-06'))).toMatchObject([{ ...guangdong, state: 'running', n: 6 }]);
    expect(days(await clocks('ministry', '2026-07-01'))).toMatchObject([{ ...guangdong, state: 'overdue', n: 6 }]);
    expect(await clocks('province', '2026-06-06')).toMatchObject([
      { state: 'overdue', n: 3 },
      { state: 'running', n: 3 },
    ]);
  });

  test('is shown no total of one or two cases', async () => {
    const facts = (who: AskerName, reader: 'ministry' | 'authority') =>
      world.as(who, (tx) => readFacts(tx, { reader, by: 'authority' }));
    expect(await facts('ministry', 'ministry')).toMatchObject([
      { tenantId: '430000', fact: 'coverageRate', n: 0, hidden: 1, total: '0' },
      { tenantId: '430000', fact: 'servedSmes', n: 0, hidden: 1, total: '0' },
      { tenantId: '440000', fact: 'coverageRate', n: 3, hidden: 0, total: '99.75' },
      { tenantId: '440000', fact: 'servedSmes', n: 3, hidden: 0, total: '300' },
    ]);
    expect(await facts('hunan', 'authority')).toMatchObject([
      { n: 1, total: '33.25' },
      { n: 1, total: '100' },
    ]);
  });
});

describe('places of recommenders', () => {
  test('are read by the ministry for each authority and level, one or two taken only where it sees the cases', async () => {
    const places = await world.as('ministry', (tx) => readQuota(tx, { reader: 'ministry', by: 'authority' }));
    expect(places.filter(({ tenantId }) => tenantId === '440000')).toMatchObject([
      { unitId: '', level: 'first', max: 4, used: null },
      { unitId: '', level: 'province', max: 2, used: 1 },
    ]);
  });

  test('are read by the province for each recommender, and by no other login through the ministry', async () => {
    const places = await world.as('province', (tx) => readQuota(tx, { reader: 'authority', by: 'division' }));
    expect(places.map(({ unitId, level, used }) => [unitId, level, used])).toEqual([
      ['440000', 'province', 1],
      ['440100', 'first', 1],
      ['440600', 'first', 0],
    ]);
    for (const who of ['province', 'operatorA', 'jobs'] as const)
      await expect(read(who, 'select * from app.quota_use()')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

test('no other login reads figures by saying that it is a province or the ministry', async () => {
  const { person } = world.askers.hunan.context;
  const reading = (audience: 'operator' | 'officer', context: { tenant: string; level: 'province' | 'ministry' }) =>
    world.as({ audience, context: { ...context, person } }, (tx) =>
      readStock(tx, { reader: 'authority', by: 'authority' }),
    );
  const asProvince = reading('operator', { tenant: '440000', level: 'province' });
  await expect(asProvince).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await reading('officer', { tenant: 'ministry', level: 'ministry' })).toEqual([]);
});

test('a list in its dry run counts no title', async () => {
  await checkedImport(world, 'hunan');
  expect(await world.as('hunan', (tx) => readOldTitles(tx, { reader: 'authority', by: 'division' }))).toEqual([]);
});

test('a case is counted as it stands also where the ministry no longer sees it', async () => {
  const ref = await recommendTestCase(world);
  const seen = () => world.as('ministry', (tx) => readStock(tx, { reader: 'ministry', by: 'division' }));
  expect(await seen()).toMatchObject([{ n: 2 }]);
  await act(world, 'province', {
    ref,
    type: 'recommendation-withdrawn',
    projection: inReview('province'),
    visibleToMinistry: false,
  });
  expect(await seen()).toMatchObject([{ n: 1 }]);
});
