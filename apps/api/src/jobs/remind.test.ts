import { parseCivilDate } from '@shifan/calendar';
import { listMessages, rolePools, withoutTenant } from '@shifan/db';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { fireDue } from './fire-due.ts';
import { remind, windowsOf } from './remind.ts';

describe('the days reminded of', () => {
  it('are split at the last day that is at most 1, 7 and 30 working days away, rest days with the day before them', () => {
    expect(windowsOf(parseCivilDate('2025-12-29'))).toEqual([
      { ahead: 0, from: '1900-01-01', until: '2025-12-28' },
      { ahead: 1, from: '2025-12-29', until: '2025-12-30' },
      // 1 to 3 January are off, Sunday the 4th is worked
      { ahead: 7, from: '2025-12-31', until: '2026-01-08' },
      { ahead: 30, from: '2026-01-09', until: '2026-02-10' },
    ]);
  });
});

describe('a reminder', () => {
  let test: TestApp;
  beforeEach(async () => {
    await test?.close();
    test = await createTestApp();
  });
  afterAll(() => test.close());

  const messages = async () => {
    const put = await withoutTenant(test.services.pools.jobs, (tx) => listMessages(tx, 'reminder'));
    return put.map(({ payload }) => payload);
  };

  it('of an application’s closing day goes to the level that has the case, at each distance once', async () => {
    test.clock.set('2025-11-12');
    await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
    const to = ['level'];
    const due = { name: 'recommendation-ends', on: '2025-11-24', to };
    await remind(test.services);
    expect(await messages()).toMatchObject([{ ...due, ahead: 30 }]);
    test.clock.set('2025-11-13');
    await remind(test.services);
    expect(await messages()).toMatchObject([{ ahead: 30 }, { ...due, ahead: 7 }]);
    test.clock.set('2025-11-21');
    await Promise.all([remind(test.services), remind(test.services), remind(test.services)]);
    expect(await messages()).toMatchObject([{ ahead: 30 }, { ahead: 7 }, { ...due, ahead: 1 }]);
    expect(await remind(test.services)).toBe(0);
  });

  it('that was missed is not made up for: only the nearest is given', async () => {
    const pools = rolePools(test.databaseUrl);
    await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
    test.clock.set('2025-11-24');
    const made = await Promise.all([remind(test.services), remind({ ...test.services, pools })]);
    expect(made.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await messages()).toMatchObject([{ ahead: 1 }]);
    await pools.close();
  });

  it('of a notice that has ended goes to who decides, while nobody has decided', async () => {
    await bringTo(test, { operator: 'dl_bearing', stage: 'on-notice' });
    test.clock.set('2025-12-01');
    await fireDue(test.services);
    await remind(test.services);
    expect(await messages()).toMatchObject([{ name: 'notice-ends', ahead: 0, to: ['decider', 'unit'] }]);
  });

  it('is not given of a day with which the case has ended', async () => {
    await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
    test.clock.set('2025-12-01');
    await fireDue(test.services);
    expect(await remind(test.services)).toBe(0);
    const ended = await withoutTenant(test.services.pools.jobs, (tx) => listMessages(tx, 'ended'));
    expect(ended.map(({ payload }) => payload)).toMatchObject([{ name: 'recommendation-ends', on: '2025-11-24' }]);
  });
});
