import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { bringTo, commandOn } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

let test: TestApp;
let xian: Ref;
let dalian: Ref;
let waiting: Ref;
beforeAll(async () => {
  test = await createTestApp();
  xian = await bringTo(test, { operator: 'sn_aero', stage: 'recommended-by-province' });
  dalian = await bringTo(test, { operator: 'dl_bearing', stage: 'recommended-by-province' });
  await bringTo(test, { operator: 'gz_platform', stage: 'recommended-by-province' });
  await bringTo(test, { operator: 'fs_base', stage: 'recommended-by-city' });
  waiting = await bringTo(test, { operator: 'zj_digital', stage: 'submitted' });
});
afterAll(() => test.close());

describe('selection', () => {
  it('lists what the authorities recommended, by division code, and nothing before that', async () => {
    const rows = await test.as('ministry_reviewer').selection.list({});
    expect(rows.map(({ divisionCode, tilted }) => [divisionCode, tilted])).toEqual([
      ['210200', true],
      ['440100', false],
      ['610100', true],
    ]);
  });

  it('counts a case under a province’s own notice to the national call it narrows', async () => {
    const codes = async (noticeId: string) =>
      (await test.as('ministry').selection.list({ noticeId })).map(({ divisionCode }) => divisionCode);
    expect(await codes('miit-2025-460')).toEqual(['210200', '440100', '610100']);
    expect(await codes('guangdong-2025-31')).toEqual(['440100']);
    expect(await codes('miit-2031-1')).toEqual([]);
  });

  it('shows a province what waits for its own decision, and nothing of what waits for the ministry’s', async () => {
    expect(await test.as('province_440000').selection.list({})).toEqual([]);
    expect(await test.as('province_610000').selection.list({ jurisdiction: 'national-2025' })).toEqual([]);
  });

  it('is for those who decide', async () => {
    expect(await refusalOf(test.as('unit_440100').selection.list({}))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(test.as('auditor_440000').selection.list({}))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(test.asPublic().selection.list({}))).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('answers for a case not yet recommended as for none at all', async () => {
    const order = { commandId: crypto.randomUUID(), expectedVersion: 1, reasons: '不符合条件' };
    const decline = (caseId: string) =>
      refusalOf(test.as('ministry').selection.decline({ ...order, tenantId: '330000', caseId }));
    const [hidden, absent] = [await decline(waiting.caseId), await decline(crypto.randomUUID())];
    expect([hidden.code, hidden.message]).toEqual(['NOT_FOUND', absent.message]);
  });

  it('declines with reasons, once, and gives the place back while the notice is open', async () => {
    const places = () => test.as('province_210200').recommendation.places({ noticeId: 'miit-2025-460' });
    expect(await places()).toMatchObject({ used: 1, free: 0 });
    const order = { ...(await commandOn(test, dalian, 'ministry')), reasons: '创建方案目标不可考核' };
    const closed = await test.as('ministry').selection.decline(order);
    expect(closed).toMatchObject({ stage: 'closed', closedReason: 'declined' });
    expect(await test.as('ministry').selection.decline(order)).toEqual(closed);
    expect(await places()).toMatchObject({ used: 0, free: 1 });
  });

  it('keeps the place taken after the notice has closed', async () => {
    test.clock.set('2025-12-11');
    const order = { ...(await commandOn(test, xian, 'ministry')), reasons: '不符合条件' };
    await test.as('ministry').selection.decline(order);
    const places = await test.as('province_610000').recommendation.places({ noticeId: 'miit-2025-460' });
    expect(places).toMatchObject({ used: 1, closed: true });
  });
});
