import { moveDemoClock, withoutTenant } from '@shifan/db';
import { isShifanError } from '@shifan/errors';
import { moveAnnounced } from '../calendar/move-announced.ts';
import { refreshLaw } from '../law/refresh-law.ts';
import { recordObjections } from '../objections/record-objections.ts';
import type { Services } from '../services.ts';
import { expireEndedTitles } from './expire-old-titles.ts';
import { fireDue } from './fire-due.ts';
import { remind } from './remind.ts';

/**
 * What time alone brings about: what was announced meanwhile, dates that it moves, objections whose event is still
 * missing, legal days that have passed, old titles whose last day is over, reminders. Safe to run anywhere, any number of times, also at once. A part that
 * fails holds up no other; the first failure is thrown at the end.
 */
export async function lookAround(services: Services): Promise<void> {
  const failures: unknown[] = [];
  const parts = [refreshed, moveAnnounced, recordObjections, fireDue, expireEndedTitles, remind];
  for (const part of parts) await part(services).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

function refreshed({ pools, demo }: Services): Promise<void> {
  return refreshLaw(pools, demo !== null);
}

/** Keeps where the demo's clock stands, so that a restart does not turn it back. */
export async function keepDemoClock(services: Services): Promise<void> {
  const { demo, pools } = services;
  if (!demo) return;
  const at = new Date(demo.clock.now()).toISOString();
  await withoutTenant(pools.jobs, (tx) => moveDemoClock(tx, at)).catch((error: unknown) => {
    // Somebody moved the clock on while this was on its way: what stands there is later, and stays.
    if (!isShifanError(error) || error.code !== 'CLOCK_BACKWARDS') throw error;
  });
}

export type Loop = { stop(): Promise<void> };

/** Looks every few seconds; one look at a time; a failed look is logged and the next one tries again. */
export function startDueLoop(services: Services, onError: (error: unknown) => void, everyMs = 5000): Loop {
  let running: Promise<unknown> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = lookAround(services)
      .then(() => void (services.vitals.lookedAt = Date.now()))
      .catch(onError)
      .then(() => keepDemoClock(services))
      .catch(onError)
      .finally(() => {
        busy = false;
      });
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await running;
      await keepDemoClock(services).catch(onError);
    },
  };
}
