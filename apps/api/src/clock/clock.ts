import { type CivilDate, endOfDay, shanghaiDate } from '@shifan/calendar';

/** Where the application's "now" comes from: the system, or the demo. */
export type Clock = {
  now(): number;
  today(): CivilDate;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  today: () => shanghaiDate(Date.now()),
};

export type DemoClock = Clock & {
  /** sets it to 09:00 of a later day; the same day changes nothing */
  moveTo(day: CivilDate): void;
};

/**
 * Runs on from an instant, but never past the end of its day by itself: the demo's days pass only when somebody moves
 * the clock, so that a demo left alone overnight does not miss its deadlines.
 */
export function createDemoClock(start: number, elapsed: () => number = performance.now.bind(performance)): DemoClock {
  let base = start;
  let since = elapsed();
  function now(): number {
    return Math.floor(Math.min(base + elapsed() - since, endOfDay(shanghaiDate(base)) - 1));
  }
  return {
    now,
    today: () => shanghaiDate(now()),
    moveTo(day) {
      if (day <= shanghaiDate(now())) return;
      base = morningOf(day);
      since = elapsed();
    },
  };
}

/** 09:00 Asia/Shanghai of a day, epoch milliseconds. */
export function morningOf(day: string): number {
  return Date.parse(`${day}T09:00:00+08:00`);
}
