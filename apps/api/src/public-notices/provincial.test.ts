import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { bringTo, commandOn, recommend } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { chosen, conclude, confirm, GUANGDONG, putOnNotice } from '../test-support/decide.ts';
import { handIn } from '../test-support/live-on.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const { jurisdiction, approver, reviewer } = GUANGDONG;

let test: TestApp;
let guangzhou: Ref;
let foshan: Ref;
let national: Ref;
beforeAll(async () => {
  test = await createTestApp({ at: '2025-11-17' });
  guangzhou = await atProvince('gz_platform', 'unit_440100');
  foshan = await atProvince('fs_base', 'unit_440600');
  national = await bringTo(test, { operator: 'gz_testing', stage: 'recommended-by-province' });
});
afterAll(() => test.close());

async function atProvince(username: string, unit: string): Promise<Ref> {
  const ref = await bringTo(test, { operator: username, stage: 'submitted', jurisdiction });
  await recommend(test, ref, unit);
  return ref;
}

/** The ministry looks wherever it can look for a case. */
async function expectUnseenByMinistry(ref: Ref): Promise<void> {
  const ministry = test.as('ministry');
  expect(await refusalOf(ministry.review.case(ref))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusalOf(ministry.review.timeline(ref))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusalOf(ministry.acceptance.case({ ...ref, purpose: 'acceptance' }))).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await refusalOf(ministry.sanctions.ofCase(ref))).toMatchObject({ code: 'NOT_FOUND' });
  const listed = [
    ...(await ministry.selection.list({})),
    ...(await ministry.review.workList({ page: 1 })).rows,
    ...(await ministry.acceptance.list({ purpose: 'acceptance' })).map(({ summary }) => summary),
    ...(await ministry.titles.list({ page: 1 })).rows.map(({ summary }) => summary),
  ];
  expect(listed.map(({ caseId }) => caseId)).not.toContain(ref.caseId);
}

