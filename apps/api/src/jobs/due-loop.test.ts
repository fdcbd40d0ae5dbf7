import { findDemoClock, withoutTenant } from '@shifan/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { fireDue, keepDemoClock, startDueLoop } from './due-loop.ts';

describe('the due loop', () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());

  it('notes a legal day once, after the whole of it is over, and decides nothing itself', async () => {
    const ref = await bringTo(test, { operator: 'dl_bearing', stage: 'on-notice' });
    const ministry = test.as('ministry');
    const { next } = (await ministry.review.case(ref)).summary;
    expect(next?.on).toMatch(/^2025-/u);
    test.clock.set(`${next?.on}T23:59:59+08:00`);
    expect(await fireDue(test.services)).toBe(0);
    test.clock.set(`${next?.on}T24:00:00+08:00`);
    const both = await Promise.all([fireDue(test.services), fireDue(test.services)]);
    expect(both.reduce((sum, fired) => sum + fired, 0)).toBe(1);
    expect((await ministry.review.case(ref)).summary.stage).toBe('notice-candidate');
  });

  it('keeps where the demo clock stands, and once more when it stops', async () => {
    test.clock.set('2026-01-05T10:30:00+08:00');
    await keepDemoClock(test.services);
    const errors: unknown[] = [];
    const loop = startDueLoop(test.services, (error) => errors.push(error), 20);
    test.clock.set('2026-01-05T10:40:00+08:00');
    await loop.stop();
    const standing = await withoutTenant(test.services.pools.jobs, (tx) => findDemoClock(tx));
    expect(standing).toBe('2026-01-05T02:40:00.000Z');
    expect(errors).toEqual([]);
  });
});
