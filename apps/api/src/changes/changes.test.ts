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
let kept: Ref;
let revoked: Ref;
beforeAll(async () => {
  test = await createTestApp();
  [kept = kept, revoked = revoked] = await becomeCandidates(test, ['gz_platform', 'zj_digital']);
  test.clock.set('2026-06-01');
});
afterAll(() => test.close());

const SAID = { sort: 'rename', eventOn: '2026-05-20', description: '更名为广州穗云科技集团有限公司' } as const;
const REASONS = '公共服务能力未受影响，同意保留。';

async function asClerk(ref: Ref, username: string) {
  const { summary } = await test.as(username).creation.progress(ref);
  return { ...ref, commandId: randomUUID(), expectedVersion: summary.version };
}
const report = async (said: object = {}) =>
  test.as('gz_platform').changes.report({ ...(await asClerk(kept, 'gz_platform')), ...SAID, ...said });
const ofCase = (username: string, ref = kept) => test.as(username).changes.ofCase(ref);
const idOf = async (ref = kept) => (await ofCase('ministry', ref)).changes.at(-1)?.id ?? '';

type Word = { keep?: boolean; ref?: Ref };
async function opine(username: string, { keep = true, ref = kept }: Word = {}) {
  const command = { ...(await commandOn(test, ref, username)), changeId: await idOf(ref) };
  return test.as(username).changes.giveOpinion({ ...command, keep, reasons: REASONS });
}
async function settle(username: string, { keep = true, ref = kept }: Word = {}) {
  const command = { ...(await commandOn(test, ref, username)), changeId: await idOf(ref) };
  return test.as(username).changes.settle({ ...command, keep, reasons: '纳入年度工作。', round: '2026年度' });
}

describe('a change', () => {
  it('is reported with its deadline, three months from the event', async () => {
    const { months, clause } = await ofCase('gz_platform');
    expect([months, clause.article]).toEqual([3, 'art-11']);
    const change = await report();
    expect(change).toMatchObject({ sortName: '更名', reportedOn: '2026-06-01', deadline: '2026-08-20', late: false });
    expect(change).toMatchObject({ opinion: null, decision: null, round: null, files: [] });
    const { changes } = await ofCase('gz_platform');
    expect(changes).toEqual([change]);
  });

  it('reported on its last day is in time; a day later it is late, and taken all the same', async () => {
    const eventOn = '2026-03-01';
    expect(await report({ eventOn })).toMatchObject({ deadline: '2026-06-01', late: false });
    expect(await report({ eventOn: '2026-02-28' })).toMatchObject({ deadline: '2026-05-28', late: true });
    const { changes } = await ofCase('province_440000');
    expect(changes.map(({ late }) => late)).toEqual([false, false, true]);
  });

  it.each<[string, object, string]>([
    ['that is still to happen', { eventOn: '2026-06-02' }, 'CHANGE_NOT_HAPPENED'],
    ['on a day that does not exist', { eventOn: '2026-02-30' }, 'INPUT_INVALID'],
    ['of no sort', { sort: 'moved' }, 'INPUT_INVALID'],
    ['without a word', { description: ' ' }, 'INPUT_INVALID'],
    ['with NUL', { description: '甲\0' }, 'INPUT_NUL'],
    ['that says it is not late', { late: false }, 'INPUT_UNKNOWN_KEY'],
  ])('%s is refused, and nothing is kept', async (_what, said, code) => {
    const before = await ofCase('ministry');
    const input = { ...(await asClerk(kept, 'gz_platform')), ...SAID, ...said };
    const answer = await call(test, { path: 'changes.report', input, cookie: await cookieOf(test, 'gz_platform') });
    expect([answer.code, answer.status]).toEqual([code, expect.toSatisfy((status) => status >= 400 && status < 500)]);
    expect(await ofCase('ministry')).toEqual(before);
  });

  it('reported twice by one command is reported once', async () => {
    const input = { ...(await asClerk(kept, 'gz_platform')), ...SAID };
    const first = await test.as('gz_platform').changes.report(input);
    expect(await test.as('gz_platform').changes.report(input)).toEqual(first);
    expect((await ofCase('gz_platform')).changes).toHaveLength(4);
  });

  it('is nobody else’s', async () => {
    for (const username of ['gz_testing', 'zj_digital', 'unit_440600', 'province_330000']) {
      expect(await refusalOf(ofCase(username))).toMatchObject({ code: 'NOT_FOUND' });
    }
    for (const username of ['unit_440600', 'province_330000']) {
      const cases = (await test.as(username).changes.list()).map(({ summary }) => summary.caseId);
      expect(cases).not.toContain(kept.caseId);
    }
    expect(await refusalOf(test.as('gz_platform').changes.list())).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is not reported before there is a candidate', async () => {
    test.clock.set('2025-11-17');
    const early = await bringTo(test, { operator: 'gz_testing', stage: 'submitted' });
    const command = await asClerk(early, 'gz_testing');
    const call = test.as('gz_testing').changes.report({ ...command, ...SAID, eventOn: '2025-11-01' });
    expect(await refusalOf(call)).toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
    test.clock.set('2026-06-01');
  });
});