describe('a programme that a province decides on', () => {
  it('waits for the province, not for the ministry', async () => {
    const waiting = await test.as(reviewer).selection.list({});
    expect(waiting.map(({ divisionCode }) => divisionCode)).toEqual(['440100', '440600']);
    expect(await test.as('province_330000').selection.list({})).toEqual([]);
    expect((await test.as('ministry').selection.list({})).map(({ caseId }) => caseId)).toEqual([national.caseId]);
    await expectUnseenByMinistry(guangzhou);
  });

  it('is announced by the province’s approver alone, and never with cases of another programme', async () => {
    const phase = 'notice-candidate' as const;
    const cases = [await chosen(test, guangzhou, approver)];
    const order = { jurisdiction, phase, title: '公示', firstDay: test.clock.today(), cases };
    const attempt = (username: string, change: object = {}) =>
      refusalOf(test.as(username).publicNotices.publish({ ...order, commandId: randomUUID(), ...change }));
    expect(await attempt('ministry')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attempt('province_330000')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attempt(reviewer)).toMatchObject({ code: 'FORBIDDEN' });
    const mixed = [...cases, await chosen(test, national, approver)];
    expect(await attempt(approver, { cases: mixed })).toMatchObject({ code: 'NOT_FOUND' });
    const preview = { jurisdiction, phase, firstDay: '2025-11-17' };
    expect(await test.as(reviewer).publicNotices.preview(preview)).toMatchObject({ lastDay: '2025-11-24' });
    expect(await refusalOf(test.as('ministry').publicNotices.preview(preview))).toMatchObject({
      code: 'ACTOR_NOT_ALLOWED',
    });
  });

  it('hears the public on its own notice, and settles what it hears', async () => {
    const notice = await putOnNotice(test, [guangzhou, foshan], { by: GUANGDONG, phase: 'notice-candidate' });
    expect(notice).toMatchObject({ publishedBy: '广东省', jurisdiction, status: 'running' });
    expect(notice.items.map(({ authorityName }) => authorityName)).toEqual(['广州市', '佛山市']);
    await test.asPublic().objections.file({
      ...foshan,
      commandId: randomUUID(),
      publicNoticeId: notice.id,
      name: '王先生',
      contact: '13900000000',
      grounds: '数据不实',
      statement: '入驻企业数与实际不符，请核实。',
    });
    const { objections } = await test.as(approver).publicNotices.manage({ id: notice.id });
    expect(objections).toMatchObject([{ name: '王先生', status: 'open', caseId: foshan.caseId }]);
    for (const username of ['ministry', 'province_330000']) {
      const asked = test.as(username).publicNotices.manage({ id: notice.id });
      expect(await refusalOf(asked)).toMatchObject({ code: 'NOT_FOUND' });
    }
    test.clock.set('2025-11-25');
    const early = await confirm(test, [guangzhou, foshan], { id: notice.id, by: GUANGDONG });
    expect(early.results.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    const objectionId = objections[0]?.id ?? '';
    const settlement = { objectionId, founded: true, findings: '经查不实。', reply: '您反映的情况属实。' };
    await test.as(reviewer).objections.settle({ ...(await commandOn(test, foshan, reviewer)), ...settlement });
    const settled = await test.asPublic().publicNotices.get({ id: notice.id });
    expect(settled.status).toBe('settled');
    await expectUnseenByMinistry(guangzhou);
  });
});

describe('a title under a draft', () => {
  const documentNumber = '粤工信示范〔2027〕5号';
  let id: string;

  beforeAll(async () => {
    test.clock.set('2027-11-26');
    await handIn(test, guangzhou, { operator: 'gz_platform' });
    await conclude(test, guangzhou, { by: reviewer, outcome: 'pass' });
    const notice = await putOnNotice(test, [guangzhou], { by: GUANGDONG, phase: 'notice-designation' });
    ({ id } = notice);
    test.clock.set('2027-12-06');
  });

  it('is not granted while nobody has put the draft in force; what to do is said', async () => {
    const { results } = await confirm(test, [guangzhou], { id, by: GUANGDONG, documentNumber });
    expect(results).toMatchObject([{ ok: false, refusal: { code: 'JURISDICTION_NOT_IN_FORCE' } }]);
    expect(results[0]?.refusal?.message).toContain('登记文号和施行日期');
    const { cases } = await test.as(approver).publicNotices.manage({ id });
    expect(cases[0]?.actions.find((action) => action.do === 'confirm')).toMatchObject({ allowed: false });
  });

  it('nor on one person’s word, nor before the day the document names', async () => {
    const order = { jurisdiction, documentNumber: '粤工信规字〔2027〕1号', inForceOn: '2027-12-07' };
    const proposed = await test.as(approver).enactments.propose({ ...order, commandId: randomUUID() });
    const granted = async () =>
      (await confirm(test, [guangzhou], { id, by: GUANGDONG, documentNumber })).results[0]?.ok;
    expect(await granted()).toBe(false);
    await test.as('province_440000_second').enactments.approve({ commandId: randomUUID(), id: proposed.id });
    expect(await granted()).toBe(false);
    test.clock.set('2027-12-07');
    expect(await granted()).toBe(true);
  });

  it('is the province’s own, and the ministry sees nothing of its case', async () => {
    const { rows } = await test.as(reviewer).titles.list({ page: 1 });
    expect(rows).toMatchObject([{ documentNumber, grantedOn: '2027-12-07', status: 'held' }]);
    await expectUnseenByMinistry(guangzhou);
  });

  it('is taken by the province on a record of its own', async () => {
    const noted = await test.as('unit_440100').sanctions.noteCheck({
      ...guangzhou,
      commandId: randomUUID(),
      checkedOn: '2027-12-07',
      source: '信用中国网站查询',
      listed: true,
    });
    const command = async (username: string) => ({
      ...(await commandOn(test, guangzhou, username)),
      ground: 'dishonesty-list',
      recordId: noted.id,
      reasons: '列入严重失信主体名单',
    });
    const order = await command(approver);
    expect(await refusalOf(test.as('ministry').sanctions.sanction(order))).toMatchObject({ code: 'NOT_FOUND' });
    const closed = await test.as(approver).sanctions.sanction(order);
    expect(closed).toMatchObject({ stage: 'closed', closedReason: 'revoked' });
    const { rows } = await test.as(reviewer).titles.list({ status: 'revoked', page: 1 });
    expect(rows).toMatchObject([{ statusOn: '2027-12-07' }]);
  });
});
