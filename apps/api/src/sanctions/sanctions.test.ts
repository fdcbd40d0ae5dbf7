import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { bringTo, commandOn } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { confirm, MINISTRY, putOnNotice } from '../test-support/decide.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

let test: TestApp;
let guangzhou: Ref;
let hangzhou: Ref;
beforeAll(async () => {
  test = await createTestApp({ at: '2025-11-17' });
  guangzhou = await bringTo(test, { operator: 'gz_platform', stage: 'recommended-by-province' });
  hangzhou = await bringTo(test, { operator: 'zj_digital', stage: 'recommended-by-province' });
  test.clock.set('2025-12-09');
  const { id } = await putOnNotice(test, [guangzhou, hangzhou], { by: MINISTRY, phase: 'notice-candidate' });
  test.clock.set('2025-12-17');
  await confirm(test, [guangzhou, hangzhou], { id, by: MINISTRY });
  test.clock.set('2026-03-02');
});
afterAll(() => test.close());

const SOURCE = '信用中国网站查询';

function check(ref: Ref, of: { by: string; listed: boolean; on?: string }) {
  const { by, listed, on = '2026-03-02' } = of;
  return test.as(by).sanctions.noteCheck({ ...ref, commandId: randomUUID(), checkedOn: on, source: SOURCE, listed });
}

function investigate(ref: Ref, by: string) {
  return test.as(by).sanctions.openInvestigation({ ...ref, commandId: randomUUID(), about: '举报服务企业名单不实' });
}

async function conclude(ref: Ref, investigationId: string, of: { by: string; proven: boolean }) {
  const { by, proven } = of;
  const order = { ...ref, commandId: randomUUID(), investigationId, proven, finding: '经查阅台账和走访核实。' };
  return test.as(by).sanctions.concludeInvestigation(order);
}

/** The grounds of the law, by what has to prove them. */
async function groundBy(record: string): Promise<string> {
  const { grounds } = await test.as('ministry').sanctions.ofCase(guangzhou);
  return grounds.find((ground) => ground.record === record)?.id ?? '';
}

async function sanction(ref: Ref, of: { ground: string; recordId: string; by?: string }) {
  const { ground, recordId, by = 'ministry' } = of;
  const order = { ...(await commandOn(test, ref, by)), ground, recordId, reasons: '依法依规取消创建资格' };
  return test.as(by).sanctions.sanction(order);
}

