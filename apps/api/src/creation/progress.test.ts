import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { bringTo, commandOn } from '../test-support/bring-to.ts';
import { call } from '../test-support/call.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { becomeCandidates, designate, handIn } from '../test-support/live-on.ts';
import { cookieOf } from '../test-support/over-http.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

let test: TestApp;
let ref: Ref;
beforeAll(async () => {
  test = await createTestApp();
  [ref = ref] = await becomeCandidates(test, ['gz_platform']);
  test.clock.set('2026-06-30');
});
afterAll(() => test.close());

const clerk = () => test.as('gz_platform');
const progress = (username = 'gz_platform', of = ref) => test.as(username).creation.progress(of);

const NOTHING = { targets: [], tasks: [], note: '按方案推进' };
const reached = (...values: (string | null)[]) =>
  values.map((value, index) => ({ index, reached: value, note: value === null ? '' : '见台账' }));

/** A report of the operator's on the case as it stands, with what is said of it. */
async function order(said: object = {}) {
  const { summary } = await progress();
  return { ...ref, commandId: randomUUID(), expectedVersion: summary.version, ...NOTHING, ...said };
}
const report = async (said: object = {}) => clerk().creation.report(await order(said));

describe('progress', () => {
  it('shows the plan row by row, its tasks, and the goals of the law with their clause', async () => {
    const found = await progress();
    expect(found.targets).toMatchObject([
      { index: 0, baseline: '1356', target: '2000', unit: '家', reached: null, status: 'not-reported' },
      { index: 1, target: '200', status: 'not-reported' },
      { index: 2, target: '20', unit: '项' },
    ]);
    expect(found.tasks).toMatchObject([{ index: 0, state: 'not-started' }, { index: 1 }]);
    expect(found.strands.map(({ clause }) => clause.article)).toContain('art-06');
    expect(found.period).toMatchObject({ startsOn: '2025-12-17', endsOn: '2027-12-17', extendedFrom: null });
    expect(found.actions.find((action) => action.do === 'report-progress')).toMatchObject({ allowed: true });
  });

  it('is compared with the targets exactly, in whatever way the numbers are written', async () => {
    const { targets } = await report({ targets: reached('２,０００家', '199.99999999999999999', '20') });
    expect(targets.map(({ reached: value, status }) => [value, status])).toEqual([
      ['2000', 'reached'],
      ['199.99999999999999999', 'not-reached'],
      ['20', 'reached'],
    ]);
  });

  it('is added to and never rewritten; what is not said again still stands', async () => {
    const before = (await progress()).reports;
    test.clock.set('2026-12-31');
    const task = { index: 0, state: 'done' as const, note: '已上线' };
    const second = await report({ targets: reached(null, '201'), tasks: [task], note: '下半年进展' });
    expect(second).toMatchObject({ number: 2, on: '2026-12-31', by: '林晓岚', note: '下半年进展' });
    const after = await progress();
    expect(after.reports.map(({ number }) => number)).toEqual([2, 1]);
    expect(after.reports[1]).toEqual(before[0]);
    expect(after.reports[0]?.targets[0]).toMatchObject({ reached: null, status: 'not-reported' });
    expect(after.targets.map(({ reached: value }) => value)).toEqual(['2000', '201', '20']);
    expect(after.tasks.map(({ state }) => state)).toEqual(['done', 'not-started']);
  });

  it('reported twice by one command is reported once; on a version that has passed it is refused', async () => {
    const input = await order({ note: '重复提交' });
    const first = await clerk().creation.report(input);
    expect(await clerk().creation.report(input)).toEqual(first);
    const other = { ...input, note: '另一内容' };
    expect(await refusalOf(clerk().creation.report(other))).toMatchObject({ code: 'COMMAND_REPLAYED_DIFFERENTLY' });
    const stale = { ...input, commandId: randomUUID() };
    expect(await refusalOf(clerk().creation.report(stale))).toMatchObject({ code: 'VERSION_STALE' });
    expect((await progress()).reports.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('is the operator’s and its authorities’ alone', async () => {
    for (const username of ['unit_440100', 'province_440000_reviewer', 'ministry', 'auditor_440000']) {
      expect((await progress(username)).reports).toHaveLength(3);
    }
    for (const username of ['gz_testing', 'zj_digital', 'unit_440600', 'unit_gd_body_1', 'province_330000']) {
      expect(await refusalOf(progress(username))).toMatchObject({ code: 'NOT_FOUND' });
    }
    const input = await order();
    expect(await refusalOf(test.as('gz_testing').creation.report(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(test.as('unit_440100').creation.report(input))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a report that cannot be one', () => {
  const word = (bad: string) => ({ note: `进展${bad}` });
  it.each<[string, object, string]>([
    ['of a row that the plan has not', { targets: [{ index: 3, reached: '1', note: '' }] }, 'PLAN_ROW_UNKNOWN'],
    ['of a row twice', { targets: [...reached('1'), ...reached('2')] }, 'PLAN_ROW_REPEATED'],
    ['of a task twice', { tasks: [1, 1].map((index) => ({ index, state: 'done', note: '' })) }, 'PLAN_ROW_REPEATED'],
    ['in words where the plan counts', { targets: reached('很多') }, 'FACTS_REFUSED'],
    ['that says NaN', { targets: reached('NaN') }, 'FACTS_REFUSED'],
    ['that says 1e400', { targets: reached('1e400') }, 'FACTS_REFUSED'],
    ['with a number and not a text', { targets: [{ index: 0, reached: 2000, note: '' }] }, 'INPUT_INVALID'],
    ['of a row below the first', { targets: [{ index: -1, reached: '1', note: '' }] }, 'INPUT_INVALID'],
    ['of half a row', { targets: [{ index: 0.5, reached: '1', note: '' }] }, 'INPUT_INVALID'],
    ['without a word', { note: '  ' }, 'INPUT_INVALID'],
    ['with more than is read', { note: '长'.repeat(3001) }, 'INPUT_INVALID'],
    ['with NUL', word('\0'), 'INPUT_NUL'],
    ['that turns its direction', word('\u202e'), 'INPUT_INVALID'],
    ['with half a character', word('\ud83d'), 'INPUT_SURROGATE'],
    ['that names its own number', { number: 1 }, 'INPUT_UNKNOWN_KEY'],
  ])('%s is refused, and nothing of it is kept', async (_what, said, code) => {
    const before = await progress();
    const cookie = await cookieOf(test, 'gz_platform');
    const answer = await call(test, { path: 'creation.report', input: await order(said), cookie });
    expect([answer.code, answer.status]).toEqual([code, expect.toSatisfy((status) => status >= 400 && status < 500)]);
    expect(await progress()).toEqual(before);
  });
});

describe('outside the creation-period', () => {
  it('nothing is measured before there is a candidate, and nothing is reported', async () => {
    test.clock.set('2025-11-17');
    const early = await bringTo(test, { operator: 'gz_testing', stage: 'submitted' });
    expect(await progress('unit_440100', early)).toMatchObject({ period: null, targets: [], reports: [] });
    const { expectedVersion } = await commandOn(test, early, 'unit_440100');
    const input = { ...early, commandId: randomUUID(), expectedVersion, ...NOTHING };
    expect(await refusalOf(test.as('gz_testing').creation.report(input))).toMatchObject({
      code: 'COMMAND_NOT_ALLOWED',
    });
  });

  it('nothing is reported while the acceptance waits, or with the title; what was reported stays', async () => {
    test.clock.set('2027-12-20');
    await handIn(test, ref, { operator: 'gz_platform' });
    expect(await refusalOf(report())).toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
    await designate(test, [ref]);
    expect(await refusalOf(report())).toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
    const { summary, reports, actions } = await progress();
    expect([summary.stage, reports.length]).toEqual(['designated', 3]);
    expect(actions.find((action) => action.do === 'report-progress')).toMatchObject({ allowed: false });
  });
});
