import { shanghaiDate } from '@shifan/calendar';
import { type DemoClock, morningOf } from '../clock/clock.ts';

export type SettableClock = DemoClock & {
  /** to an instant (ISO) or to 09:00 of a day, forwards or backwards */
  set(at: string): void;
};

/** A clock that stands still until a test moves it. */
export function settableClock(at: string): SettableClock {
  let now = instantOf(at);
  return {
    now: () => now,
    today: () => shanghaiDate(now),
    moveTo: (day) => void (now = morningOf(day)),
    set: (to) => void (now = instantOf(to)),
  };
}

function instantOf(at: string): number {
  return /^\d{4}-\d{2}-\d{2}$/u.test(at) ? morningOf(at) : Date.parse(at);
}
