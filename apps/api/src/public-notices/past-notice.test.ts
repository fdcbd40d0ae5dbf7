import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { actAs } from '../seeds/actor.ts';
import { fileDossier } from '../seeds/file-dossier.ts';
import { DEMO_OPERATORS } from '../seeds/operators.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { conclude, confirm, MINISTRY, putOnNotice } from '../test-support/decide.ts';
import { refusalOf } from '../test-support/refusal-of.ts';
import { pageOfNotices } from './page-of-notices.ts';

let test: TestApp;
let ref: Ref;
let past: string;
let present: string;

/** A base of Dalian that was a candidate by one notice and is to be designated by another, which has begun. */
beforeAll(async () => {
  test = await createTestApp();
  ref = await bringTo(test, { operator: 'dl_bearing', stage: 'recommended-by-province' });
  ({ id: past } = await putOnNotice(test, [ref], { by: MINISTRY, phase: 'notice-candidate' }));
  test.clock.set('2025-11-25');
  await confirm(test, [ref], { id: past, by: MINISTRY });
  test.clock.set('2027-11-26');
  const operator = DEMO_OPERATORS.find(({ username }) => username === 'dl_bearing');
  if (!operator) throw new Error('no such operator');
  await fileDossier(await actAs(test.services, operator.username, test.clock.now()), ref, {
    purpose: 'acceptance',
    operator,
  });
  await conclude(test, ref, { by: 'ministry_reviewer', outcome: 'pass' });
  ({ id: present } = await putOnNotice(test, [ref], { by: MINISTRY, phase: 'notice-designation' }));
});
afterAll(() => test.close());

it('a notice that is over hears no objection, though the same case is on another one', async () => {
  const order = { ...ref, name: '王先生', contact: '13900000000', grounds: '数据不实', statement: '与实际不符。' };
  const against = (publicNoticeId: string) =>
    test.asPublic().objections.file({ ...order, commandId: randomUUID(), publicNoticeId });
  expect(await refusalOf(against(past))).toMatchObject({
    code: 'OBJECTION_PERIOD_OVER',
    slots: { lastDay: '2025-11-24' },
  });
  const { objections } = await test.as('ministry').publicNotices.manage({ id: present });
  expect(objections).toEqual([]);
});

it('a notice that has done its part confirms nothing more, though the same case is on another one', async () => {
  test.clock.set('2027-12-06');
  const documentNumber = '工信部企业〔2027〕9号';
  const { results } = await confirm(test, [ref], { id: past, by: MINISTRY, documentNumber });
  expect(results).toMatchObject([{ ok: false, refusal: { code: 'COMMAND_NOT_ALLOWED' } }]);
  const { results: granted, notice } = await confirm(test, [ref], { id: present, by: MINISTRY, documentNumber });
  expect(granted).toMatchObject([{ ok: true }]);
  expect(notice).toMatchObject({ status: 'settled', documentNumber });
});

it('a notice of long ago is reached page by page', async () => {
  const ctx = { services: test.services, today: test.clock.today() };
  const onPage = (page: number) => pageOfNotices(ctx, { status: undefined, page, size: 1 });
  const ids = [await onPage(1), await onPage(2), await onPage(9)].map(({ rows, page }) => [page, rows[0]?.id]);
  expect(ids).toEqual([
    [1, present],
    [2, past],
    [2, past],
  ]);
  expect(await pageOfNotices(ctx, { status: 'running', page: 1, size: 1 })).toMatchObject({ total: 0, rows: [] });
});
