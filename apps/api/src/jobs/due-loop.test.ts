import { findDemoClock, withoutTenant } from '@shifan/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { keepDemoClock, startDueLoop } from './due-loop.ts';

describe('the due loop', () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());

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
