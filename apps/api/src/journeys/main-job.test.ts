import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { bringTo, commandOn, publish, recommend } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

let test: TestApp;
beforeAll(async () => void (test = await createTestApp()));
afterAll(() => test.close());

const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code;

const OBJECTION = { name: '王某', contact: '13900000000', grounds: '数据不实', statement: '服务企业数量与实际不符。' };

async function confirm(ref: Ref, id: string) {
  const { commandId, ...chosen } = await commandOn(test, ref, 'ministry');
  const documentNumber = '工信部企业〔2026〕1号';
  return test.as('ministry').publicNotices.confirm({ commandId, id, documentNumber, cases: [chosen] });
}

async function settle(ref: Ref, noticeId: string, settlement: { founded: boolean; findings: string; reply: string }) {
  const ministry = test.as('ministry_reviewer');
  const { objections } = await ministry.publicNotices.manage({ id: noticeId });
  const target = { ...(await commandOn(test, ref, 'ministry_reviewer')), objectionId: objections[0]?.id ?? '' };
  return ministry.objections.settle({ ...target, ...settlement });
}

describe('the main job of a platform', () => {
  let ref: Ref;

  it('is submitted with a receipt', async () => {
    ref = await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
    const receipt = await test.as('gz_platform').applications.receipt(ref);
    expect(receipt).toMatchObject({ caseName: '穗企通中小企业公共服务平台', receivedBy: '广州市工业和信息化局' });
    expect(receipt.contentHash).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('is returned with remarks on two fields, corrected, and shows what changed', async () => {
    const city = test.as('unit_440100');
    const { applications } = test.as('gz_platform');
    test.clock.set('2025-11-18');
    for (const path of ['servedSmes', 'offlineEvents[3].enterprises']) {
      await city.review.addRemark({ ...ref, commandId: randomUUID(), path, text: '请核对。' });
    }
    expect((await applications.get(ref)).remarks).toHaveLength(0);
    const returned = await city.review.return({
      ...(await commandOn(test, ref, 'unit_440100')),
      reasons: '两处需核对。',
    });
    expect(returned).toMatchObject({ stage: 'draft', stageName: '退回补正' });

    test.clock.set('2025-11-19');
    const { remarks, draftVersion, summary } = await applications.get(ref);
    expect(remarks.map(({ label }) => label)).toEqual(['2024年度服务中小企业数量', expect.stringContaining('第4行')]);
    const changes = { servedSmes: '1400' };
    const saved = await applications.saveDraft({ ...ref, commandId: randomUUID(), draftVersion, changes });
    const submission = { commandId: randomUUID(), expectedVersion: summary.version, declaration: true as const };
    await applications.submit({ ...ref, ...submission, draftVersion: saved.draftVersion });
    const differences = await city.review.differences({ ...ref, from: 1, to: 2 });
    expect(differences).toEqual([expect.objectContaining({ path: 'servedSmes', before: '1356 家', after: '1400 家' })]);
  });

  it('is invisible to the ministry until the province recommends it', async () => {
    const ministry = test.as('ministry');
    test.clock.set('2025-11-20');
    expect(await codeOf(ministry.review.case(ref))).toBe('NOT_FOUND');
    expect(await codeOf(recommend(test, ref, 'province_440000'))).toBe('LEVEL_SKIPPED');
    await recommend(test, ref, 'unit_440100');
    expect(await codeOf(ministry.review.case(ref))).toBe('NOT_FOUND');
    test.clock.set('2025-12-08');
    expect(await codeOf(recommend(test, ref, 'province_440000_reviewer'))).toBe('FORBIDDEN');
    const { places } = await recommend(test, ref, 'province_440000');
    expect(places).toMatchObject({ max: 2, used: 1, free: 1, lastDay: '2025-12-10' });
    const selected = await ministry.selection.list({ noticeId: 'miit-2025-460' });
    expect(selected.map(({ caseId }) => caseId)).toEqual([ref.caseId]);
  });

  it('runs its public notice, is objected to, and is confirmed after the last day only', async () => {
    test.clock.set('2026-01-12');
    const notice = await publish(test, [ref]);
    expect(notice).toMatchObject({ firstDay: '2026-01-12', lastDay: '2026-01-19', workingDays: 5, status: 'running' });

    test.clock.set('2026-01-19');
    const { objections } = test.asPublic();
    const filed = await objections.file({ ...ref, ...OBJECTION, commandId: randomUUID(), publicNoticeId: notice.id });
    expect((await confirm(ref, notice.id)).results[0]?.refusal?.code).toBe('NOTICE_STILL_RUNNING');

    test.clock.set('2026-01-20');
    const open = await confirm(ref, notice.id);
    expect(open.results[0]?.refusal).toMatchObject({ code: 'OBJECTION_OPEN', clause: { article: 'art-07' } });
    await settle(ref, notice.id, { founded: false, findings: '经核对台账，数据属实。', reply: '经核实，异议不属实。' });
    const done = await confirm(ref, notice.id);
    expect(done.results).toEqual([{ caseId: ref.caseId, ok: true }]);
    expect(done.notice).toMatchObject({ status: 'settled', documentNumber: '工信部企业〔2026〕1号' });
    expect(await objections.track({ code: filed.trackingCode })).toMatchObject({ reply: '经核实，异议不属实。' });
  });

  it('enters its creation-period of two years', async () => {
    const { applications } = test.as('gz_platform');
    const { summary } = await applications.get(ref);
    const next = { name: 'creation-ends', on: '2028-01-20', provisional: true };
    expect(summary).toMatchObject({ stage: 'creation', next });
    const past = (await applications.timeline(ref)).filter(({ when }) => when === 'past');
    expect(past.map(({ title }) => title)).toEqual([
      '提交申报',
      '地市级主管部门（省有关单位）退回补正',
      '提交申报',
      '地市级主管部门（省有关单位）推荐',
      '省级主管部门推荐',
      '列为拟创建对象',
      '开始公示',
      '收到异议',
      '异议调查核实完毕',
      '确定为创建对象',
      '进入创建期',
    ]);
  });
});

describe('the main job of a base', () => {
  it('ends where an objection is upheld', async () => {
    test.clock.set('2025-11-20');
    const ref = await bringTo(test, { operator: 'fs_base', stage: 'recommended-by-province' });
    test.clock.set('2026-01-12');
    const notice = await publish(test, [ref]);
    const filed = { ...ref, ...OBJECTION, commandId: randomUUID(), publicNoticeId: notice.id };
    await test.asPublic().objections.file(filed);
    await settle(ref, notice.id, { founded: true, findings: '面积数据虚报。', reply: '异议属实。' });
    const { summary } = await test.as('fs_base').applications.get(ref);
    expect(summary).toMatchObject({ stage: 'closed', closedReason: 'objection-upheld' });
    test.clock.set('2026-01-20');
    const confirmed = await confirm(ref, notice.id);
    expect(confirmed.results[0]?.refusal?.code).toBe('OBJECTION_UPHELD');
    expect(confirmed.notice).toMatchObject({ status: 'settled', items: [{ outcome: 'objection-upheld' }] });
  });
});

describe('commands', () => {
  it('answer a repeat with the first answer, another content under the same id with a refusal', async () => {
    test.clock.set('2025-11-20');
    const ref = await bringTo(test, { operator: 'dl_bearing', stage: 'submitted' });
    const { review } = test.as('province_210200');
    const command = { ...(await commandOn(test, ref, 'province_210200')), opinion: '同意。' };
    const first = await review.recommend(command);
    expect(await review.recommend(command)).toEqual(first);
    expect(await codeOf(review.recommend({ ...command, opinion: '不同意。' }))).toBe('COMMAND_REPLAYED_DIFFERENTLY');
    expect(first.places).toMatchObject({ used: 1, max: 1 });
  });

  it('of two at once on one version, one wins and the other is told what the version is', async () => {
    const ref = await bringTo(test, { operator: 'zj_digital', stage: 'submitted' });
    const { review } = test.as('province_330000');
    const command = await commandOn(test, ref, 'province_330000');
    const both = await Promise.allSettled([
      review.recommend({ ...command, opinion: '同意。' }),
      review.return({ ...command, commandId: randomUUID(), reasons: '补正。' }),
    ]);
    const lost = both.filter((one) => one.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(await codeOf(Promise.reject(lost[0]?.reason))).toBe('VERSION_STALE');
  });
});
