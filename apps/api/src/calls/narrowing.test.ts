import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CallContent } from '../contract/calls.ts';
import type { Ref } from '../contract/scalars.ts';
import { bringTo, commandOn, recommend } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const NATIONAL = 'miit-2025-460';
const PROVINCE = 'province_330000';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** Composes under `begun` by the reviewer and publishes by the approver; what the draft begins with is filled in by `fill`. */
async function published(
  who: { reviewer: string; approver: string },
  begun: { jurisdiction: string; narrows?: string },
  fill: (content: CallContent) => CallContent,
): Promise<string> {
  const { calls } = test.as(who.reviewer);
  const { id } = await calls.begin({ commandId: randomUUID(), ...begun });
  const { content, row } = await calls.get({ id });
  const saved = await calls.save({ commandId: randomUUID(), id, version: row.version, content: fill(content) });
  const order = { commandId: randomUUID(), id, version: saved.version };
  return (await test.as(who.approver).calls.publish(order)).noticeId;
}

const submitted = (operator: string): Promise<Ref> => bringTo(test, { operator, stage: 'submitted' });

it('a province that narrows a national call gets no second set of places, and closes no later than the nation', async () => {
  const before = await submitted('zj_digital');
  await recommend(test, before, PROVINCE);
  const who = { reviewer: 'province_330000_reviewer', approver: PROVINCE };
  const narrowed = (lastDay: string) => (content: CallContent) => ({
    ...content,
    title: '关于做好2025年度推荐工作的通知',
    documentNumber: '浙经信企业〔2025〕9号（演示）',
    issuedOn: '2025-11-17',
    opensOn: '2025-11-17',
    clauses: [{ id: 'c1', number: '一', text: `请于${lastDay}前报送。` }],
    deadlines: [{ level: 'province', lastDay, interpretation: '', cite: { article: 'c1', quote: '' } }],
  });
  const begun = { jurisdiction: 'national-2025', narrows: NATIONAL };
  const late = await refusalOf(published(who, begun, narrowed('2025-12-11')));
  expect(late).toMatchObject({
    code: 'CALL_NOT_READY',
    issues: [{ path: 'deadlines', accepted: '不晚于上级通知的 2025-12-10' }],
  });
  const looser = (content: CallContent) => ({
    ...narrowed('2025-12-05')(content),
    total: 999,
    parameters: [{ parameter: 'operating-years', value: '1', cite: { article: 'c1', quote: '' } }],
  });
  const refused = await refusalOf(published(who, begun, looser));
  expect(refused.issues?.map(({ path }) => path)).toEqual(['total', 'parameters.0.parameter']);
  const noticeId = await published(who, begun, narrowed('2025-12-05'));
  const { recommendation } = test.as(PROVINCE);
  expect(await recommendation.places({ noticeId })).toMatchObject({ max: 2, used: 1, lastDay: '2025-12-05' });
  await recommend(test, await submitted('zj_fabric'), PROVINCE);
  expect(await refusalOf(recommend(test, await submitted('zj_fabric'), PROVINCE))).toMatchObject({
    code: 'QUOTA_EXCEEDED',
    slots: { max: '2', used: '2' },
  });
  const places = await recommendation.places({ noticeId });
  expect(places.recommended.map(({ caseId }) => caseId)).toContain(before.caseId);
  const order = { ...(await commandOn(test, before, PROVINCE)), reasons: '材料需进一步核实' };
  expect((await test.as(PROVINCE).review.withdrawRecommendation(order)).places).toMatchObject({ used: 1, free: 1 });
  const again = test.as(PROVINCE).calls.begin({ commandId: randomUUID(), ...begun });
  expect(await refusalOf(again)).toMatchObject({ code: 'CALL_NOT_COMPOSABLE' });
});

it('a national call adds places where the measure tilts', async () => {
  const who = { reviewer: 'ministry_reviewer', approver: 'ministry' };
  const noticeId = await published(who, { jurisdiction: 'national-2025' }, (content) => ({
    ...content,
    title: '关于推荐2026年度创建对象的通知（演示）',
    documentNumber: '工信厅企业函〔2025〕999号（演示）',
    issuedOn: '2025-11-17',
    year: 2026,
    opensOn: '2025-11-17',
    clauses: [
      { id: 'c1', number: '一', text: '各省推荐不超过2个，享受西部大开发政策的增加1个，2026年1月30日前报送。' },
    ],
    deadlines: content.deadlines.map((one) => ({ ...one, lastDay: '2026-01-30', cite: { article: 'c1', quote: '' } })),
    quotas: content.quotas.map((one) => ({
      ...one,
      max: one.recommender === 'province' ? 2 : 1,
      cite: { article: 'c1', quote: '' },
      extra: [{ places: 1, divisions: [], preference: 'tilt-west', cite: { article: 'c1', quote: '' } }],
    })),
  }));
  const max = async (username: string) => (await test.as(username).recommendation.places({ noticeId })).max;
  expect([await max('province_610000'), await max('province_330000'), await max('province_210200')]).toEqual([3, 2, 1]);
});
