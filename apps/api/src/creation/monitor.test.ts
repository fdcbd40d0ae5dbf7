import { randomUUID } from 'node:crypto';
import { fail } from '@shifan/errors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { becomeCandidates, designate, handIn, rejectAcceptance } from '../test-support/live-on.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

let test: TestApp;
let refs: Map<string | undefined, Ref>;

/** Six candidates of four authorities, and one case that is none. */
const OPERATORS = ['zj_fabric', 'sz_chip', 'gz_testing', 'zj_digital', 'gz_platform', 'dl_bearing'];

beforeAll(async () => {
  test = await createTestApp();
  await bringTo(test, { operator: 'dg_mould', stage: 'submitted' });
  const found = await becomeCandidates(test, OPERATORS);
  refs = new Map(found.map((ref, index) => [OPERATORS[index], ref]));
});
afterAll(() => test.close());

type Asked = Parameters<ReturnType<TestApp['as']>['creation']['monitor']>[0];
const monitor = (username: string, asked: Partial<Asked> = {}) =>
  test.as(username).creation.monitor({ page: 1, ...asked });
const namesIn = async (username: string, asked: Partial<Asked> = {}) =>
  (await monitor(username, asked)).rows.map(({ summary }) => summary.operatorName.slice(0, 4));

const caseOf = (operator: string): Ref => refs.get(operator) ?? fail('NOT_FOUND');

const ALL = ['大连滨城', '浙江之江', '绍兴柯岩', '广州穗云', '广州珠澜', '深圳鹏芯'];

describe('the monitor', () => {
  it('is by division code and then by name, whatever the cases have reached', async () => {
    expect(await namesIn('ministry')).toEqual(ALL);
    const { total, counts } = await monitor('ministry');
    expect(total).toBe(6);
    expect(counts).toMatchObject({ creation: 6, acceptance: 0, designated: 0, overdue: 0 });
    expect(counts).not.toHaveProperty('review');
  });

  it('shows each authority what is its own', async () => {
    expect(await namesIn('ministry_reviewer')).toEqual(ALL);
    expect(await namesIn('province_440000')).toEqual(['广州穗云', '广州珠澜']);
    expect(await namesIn('auditor_440000')).toEqual(['广州穗云', '广州珠澜']);
    expect(await namesIn('province_330000_reviewer')).toEqual(['浙江之江', '绍兴柯岩']);
    expect(await namesIn('unit_440100')).toEqual(['广州穗云', '广州珠澜']);
    expect(await namesIn('unit_440600')).toEqual([]);
    expect(await namesIn('unit_441900')).toEqual([]);
    expect((await monitor('unit_441900')).counts).toMatchObject({ creation: 0, overdue: 0 });
    expect(await refusalOf(monitor('gz_platform'))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is narrowed by kind, programme and name; what fits nothing is an empty list', async () => {
    expect(await namesIn('ministry', { kind: 'base' })).toEqual(['大连滨城', '绍兴柯岩']);
    expect(await namesIn('province_440000', { jurisdiction: 'guangdong-draft' })).toEqual([]);
    expect(await namesIn('ministry', { jurisdiction: 'national-2025', q: '穗云' })).toEqual(['广州穗云']);
    expect(await namesIn('ministry', { q: '%' })).toEqual([]);
    expect(await namesIn('ministry', { stage: 'creation' })).toEqual(ALL);
    for (const stage of ['designated', 'review', 'no-such-stage']) {
      expect(await monitor('ministry', { stage })).toMatchObject({ rows: [], total: 0, counts: { creation: 6 } });
    }
    expect(await monitor('ministry', { page: 2 })).toMatchObject({ rows: [], total: 6, pageSize: 20 });
    expect(await refusalOf(monitor('ministry', { page: 0 }))).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('says of a row what the last report reached, and when it was', async () => {
    test.clock.set('2026-06-30');
    const ref = caseOf('gz_platform');
    const { summary, targets } = await test.as('gz_platform').creation.progress(ref);
    const said = targets.map(({ index, target }) => ({ index, reached: index === 0 ? target : '1', note: '' }));
    const command = { ...ref, commandId: randomUUID(), expectedVersion: summary.version };
    await test.as('gz_platform').creation.report({ ...command, targets: said, tasks: [], note: '上半年' });
    const [row, other] = (await monitor('unit_440100')).rows;
    expect(row).toMatchObject({ lastReportOn: '2026-06-30', targetsReached: 1, targetsTotal: 3, overdue: false });
    expect(row?.next).toMatchObject({ name: 'creation-ends', on: '2027-12-17', provisional: true });
    expect(other).toMatchObject({ lastReportOn: null, targetsReached: 0, targetsTotal: 3 });
  });

  it('finds overdue who has not applied once the creation-period is over, and nobody on its last day', async () => {
    test.clock.set('2027-12-17');
    expect((await monitor('ministry', { overdue: true })).total).toBe(0);
    test.clock.set('2027-12-18');
    expect(await namesIn('ministry', { overdue: true })).toEqual(ALL);
    expect((await monitor('province_440000')).counts).toMatchObject({ overdue: 2 });
    for (const operator of ['gz_platform', 'gz_testing', 'zj_fabric', 'dl_bearing', 'sz_chip']) {
      await handIn(test, caseOf(operator), { operator });
    }
    expect(await namesIn('ministry', { overdue: true })).toEqual(['浙江之江']);
    expect((await monitor('ministry')).counts).toMatchObject({ creation: 1, acceptance: 5, overdue: 1 });
  });

  it('says that a creation-period was extended, and until when; and follows a holder to its reexamination', async () => {
    const [holder, extended] = [caseOf('dl_bearing'), caseOf('gz_testing')];
    await rejectAcceptance(test, extended);
    await designate(test, [holder]);
    const { rows, counts } = await monitor('ministry');
    expect(counts).toMatchObject({ creation: 2, acceptance: 3, designated: 1 });
    const rowOf = ({ caseId }: Ref) => rows.find(({ summary }) => summary.caseId === caseId);
    expect(rowOf(extended)).toMatchObject({
      summary: { stageName: '创建期（延长期）' },
      period: { startsOn: '2025-12-17', endsOn: '2028-12-18', extendedFrom: '2027-12-17' },
      overdue: false,
    });
    expect(rowOf(holder)?.next).toMatchObject({ name: 'reexamination' });
    expect(await namesIn('ministry', { stage: 'designated' })).toEqual(['大连滨城']);
  });
});
