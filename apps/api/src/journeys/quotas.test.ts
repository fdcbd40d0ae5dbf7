import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, openWorld, recommend, refusalFrom, versioned, type World } from '../test-support/open-world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

describe('places', () => {
  it('refuses a third recommendation of one city, with the clause', async () => {
    const city = await world.on('2025-11-20', 'unit_440100');
    for (let n = 0; n < 2; n++) await recommend(city, await world.submitted('gz_platform'));
    const refusal = await refusalFrom(recommend(city, await world.submitted('gz_platform')));
    expect(refusal.code).toBe('QUOTA_EXCEEDED');
    expect(refusal.message).toContain('广州市工业和信息化局的推荐名额为2个，已推荐2个，超过数量不予受理');
    expect(refusal.citation?.document).toBe('粤工信服务函〔2025〕31号');
  });

  it('refuses a second recommendation of a provincial body', async () => {
    const body = await world.on('2025-11-20', 'unit_gd_body_1');
    await recommend(body, await world.submitted('gz_platform', { unit: 'gd-body-1' }));
    const second = await world.submitted('gz_platform', { unit: 'gd-body-1' });
    expect(await codeOf(recommend(body, second))).toBe('QUOTA_EXCEEDED');
  });

  it('refuses a third recommendation of a province', async () => {
    const province = await world.on('2025-12-08', 'province_330000');
    for (let n = 0; n < 2; n++) await recommend(province, await world.submitted('zj_digital'));
    expect(await codeOf(recommend(province, await world.submitted('zj_fabric')))).toBe('QUOTA_EXCEEDED');
  });

  it('refuses a second recommendation of 大连, and shows it before the attempt', async () => {
    const dalian = await world.on('2025-12-08', 'province_210200');
    await recommend(dalian, await world.submitted('dl_bearing'));
    const second = await world.submitted('dl_software');
    const { actions } = await dalian.api.review.case(second);
    expect(actions.find(({ do: name }) => name === 'recommend')?.refusal?.code).toBe('QUOTA_EXCEEDED');
    const refusal = await refusalFrom(recommend(dalian, second));
    expect(refusal.message).toContain('1个');
    expect(refusal.citation?.document).toBe('工信厅企业函〔2025〕460号');
  });

  it('leaves exactly two of fifty recommendations at once', async () => {
    const refs = [];
    for (let n = 0; n < 50; n++) refs.push(await world.submitted('gz_platform'));
    const city = await world.on('2025-11-20', 'unit_440100');
    const codes = await Promise.all(refs.map((ref) => codeOf(recommend(city, ref))));
    expect(codes.filter((code) => code === 'ok')).toHaveLength(2);
    expect(codes.filter((code) => code === 'QUOTA_EXCEEDED')).toHaveLength(48);
    const { used, recommended } = await city.api.recommendation.places({ noticeId: 'guangdong-2025-31' });
    expect([used, recommended.length]).toEqual([2, 2]);
  }, 60_000);

  it('gives the place of a withdrawn recommendation back while the notice is open', async () => {
    const city = await world.on('2025-11-20', 'unit_440100');
    const first = await world.submitted('gz_platform');
    await recommend(city, first);
    await recommend(city, await world.submitted('gz_platform'));
    const withdrawal = { ...(await versioned(city, first)), reasons: '改荐其他。' };
    const { places } = await city.api.review.withdrawRecommendation(withdrawal);
    expect(places).toMatchObject({ used: 1, free: 1 });
    expect(await codeOf(recommend(city, await world.submitted('gz_platform')))).toBe('ok');
  });

  it('gives the place back when the operator withdraws, when the province or the ministry declines in time', async () => {
    const ref = await world.recommended('gz_platform', [['unit_440100', '2025-11-20']]);
    const operator = await world.on('2025-11-21', 'gz_platform');
    const { summary } = await operator.api.applications.get(ref);
    const command = { ...ref, commandId: randomUUID(), expectedVersion: summary.version, reasons: '自愿撤回。' };
    await operator.api.applications.withdraw(command);
    const second = await world.recommended('gz_platform', [['unit_440100', '2025-11-21']]);
    const province = await world.on('2025-11-22', 'province_440000');
    await province.api.review.decline({ ...(await versioned(province, second)), reasons: '不予推荐。' });
    const third = await world.recommended('gz_platform', [
      ['unit_440100', '2025-11-22'],
      ['province_440000', '2025-11-23'],
    ]);
    const ministry = await world.on('2025-11-24', 'ministry');
    await ministry.api.selection.decline({ ...(await versioned(ministry, third)), reasons: '不符合创建条件。' });
    const noticeId = 'guangdong-2025-31';
    const city = await world.on('2025-11-24', 'unit_440100');
    expect(await city.api.recommendation.places({ noticeId })).toMatchObject({ used: 0 });
    expect(await province.api.recommendation.places({ noticeId })).toMatchObject({ used: 0 });
  });

  it('keeps the place of a case declined after the closing day', async () => {
    const ref = await world.recommended('gz_platform', [['unit_440100', '2025-11-24']]);
    const province = await world.on('2025-11-25', 'province_440000');
    await province.api.review.decline({ ...(await versioned(province, ref)), reasons: '不予推荐。' });
    const city = await world.on('2025-11-25', 'unit_440100');
    expect(await city.api.recommendation.places({ noticeId: 'guangdong-2025-31' })).toMatchObject({
      used: 1,
      closed: true,
    });
  });

  it('takes a nil return, once and only without recommendations', async () => {
    const city = await world.on('2025-11-20', 'unit_440600');
    const asked = { commandId: randomUUID(), noticeId: 'guangdong-2025-31', reasons: '没有符合条件的。' };
    expect((await city.api.recommendation.nilReturn(asked)).nilReturn?.reasons).toBe('没有符合条件的。');
    expect((await city.api.recommendation.nilReturn(asked)).nilReturn?.reasons).toBe('没有符合条件的。');
    const other = await world.on('2025-11-20', 'unit_440100');
    await recommend(other, await world.submitted('gz_platform'));
    const late = other.api.recommendation.nilReturn({ ...asked, commandId: randomUUID() });
    expect(await codeOf(late)).toBe('NIL_RETURN_WITH_RECOMMENDATIONS');
  });
});

