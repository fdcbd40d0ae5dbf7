import { fail } from '@shifan/errors';

type Window = { count: number; endsAt: number };

const MOST_KEYS = 50_000;

/** Counts calls in fixed windows of time, in memory: a restart forgives, a second server counts for itself. */
export function createCallWindows(clock: () => number = Date.now) {
  const windows = new Map<string, Window>();

  function forgetEnded(now: number): void {
    for (const [key, window] of windows) if (window.endsAt <= now) windows.delete(key);
  }

  return {
    /** Counts one call; the one above the limit is refused. */
    count(key: string, limit: { most: number; seconds: number }): void {
      const now = clock();
      if (windows.size > MOST_KEYS) forgetEnded(now);
      const running = windows.get(key);
      const window = running && running.endsAt > now ? running : { count: 0, endsAt: now + limit.seconds * 1000 };
      window.count++;
      windows.set(key, window);
      if (window.count > limit.most) {
        fail('TOO_MANY_REQUESTS', { seconds: String(Math.ceil((window.endsAt - now) / 1000)) });
      }
    },
    clear(key: string): void {
      windows.delete(key);
    },
  };
}

export type CallWindows = ReturnType<typeof createCallWindows>;
