import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { submitApplication } from '../seeds/file-application.ts';
import { codeOf, openWorld, recommend, versioned, type World } from '../test-support/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const OBJECTION = { name: '王某', contact: '13900000000', grounds: '数据不实', statement: '服务企业数量与实际不符。' };

async function publish(ref: Ref, day: string) {
  const ministry = await world.on(day, 'ministry');
  const { commandId, ...chosen } = await versioned(ministry, ref);
  const { summary } = await ministry.api.review.case(ref);
  const { jurisdiction } = summary;
  return ministry.api.publicNotices.publish({
    commandId,
    jurisdiction,
    title: '拟创建对象公示',
    firstDay: day,
    cases: [chosen],
  });
}

async function confirm(ref: Ref, id: string, day: string) {
  const ministry = await world.on(day, 'ministry');
  const { commandId, ...chosen } = await versioned(ministry, ref);
  return ministry.api.publicNotices.confirm({
    commandId,
    id,
    documentNumber: '工信部企业〔2026〕1号',
    cases: [chosen],
  });
}

describe('the main job of a platform', () => {
  let ref: Ref;

  it('is submitted with a receipt', async () => {
    ref = await world.submitted('gz_platform');
    const operator = await world.on('2025-11-17', 'gz_platform');
    const receipt = await operator.api.applications.receipt(ref);
    expect(receipt).toMatchObject({ caseName: '穗企通中小企业公共服务平台', receivedBy: '广州市工业和信息化局' });
    expect(receipt.contentHash).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('is returned with remarks on two fields, corrected, and shows what changed', async () => {
    const city = await world.on('2025-11-18', 'unit_440100');
    for (const path of ['servedSmes', 'offlineEvents[3].enterprises']) {
      await city.api.review.addRemark({ ...ref, commandId: randomUUID(), path, text: '请核对。' });
    }
    const operator = await world.on('2025-11-19', 'gz_platform');
    expect((await operator.api.applications.get(ref)).remarks).toHaveLength(0);
    const returned = await city.api.review.return({ ...(await versioned(city, ref)), reasons: '两处需核对。' });
    expect(returned).toMatchObject({ stage: 'draft', stageName: '退回补正' });

    const view = await operator.api.applications.get(ref);
    expect(view.remarks.map(({ label }) => label)).toEqual([
      '2024年度服务中小企业数量',
      expect.stringContaining('第4行'),
    ]);
    const { draftVersion } = view;
    const changes = { servedSmes: '1400' };
    await operator.api.applications.saveDraft({ ...ref, commandId: randomUUID(), draftVersion, changes });
    await submitApplication(operator, ref);
    const differences = await city.api.review.differences({ ...ref, from: 1, to: 2 });
    expect(differences).toEqual([expect.objectContaining({ path: 'servedSmes', before: '1356 家', after: '1400 家' })]);
  });

  it('is invisible to the ministry until the province recommends it', async () => {
    const ministry = await world.on('2025-11-20', 'ministry');
    expect(await codeOf(ministry.api.review.case(ref))).toBe('NOT_FOUND');
    await recommend(await world.on('2025-11-20', 'unit_440100'), ref);
    expect(await codeOf(ministry.api.review.case(ref))).toBe('NOT_FOUND');
    const province = await world.on('2025-12-08', 'province_440000');
    const { places } = await recommend(province, ref);
    expect(places).toMatchObject({ max: 2, used: 1, free: 1, lastDay: '2025-12-10' });
    expect((await ministry.api.selection.list({ noticeId: 'miit-2025-460' })).map(({ caseId }) => caseId)).toEqual([
      ref.caseId,
    ]);
  });

  it('runs its public notice, is objected to, and is confirmed after the last day only', async () => {
    const notice = await publish(ref, '2026-01-12');
    expect(notice).toMatchObject({ firstDay: '2026-01-12', lastDay: '2026-01-19', workingDays: 5, status: 'running' });

    const visitor = await world.on('2026-01-19', 'fs_base');
    const commandId = randomUUID();
    const objection = { ...ref, ...OBJECTION, commandId, publicNoticeId: notice.id };
    const filed = await visitor.api.objections.file(objection);
    expect(await visitor.api.objections.file(objection)).toEqual(filed);
    expect(await visitor.api.objections.track({ code: filed.trackingCode.toLowerCase() })).toMatchObject({
      status: 'open',
    });

    expect((await confirm(ref, notice.id, '2026-01-19')).results[0]?.refusal?.code).toBe('NOTICE_STILL_RUNNING');
    const open = await confirm(ref, notice.id, '2026-01-20');
    expect(open.results[0]?.refusal).toMatchObject({ code: 'OBJECTION_OPEN', clause: { article: 'art-07' } });
    const late = await world.on('2026-01-20', 'fs_base');
    expect(await codeOf(late.api.objections.file({ ...objection, commandId: randomUUID() }))).toBe(
      'OBJECTION_PERIOD_OVER',
    );

    const ministry = await world.on('2026-01-20', 'ministry_reviewer');
    const { objections } = await ministry.api.publicNotices.manage({ id: notice.id });
    const settlement = { founded: false, findings: '经核对台账，数据属实。', reply: '经核实，异议不属实。' };
    const target = { ...(await versioned(ministry, ref)), objectionId: objections[0]?.id ?? '' };
    await ministry.api.objections.settle({ ...target, ...settlement });

    const done = await confirm(ref, notice.id, '2026-01-20');
    expect(done.results).toEqual([{ caseId: ref.caseId, ok: true }]);
    expect(done.notice).toMatchObject({ status: 'settled', documentNumber: '工信部企业〔2026〕1号' });
    expect(await late.api.objections.track({ code: filed.trackingCode })).toMatchObject({
      reply: '经核实，异议不属实。',
    });
  });

  it('enters its creation-period of two years', async () => {
    const operator = await world.on('2026-01-21', 'gz_platform');
    const { summary } = await operator.api.applications.get(ref);
    expect(summary).toMatchObject({
      stage: 'creation',
      next: { name: 'creation-ends', on: '2028-01-20', provisional: true },
    });
    const timeline = await operator.api.applications.timeline(ref);
    expect(timeline.filter(({ when }) => when === 'past').map(({ title }) => title)).toEqual([
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
    const ref = await world.recommended('fs_base', [
      ['unit_440600', '2025-11-20'],
      ['province_440000', '2025-12-09'],
    ]);
    const notice = await publish(ref, '2026-01-12');
    const visitor = await world.on('2026-01-13', 'gz_platform');
    await visitor.api.objections.file({ ...ref, ...OBJECTION, commandId: randomUUID(), publicNoticeId: notice.id });
    const ministry = await world.on('2026-01-14', 'ministry');
    const { objections } = await ministry.api.publicNotices.manage({ id: notice.id });
    const target = { ...(await versioned(ministry, ref)), objectionId: objections[0]?.id ?? '' };
    await ministry.api.objections.settle({ ...target, founded: true, findings: '面积数据虚报。', reply: '异议属实。' });
    const operator = await world.on('2026-01-15', 'fs_base');
    const { summary } = await operator.api.applications.get(ref);
    expect(summary).toMatchObject({ stage: 'closed', closedReason: 'objection-upheld' });
    const confirmed = await confirm(ref, notice.id, '2026-01-20');
    expect(confirmed.results[0]?.refusal?.code).toBe('OBJECTION_UPHELD');
    expect(confirmed.notice).toMatchObject({ status: 'settled', items: [{ outcome: 'objection-upheld' }] });
  });
});