describe('what becomes of a change', () => {
  it('is said by the province first; no other level says it, and the ministry does not decide before', async () => {
    expect(await refusalOf(settle('ministry'))).toMatchObject({ code: 'CHANGE_OPINION_MISSING' });
    expect(await refusalOf(opine('unit_440100'))).toMatchObject({ code: 'ACTOR_NOT_ALLOWED' });
    expect(await refusalOf(opine('ministry_reviewer'))).toMatchObject({ code: 'CHANGE_OPINION_MISSING' });
    expect(await refusalOf(settle('province_440000'))).toMatchObject({ code: 'ACTOR_NOT_ALLOWED' });
    expect(await opine('province_440000_reviewer')).toMatchObject({ opinion: { keep: true, reasons: REASONS } });
    expect(await refusalOf(opine('province_440000'))).toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
  });

  it('is decided by the ministry’s approver, not by its reviewer, who can only look', async () => {
    expect(await refusalOf(settle('ministry_reviewer'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(opine('ministry_reviewer'))).toMatchObject({ code: 'ACTOR_NOT_ALLOWED' });
  });

  it('is not told to the operator before the decision', async () => {
    const { changes } = await ofCase('gz_platform');
    expect(changes.at(-1)?.opinion).toBeNull();
    const told = JSON.stringify(await test.as('gz_platform').applications.timeline(kept));
    expect(told).toContain('重大变化已由主管部门审核');
    expect(told).not.toContain(REASONS);
    expect(JSON.stringify(await test.as('ministry').review.timeline(kept))).toContain(REASONS);
  });

  it('is decided in the year’s round; kept, the case goes on', async () => {
    const settled = await settle('ministry');
    expect(settled).toMatchObject({ decision: { keep: true, on: '2026-06-01' }, round: '2026年度' });
    const { changes } = await ofCase('gz_platform');
    expect(changes.at(-1)).toMatchObject({ opinion: { keep: true }, decision: { keep: true } });
    const { summary } = await test.as('gz_platform').creation.progress(kept);
    expect(summary.stage).toBe('creation');
    expect(await refusalOf(settle('ministry'))).toMatchObject({ code: 'CHANGE_SETTLED' });
  });

  it('waits in the lists of those who deal with it until it is settled, by division and name', async () => {
    const command = await asClerk(revoked, 'zj_digital');
    await test.as('zj_digital').changes.report({ ...command, ...SAID, sort: 'merger', description: '被吸收合并' });
    const rows = await test.as('ministry').changes.list();
    expect(rows.map(({ summary }) => summary.divisionCode)).toEqual(['330100', '440100', '440100', '440100']);
    expect(rows.every(({ change }) => change.decision === null)).toBe(true);
    expect((await test.as('province_330000').changes.list()).map(({ change }) => change.sortName)).toEqual(['合并']);
  });

  it('not kept, takes the candidacy, and the timeline says by which clause', async () => {
    await opine('province_330000', { keep: false, ref: revoked });
    await settle('ministry', { keep: false, ref: revoked });
    const timeline = await test.as('zj_digital').applications.timeline(revoked);
    const closed = timeline.findLast(({ when }) => when === 'past');
    expect(closed).toMatchObject({ title: '办结', clause: { article: 'art-11' } });
    const [summary] = await test.as('zj_digital').applications.list();
    expect(summary).toMatchObject({ stage: 'closed', closedReason: 'disqualified' });
    const late = { ...(await asClerk(revoked, 'zj_digital')), ...SAID };
    expect(await refusalOf(test.as('zj_digital').changes.report(late))).toMatchObject({ code: 'CASE_CLOSED' });
  });
});

it('a holder whose change is not kept loses the title on that day', async () => {
  test.clock.set('2027-12-28');
  await handIn(test, kept, { operator: 'gz_platform' });
  await designate(test, [kept]);
  await report({ eventOn: test.clock.today(), sort: 'reorganisation' });
  await opine('province_440000', { keep: false });
  await settle('ministry', { keep: false });
  const { rows } = await test.as('unit_440100').titles.list({ page: 1 });
  expect(rows).toMatchObject([{ status: 'revoked', statusOn: test.clock.today(), reexaminationDueOn: null }]);
  expect(rows[0]?.summary).toMatchObject({ stage: 'closed', closedReason: 'revoked', next: null });
});
