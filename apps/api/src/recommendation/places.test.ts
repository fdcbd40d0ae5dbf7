import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { bringTo, commandOn, recommend } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const GUANGDONG = 'guangdong-2025-31';
const NATIONAL = 'miit-2025-460';

let test: TestApp;
beforeAll(async () => void (test = await createTestApp()));
afterAll(() => test.close());

async function submitted(operator: string, unit?: string): Promise<Ref> {
  return bringTo(test, { operator, stage: 'submitted', ...(unit === undefined ? {} : { unit }) });
}

describe('places under the notices of 2025', () => {
  it('refuses a third recommendation of one city, with the number, the unit and the clause', async () => {
    for (let n = 0; n < 2; n++) await recommend(test, await submitted('gz_platform'), 'unit_440100');
    const refused = await refusalOf(recommend(test, await submitted('gz_testing'), 'unit_440100'));
    expect(refused.code).toBe('QUOTA_EXCEEDED');
    expect(refused.message).toBe('广州市工业和信息化局的推荐名额为2个，已推荐2个，超过数量不予受理。');
    expect(refused.citation).toMatchObject({ document: '粤工信服务函〔2025〕31号', clause: '第二项' });
    const { max, used, free, recommended, ready } = await test
      .as('unit_440100')
      .recommendation.places({ noticeId: GUANGDONG });
    expect({ max, used, free }).toEqual({ max: 2, used: 2, free: 0 });
    expect(recommended.map(({ operatorName }) => operatorName)).toEqual(Array(2).fill('广州穗云企服科技有限公司'));
    expect(ready.map(({ operatorName }) => operatorName)).toEqual(['广州珠澜检测技术服务有限公司']);
  });

  it('refuses a second recommendation of a provincial body', async () => {
    await recommend(test, await submitted('hz_led', 'gd-body-1'), 'unit_gd_body_1');
    const refused = await refusalOf(recommend(test, await submitted('hz_led', 'gd-body-1'), 'unit_gd_body_1'));
    expect(refused).toMatchObject({ code: 'QUOTA_EXCEEDED', slots: { max: '1', used: '1' } });
  });

  it('refuses a third recommendation of a province and a second of 大连, by the national notice', async () => {
    for (let n = 0; n < 2; n++) await recommend(test, await submitted('zj_digital'), 'province_330000');
    const third = await refusalOf(recommend(test, await submitted('zj_fabric'), 'province_330000'));
    expect(third).toMatchObject({ code: 'QUOTA_EXCEEDED', slots: { max: '2', used: '2' } });
    expect(third.citation).toMatchObject({ document: '工信厅企业函〔2025〕460号' });
    await recommend(test, await submitted('dl_bearing'), 'province_210200');
    const second = await refusalOf(recommend(test, await submitted('dl_software'), 'province_210200'));
    expect(second).toMatchObject({ code: 'QUOTA_EXCEEDED', slots: { max: '1', used: '1' } });
  });

  it('frees a place when the city takes its recommendation back, or the province declines', async () => {
    const first = await bringTo(test, { operator: 'dg_mould', stage: 'recommended-by-city' });
    const second = await bringTo(test, { operator: 'dg_mould', stage: 'recommended-by-city' });
    const waiting = await submitted('dg_mould');
    const city = test.as('unit_441900');
    const withdrawal = { ...(await commandOn(test, first, 'unit_441900')), reasons: '材料需进一步核实' };
    const { places } = await city.review.withdrawRecommendation(withdrawal);
    expect(places).toMatchObject({ used: 1, free: 1 });
    await recommend(test, waiting, 'unit_441900');
    const province = 'province_440000';
    await test.as(province).review.decline({ ...(await commandOn(test, second, province)), reasons: '不符合条件' });
    expect(await city.recommendation.places({ noticeId: GUANGDONG })).toMatchObject({ used: 1, free: 1 });
  });

  it('lets exactly two of fifty who recommend at once through, and frees and takes without a deadlock', async () => {
    const refs = await Promise.all(Array.from({ length: 50 }, () => submitted('zh_marine')));
    const asked = await Promise.allSettled(refs.map((ref) => recommend(test, ref, 'unit_440400')));
    const passed = refs.filter((_, index) => asked[index]?.status === 'fulfilled');
    expect(passed).toHaveLength(2);
    const others = refs.filter((ref) => !passed.includes(ref));
    const together = await Promise.allSettled([
      ...passed.map(async (ref) =>
        test
          .as('zh_marine')
          .applications.withdraw({ ...(await withdrawal('zh_marine', ref)), reasons: '本年度不再申报' }),
      ),
      ...others.map((ref) => recommend(test, ref, 'unit_440400')),
    ]);
    expect(together.slice(0, 2).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    const { used, recommended } = await test.as('unit_440400').recommendation.places({ noticeId: GUANGDONG });
    expect(recommended).toHaveLength(used);
    expect(used).toBeLessThanOrEqual(2);
  });

  it('knows no notice of another authority, and no invented one', async () => {
    const outsider = test.as('province_330000').recommendation;
    const hidden = await refusalOf(outsider.places({ noticeId: GUANGDONG }));
    const absent = await refusalOf(outsider.places({ noticeId: 'miit-2031-1' }));
    expect([hidden.code, hidden.message]).toEqual([absent.code, absent.message]);
    expect(absent.code).toBe('NOT_FOUND');
  });

  it('takes a nil return once, and none where somebody is recommended', async () => {
    const commandId = crypto.randomUUID();
    const order = { commandId, noticeId: NATIONAL, reasons: '本地区没有符合条件的平台（基地）' };
    const { nilReturn } = await test.as('province_660000').recommendation.nilReturn(order);
    expect(nilReturn).toMatchObject({ reasons: order.reasons });
    expect((await test.as('province_660000').recommendation.nilReturn(order)).nilReturn).toEqual(nilReturn);
    const refused = await refusalOf(test.as('province_210200').recommendation.nilReturn(order));
    expect(refused).toMatchObject({ code: 'NIL_RETURN_WITH_RECOMMENDATIONS', slots: { used: '1' } });
  });
});

async function withdrawal(username: string, ref: Ref) {
  const { summary } = await test.as(username).applications.get(ref);
  return { ...ref, commandId: crypto.randomUUID(), expectedVersion: summary.version };
}

describe('closing days', () => {
  it('refuse a city after 2025-11-24 and a province after 2025-12-10, and let both act on the day itself', async () => {
    const inTime = await submitted('gz_testing', 'gd-body-2');
    const late = await submitted('gz_testing', 'gd-body-3');
    test.clock.set('2025-11-24T23:59:59+08:00');
    await recommend(test, inTime, 'unit_gd_body_2');
    test.clock.set('2025-11-25T00:00:01+08:00');
    const city = await refusalOf(recommend(test, late, 'unit_gd_body_3'));
    expect(city).toMatchObject({ code: 'RECOMMENDATION_PERIOD_CLOSED', slots: { lastDay: '2025-11-24' } });
    expect(await test.as('unit_gd_body_3').recommendation.places({ noticeId: GUANGDONG })).toMatchObject({
      closed: true,
    });
    test.clock.set('2025-12-11T00:00:01+08:00');
    const province = await refusalOf(recommend(test, inTime, 'province_440000'));
    expect(province).toMatchObject({ code: 'RECOMMENDATION_PERIOD_CLOSED', slots: { lastDay: '2025-12-10' } });
    test.clock.set('2025-12-10T23:59:00+08:00');
    await recommend(test, inTime, 'province_440000');
  });
});
