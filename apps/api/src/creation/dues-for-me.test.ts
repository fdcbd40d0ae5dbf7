import { stateCouncilCalendar } from '@shifan/calendar';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { becomeCandidates } from '../test-support/live-on.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
  await becomeCandidates(test, ['gz_platform', 'fs_base', 'dl_bearing']);
});
afterAll(() => test.close());

const duesOf = (username: string) => test.as(username).creation.duesForMe();
const aheadFor = async (username: string) => (await duesOf(username)).map(({ ahead }) => ahead);

describe('what falls due for me', () => {
  // The creation-period ends on Friday 2027-12-17; no holiday of fixed date lies in the weeks before it.
  it.each([
    ['2027-11-04', 'later'],
    ['2027-11-05', '30'],
    ['2027-12-07', '30'],
    ['2027-12-08', '7'],
    ['2027-12-15', '7'],
    ['2027-12-16', '1'],
    ['2027-12-17', '1'],
    ['2027-12-18', 'overdue'],
  ])('is told on %s as %s', async (today, ahead) => {
    test.clock.set(today);
    expect(await aheadFor('gz_platform')).toEqual([ahead]);
    expect(await aheadFor('unit_440100')).toEqual([ahead]);
  });

  it('is counted in the year’s own working days, once they are announced', async () => {
    test.clock.set('2027-11-01');
    const known = stateCouncilCalendar.announcedYears.find(({ year }) => year === 2026);
    const year = { year: 2027, source: '国务院办公厅通知（测试）', because: '年度安排' };
    const fixed = (known?.daysOff ?? []).map((day) => day.replace('2026', '2027'));
    const daysOff = [...new Set([...fixed, '2027-12-10'])];
    await test.as('ministry').calendar.announce({ ...year, commandId: randomUUID(), daysOff, makeUpWorkdays: [] });
    test.clock.set('2027-12-07');
    expect(await aheadFor('gz_platform')).toEqual(['7']);
    expect((await duesOf('gz_platform'))[0]?.due).toMatchObject({ provisional: false, workingDaysLeft: 7 });
  });

  it('is of those whose case it is: the operator, its unit, its province, the ministry', async () => {
    test.clock.set('2027-12-16');
    const namesFor = async (username: string) =>
      (await duesOf(username)).map(({ summary }) => summary.operatorName.slice(0, 4));
    expect(await namesFor('fs_base')).toEqual(['佛山南岭']);
    expect(await namesFor('unit_440600')).toEqual(['佛山南岭']);
    expect(await namesFor('province_440000_reviewer')).toEqual(['广州穗云', '佛山南岭']);
    expect(await namesFor('ministry')).toEqual(['大连滨城', '广州穗云', '佛山南岭']);
    for (const username of ['gz_testing', 'unit_441900', 'unit_gd_body_1', 'province_330000']) {
      expect(await namesFor(username)).toEqual([]);
    }
  });

  it('is overdue first and then by day, each with its clause; officers see the near days, an operator all its own', async () => {
    test.clock.set('2025-11-20');
    await bringTo(test, { operator: 'gz_testing', stage: 'submitted' });
    expect((await duesOf('unit_440100')).map(({ due }) => due.on)).toEqual(['2025-11-24']);
    expect(await aheadFor('gz_platform')).toEqual(['later']);
    test.clock.set('2027-12-16');
    const dues = await duesOf('unit_440100');
    expect(dues.map(({ due, ahead }) => [due.on, ahead])).toEqual([
      ['2025-11-24', 'overdue'],
      ['2027-12-17', '1'],
    ]);
    for (const { due } of dues) expect(due.clause.quote).toBeTruthy();
  });

  it('is no change that was reported: its day was met, whenever it is settled', async () => {
    test.clock.set('2026-06-30');
    const [{ summary } = { summary: null }] = await duesOf('fs_base');
    if (!summary) throw new Error('nothing falls due');
    const { tenantId, caseId, version } = summary;
    const command = { tenantId, caseId, commandId: randomUUID(), expectedVersion: version };
    await test.as('fs_base').changes.report({ ...command, sort: 'rename', eventOn: '2026-06-01', description: '更名' });
    for (const day of ['2026-07-01', '2026-09-02', '2027-12-16']) {
      test.clock.set(day);
      for (const username of ['fs_base', 'province_440000']) {
        const dues = await duesOf(username);
        const shown = dues.flatMap(({ due, summary: { next } }) => [due.name, next?.name]);
        expect(shown).not.toContain('change-report');
      }
    }
    expect(await aheadFor('fs_base')).toEqual(['1']);
  });
});