describe('a check of the list', () => {
  it('is noted with its day by whoever reads the case, and not for a day to come', async () => {
    const noted = await check(guangzhou, { by: 'unit_440100', listed: false });
    expect(noted).toMatchObject({ checkedOn: '2026-03-02', listed: false, source: SOURCE, reference: null });
    expect(await refusalOf(check(guangzhou, { by: 'unit_440100', listed: true, on: '2026-03-03' }))).toMatchObject({
      code: 'LIST_CHECK_LATER',
    });
    expect((await test.as('province_440000').sanctions.ofCase(guangzhou)).checks).toEqual([noted]);
  });

  it('is another province’s, city’s and the operator’s not', async () => {
    for (const username of ['province_330000', 'unit_440600', 'unit_gd_body_1']) {
      expect(await refusalOf(check(guangzhou, { by: username, listed: true }))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusalOf(test.as(username).sanctions.ofCase(guangzhou))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusalOf(investigate(guangzhou, username))).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await refusalOf(test.as('gz_platform').sanctions.ofCase(guangzhou))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('sanctions nobody whom it does not list', async () => {
    const [clean] = (await test.as('ministry').sanctions.ofCase(guangzhou)).checks;
    const ground = await groundBy('list-check');
    const refused = await refusalOf(sanction(guangzhou, { ground, recordId: clean?.id ?? '' }));
    expect(refused).toMatchObject({ code: 'SANCTION_NOT_LISTED', citation: { article: 'art-12' } });
    const { actions } = await test.as('ministry').sanctions.ofCase(guangzhou);
    expect(actions).toMatchObject([{ allowed: false, refusal: { code: 'SANCTION_WITHOUT_GROUND' } }]);
  });
});

describe('an investigation', () => {
  it('sanctions nobody before it is concluded as proven', async () => {
    const { id } = await investigate(guangzhou, 'province_440000_reviewer');
    const ground = await groundBy('investigation');
    const attempt = { ground, recordId: id };
    expect(await refusalOf(sanction(guangzhou, attempt))).toMatchObject({ code: 'SANCTION_NOT_PROVEN' });
    await conclude(guangzhou, id, { by: 'province_440000', proven: false });
    expect(await refusalOf(sanction(guangzhou, attempt))).toMatchObject({ code: 'SANCTION_NOT_PROVEN' });
    expect(await refusalOf(conclude(guangzhou, id, { by: 'ministry', proven: true }))).toMatchObject({
      code: 'INVESTIGATION_CONCLUDED',
    });
  });

  it('of one case proves nothing of another, nor is a city’s to conclude', async () => {
    const { id } = await investigate(hangzhou, 'ministry_reviewer');
    expect(await refusalOf(conclude(guangzhou, id, { by: 'ministry', proven: true }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    await conclude(hangzhou, id, { by: 'ministry', proven: true });
    const ground = await groundBy('investigation');
    expect(await refusalOf(sanction(guangzhou, { ground, recordId: id }))).toMatchObject({
      code: 'SANCTION_WITHOUT_GROUND',
    });
    const own = await investigate(guangzhou, 'unit_440100');
    expect(await refusalOf(conclude(guangzhou, own.id, { by: 'unit_440100', proven: true }))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('a sanction', () => {
  it('needs a ground of the law and a record that proves that very ground', async () => {
    const listed = await check(guangzhou, { by: 'province_440000', listed: true });
    const { actions } = await test.as('ministry').sanctions.ofCase(guangzhou);
    expect(actions).toMatchObject([{ do: 'sanction', allowed: true }]);
    const wrong = { ground: await groundBy('investigation'), recordId: listed.id };
    expect(await refusalOf(sanction(guangzhou, wrong))).toMatchObject({ code: 'SANCTION_WITHOUT_GROUND' });
    const none = { ground: await groundBy('list-check'), recordId: randomUUID() };
    const refused = await refusalOf(sanction(guangzhou, none));
    expect(refused).toMatchObject({ code: 'SANCTION_WITHOUT_GROUND', citation: { article: 'art-12' } });
    const unknown = { ground: 'bad-weather', recordId: listed.id };
    expect(await refusalOf(sanction(guangzhou, unknown))).toMatchObject({ kind: 'bad-input' });
    expect((await test.as('gz_platform').applications.get(guangzhou)).summary.stage).toBe('creation');
  });

  it('is the deciding approver’s', async () => {
    const recordId = randomUUID();
    const ground = await groundBy('list-check');
    expect(await refusalOf(sanction(guangzhou, { ground, recordId, by: 'ministry_reviewer' }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    const [listed] = (await test.as('ministry').sanctions.ofCase(guangzhou)).checks.filter((one) => one.listed);
    const attempt = { ground, recordId: listed?.id ?? '', by: 'province_440000' };
    expect(await refusalOf(sanction(guangzhou, attempt))).toMatchObject({ code: 'ACTOR_NOT_ALLOWED' });
    const { actions } = await test.as('ministry_reviewer').sanctions.ofCase(guangzhou);
    expect(actions).toMatchObject([{ do: 'sanction', allowed: false, refusal: { code: 'APPROVER_ONLY' } }]);
  });

  it('takes the candidacy, once, whoever is quicker, and leaves the record', async () => {
    const { checks } = await test.as('ministry').sanctions.ofCase(guangzhou);
    const recordId = checks.find((one) => one.listed)?.id ?? '';
    const ground = await groundBy('list-check');
    const order = { ...(await commandOn(test, guangzhou, 'ministry')), ground, recordId, reasons: '列入名单' };
    const both = await Promise.allSettled([
      test.as('ministry').sanctions.sanction(order),
      test.as('ministry').sanctions.sanction({ ...order, commandId: randomUUID() }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { summary } = await test.as('gz_platform').applications.get(guangzhou);
    expect(summary).toMatchObject({ stage: 'closed', closedReason: 'disqualified' });
    expect((await test.as('province_440000').sanctions.ofCase(guangzhou)).checks).toEqual(checks);
    expect(await refusalOf(check(guangzhou, { by: 'province_440000', listed: true }))).toMatchObject({
      code: 'CASE_CLOSED',
    });
    expect(await refusalOf(sanction(guangzhou, { ground, recordId }))).toMatchObject({ code: 'CASE_CLOSED' });
  });
});
