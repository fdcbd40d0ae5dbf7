import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { bringTo, commandOn, publish } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const CANDIDATES = { jurisdiction: 'national-2025', phase: 'notice-candidate' } as const;

let test: TestApp;
beforeAll(async () => void (test = await createTestApp()));
beforeEach(() => test.clock.set('2025-12-09'));
afterAll(() => test.close());

function recommended(operator: string): Promise<Ref> {
  return bringTo(test, { operator, stage: 'recommended-by-province' });
}

async function chosen(ref: Ref) {
  const { commandId: _, ...rest } = await commandOn(test, ref, 'ministry');
  return rest;
}

async function confirmation(id: string, refs: readonly Ref[]) {
  const cases = [];
  for (const ref of refs) cases.push(await chosen(ref));
  return { commandId: randomUUID(), id, documentNumber: '工信厅企业函〔2026〕1号', cases };
}

describe('the period of a public notice', () => {
  it.each([
    ['2025-12-24', '2025-12-31', []],
    ['2025-12-29', '2026-01-06', ['2026-01-01', '2026-01-02', '2026-01-03']],
    [
      '2026-02-12',
      '2026-02-26',
      [
        '2026-02-15',
        '2026-02-16',
        '2026-02-17',
        '2026-02-18',
        '2026-02-19',
        '2026-02-20',
        '2026-02-21',
        '2026-02-22',
        '2026-02-23',
      ],
    ],
    ['2026-04-29', '2026-05-09', ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05']],
    ['2026-04-28', '2026-05-08', ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05']],
  ])('published on %s runs until %s', async (firstDay, lastDay, holidays) => {
    const preview = await test.as('ministry').publicNotices.preview({ ...CANDIDATES, firstDay });
    expect(preview).toMatchObject({ firstDay, lastDay, workingDays: 5 });
    expect(preview.clause.quote).toContain('公示5个工作日');
    const off = preview.skipped.filter(({ why }) => why.endsWith('放假'));
    expect(off.map(({ date }) => date)).toEqual(holidays);
  });

  it('is not guessed where the year’s days off are not announced', async () => {
    const asked = test.as('ministry').publicNotices.preview({ ...CANDIDATES, firstDay: '2039-12-29' });
    expect(await refusalOf(asked)).toMatchObject({ code: 'CALENDAR_NOT_ANNOUNCED', slots: { year: '2039' } });
  });
});

describe('publishing', () => {
  it('puts the chosen cases on a notice that begins today, in the order of division codes', async () => {
    const [xian, hangzhou] = [await recommended('sn_aero'), await recommended('zj_digital')];
    test.clock.set('2025-12-29');
    const notice = await publish(test, [xian, hangzhou]);
    expect(notice).toMatchObject({ firstDay: '2025-12-29', lastDay: '2026-01-06', status: 'running' });
    expect(notice).toMatchObject({ publishedBy: '工业和信息化部', workingDays: 5 });
    expect(notice.items.map(({ divisionCode }) => divisionCode)).toEqual(['330100', '610100']);
    expect(await test.asPublic().publicNotices.get({ id: notice.id })).toEqual(notice);
    expect(await test.asPublic().publicNotices.list({ status: 'running' })).toContainEqual(notice);
    expect(await refusalOf(publish(test, [xian]))).toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
  });

  it('refuses another day than today, a case twice, and a case nobody recommended; then nothing is changed', async () => {
    const ref = await recommended('dl_bearing');
    const draft = await bringTo(test, { operator: 'sc_panda', stage: 'submitted' });
    const order = { commandId: randomUUID(), ...CANDIDATES, title: '公示', firstDay: '2025-12-09' };
    const one = await chosen(ref);
    const attempt = (change: object) =>
      refusalOf(
        test.as('ministry').publicNotices.publish({ ...order, commandId: randomUUID(), cases: [one], ...change }),
      );
    expect(await attempt({ firstDay: '2025-12-10' })).toMatchObject({ code: 'PUBLIC_NOTICE_DAY_NOT_TODAY' });
    expect(await attempt({ cases: [one, one] })).toMatchObject({ code: 'INPUT_INVALID' });
    const hidden = await attempt({ cases: [one, { ...draft, expectedVersion: 1 }] });
    const absent = await attempt({ cases: [one, { tenantId: '510000', caseId: randomUUID(), expectedVersion: 1 }] });
    expect([hidden.code, hidden.message]).toEqual(['NOT_FOUND', absent.message]);
    expect(await attempt({ cases: [{ ...one, expectedVersion: 1 }] })).toMatchObject({ code: 'VERSION_STALE' });
    expect(await chosen(ref)).toEqual(one);
  });

  it('of a national programme is not a province’s, though it may publish those of its own', async () => {
    const ref = await recommended('bt_cotton');
    const cases = [await chosen(ref)];
    const order = { commandId: randomUUID(), ...CANDIDATES, title: '公示', firstDay: '2025-12-09', cases };
    const refused = await refusalOf(test.as('province_660000').publicNotices.publish(order));
    expect(refused).toMatchObject({ code: 'ACTOR_NOT_ALLOWED' });
    const preview = test.as('province_660000').publicNotices.preview({ ...CANDIDATES, firstDay: '2025-12-09' });
    expect(await refusalOf(preview)).toMatchObject({ code: 'ACTOR_NOT_ALLOWED' });
    expect(await chosen(ref)).toEqual(cases[0]);
  });

  it('is the ministry approver’s alone', async () => {
    const order = { commandId: randomUUID(), ...CANDIDATES, title: '公示', firstDay: '2025-12-09' };
    const cases = [{ tenantId: '440000', caseId: randomUUID(), expectedVersion: 1 }];
    for (const username of ['ministry_reviewer', 'province_440000_reviewer', 'gz_platform', 'auditor_ministry']) {
      const refused = await refusalOf(test.as(username).publicNotices.publish({ ...order, cases }));
      expect(refused.code).toBe('FORBIDDEN');
    }
  });
});

describe('confirmation', () => {
  let notice: Awaited<ReturnType<typeof publish>>;
  let confirmed: Ref;
  let objected: Ref;
  beforeAll(async () => {
    test.clock.set('2025-12-09');
    [confirmed, objected] = [await recommended('cq_auto'), await recommended('ln_press')];
    notice = await publish(test, [confirmed, objected]);
    await test.asPublic().objections.file({
      ...objected,
      commandId: randomUUID(),
      publicNoticeId: notice.id,
      name: '王先生',
      contact: '13900000000',
      grounds: '数据不实',
      statement: '服务企业数与实际不符，请核实。',
    });
  });

  it('is refused case by case on the last day, with the clause', async () => {
    test.clock.set(`${notice.lastDay}T23:59:59+08:00`);
    const { results } = await test.as('ministry').publicNotices.confirm(await confirmation(notice.id, [confirmed]));
    expect(results).toMatchObject([{ ok: false, refusal: { code: 'NOTICE_STILL_RUNNING' } }]);
    expect(results[0]?.refusal?.clause?.document).toBe('工信部企业〔2025〕225号');
  });

  it('goes through for one case while another waits for its objection, and says so; repeated, it answers the same', async () => {
    test.clock.set('2025-12-17');
    const other = await chosen(await recommendedBefore());
    const order = await confirmation(notice.id, [confirmed, objected]);
    const asked = { ...order, cases: [...order.cases, other] };
    const answer = await test.as('ministry').publicNotices.confirm(asked);
    const byCase = new Map(answer.results.map((one) => [one.caseId, one]));
    expect(byCase.get(confirmed.caseId)).toEqual({ caseId: confirmed.caseId, ok: true });
    expect(byCase.get(objected.caseId)).toMatchObject({ ok: false, refusal: { code: 'OBJECTION_OPEN' } });
    expect(byCase.get(other.caseId)).toMatchObject({ ok: false, refusal: { code: 'PUBLIC_NOTICE_CASE_UNKNOWN' } });
    expect(answer.notice.status).toBe('ended');
    expect(await test.as('ministry').publicNotices.confirm(asked)).toEqual(answer);
    expect((await test.as('cq_auto').applications.get(confirmed)).summary.stage).toBe('creation');
  });

  it('shows what is left to do with each case, and who objected, to the ministry alone', async () => {
    test.clock.set('2025-12-17');
    const managed = await test.as('ministry').publicNotices.manage({ id: notice.id });
    expect(managed.objections).toMatchObject([{ name: '王先生', status: 'open', caseId: objected.caseId }]);
    const last = managed.cases.find(({ summary }) => summary.caseId === objected.caseId);
    expect(last?.actions.find((action) => action.do === 'confirm')).toMatchObject({
      allowed: false,
      refusal: { code: 'OBJECTION_OPEN' },
    });
    const outsider = await refusalOf(test.as('province_500000').publicNotices.manage({ id: notice.id }));
    expect(outsider.code).toBe('NOT_FOUND');
    const absent = await refusalOf(test.as('ministry').publicNotices.manage({ id: randomUUID() }));
    expect(absent.code).toBe('NOT_FOUND');
  });

  it('settles the notice, under the document it was confirmed by, when the last case has left it', async () => {
    test.clock.set('2025-12-18');
    const { objections } = await test.as('ministry').publicNotices.manage({ id: notice.id });
    await test.as('ministry_reviewer').objections.settle({
      ...(await commandOn(test, objected, 'ministry')),
      objectionId: objections[0]?.id ?? '',
      founded: true,
      findings: '经查，申报数据与台账不符。',
      reply: '经核实，您反映的情况属实。',
    });
    const settled = await test.asPublic().publicNotices.get({ id: notice.id });
    expect(settled).toMatchObject({ status: 'settled', documentNumber: '工信厅企业函〔2026〕1号' });
    expect(settled.items.map(({ outcome }) => outcome).toSorted()).toEqual(['confirmed', 'objection-upheld']);
    const again = await test.as('ministry').publicNotices.confirm(await confirmation(notice.id, [objected]));
    expect(again.results).toMatchObject([{ ok: false, refusal: { code: 'OBJECTION_UPHELD' } }]);
  });
});

/** A case at the ministry that is on no notice, recommended while that was possible. */
async function recommendedBefore(): Promise<Ref> {
  const now = new Date(test.clock.now()).toISOString();
  test.clock.set('2025-12-09');
  const ref = await recommended('sz_chip');
  test.clock.set(now);
  return ref;
}

it('a notice from which the only operator withdrew is settled when the ministry looks after its last day', async () => {
  const username = 'zj_fabric';
  const ref = await recommended(username);
  const { id, lastDay } = await publish(test, [ref]);
  const { summary } = await test.as(username).applications.get(ref);
  const order = { ...ref, commandId: randomUUID(), expectedVersion: summary.version, reasons: '不再参加' };
  await test.as(username).applications.withdraw(order);
  test.clock.set(lastDay);
  expect((await test.as('ministry').publicNotices.manage({ id })).notice.status).toBe('running');
  test.clock.set('2026-01-15');
  expect((await test.as('ministry').publicNotices.manage({ id })).notice.status).toBe('settled');
});
