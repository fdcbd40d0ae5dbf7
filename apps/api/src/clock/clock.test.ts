import { parseCivilDate } from '@shifan/calendar';
import { expect, it } from 'vitest';
import { createDemoClock, morningOf } from './clock.ts';

it('runs with time but never past its day, and moves forward only', () => {
  let elapsed = 0;
  const clock = createDemoClock(morningOf('2025-11-17'), () => elapsed);
  elapsed = 60_000;
  expect(clock.now()).toBe(morningOf('2025-11-17') + 60_000);
  elapsed = 30 * 3_600_000;
  expect(clock.today()).toBe('2025-11-17');
  expect(new Date(clock.now()).toISOString()).toBe('2025-11-17T15:59:59.999Z');
  clock.moveTo(parseCivilDate('2025-11-10'));
  expect(clock.today()).toBe('2025-11-17');
  clock.moveTo(parseCivilDate('2026-01-20'));
  expect(clock.now()).toBe(morningOf('2026-01-20'));
});