describe('closing days and levels', () => {
  let ref: { tenantId: string; caseId: string };
  beforeEach(async () => {
    ref = await world.submitted('gz_platform');
  });

  it.each([
    ['2025-11-24', 'ok'],
    ['2025-11-25', 'RECOMMENDATION_PERIOD_CLOSED'],
  ])('a city that recommends on %s: %s', async (day, code) => {
    expect(await codeOf(recommend(await world.on(day, 'unit_440100'), ref))).toBe(code);
  });

  it.each([
    ['2025-12-10', 'ok'],
    ['2025-12-11', 'RECOMMENDATION_PERIOD_CLOSED'],
  ])('a province that recommends on %s: %s', async (day, code) => {
    await recommend(await world.on('2025-11-24', 'unit_440100'), ref);
    expect(await codeOf(recommend(await world.on(day, 'province_440000'), ref))).toBe(code);
  });

  it('refuses a province that skips the city', async () => {
    expect(await codeOf(recommend(await world.on('2025-11-20', 'province_440000'), ref))).toBe('LEVEL_SKIPPED');
  });

  it('refuses a submission after the closing day', async () => {
    const late = world.submitted('hz_led', { on: '2025-11-25' });
    await expect(late).rejects.toThrow('no call is open');
  });

  it('refuses the reviewer where an approver signs', async () => {
    const reviewer = await world.on('2025-11-20', 'province_440000_reviewer');
    expect(await codeOf(recommend(reviewer, ref))).toBe('FORBIDDEN');
  });
});

describe('commands', () => {
  it('answer a repeat with the first answer, another content under the same id with a refusal', async () => {
    const ref = await world.submitted('gz_platform');
    const city = await world.on('2025-11-20', 'unit_440100');
    const command = { ...(await versioned(city, ref)), opinion: '同意。' };
    const first = await city.api.review.recommend(command);
    expect(await city.api.review.recommend(command)).toEqual(first);
    const other = city.api.review.recommend({ ...command, opinion: '不同意。' });
    expect(await codeOf(other)).toBe('COMMAND_REPLAYED_DIFFERENTLY');
    const noticeId = 'guangdong-2025-31';
    expect(await city.api.recommendation.places({ noticeId })).toMatchObject({ used: 1 });
  });

  it('of two at once on one version, one wins', async () => {
    const ref = await world.submitted('gz_platform');
    const city = await world.on('2025-11-20', 'unit_440100');
    const command = await versioned(city, ref);
    const codes = await Promise.all([
      codeOf(city.api.review.recommend({ ...command, opinion: '同意。' })),
      codeOf(city.api.review.return({ ...command, commandId: randomUUID(), reasons: '补正。' })),
    ]);
    expect(codes.toSorted()).toEqual(['VERSION_STALE', 'ok']);
  });
});
