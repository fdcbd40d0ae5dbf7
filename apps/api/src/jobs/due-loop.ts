import { claimDue, moveDemoClock, putMessages, SYSTEM_PERSON, enterTenant, withoutTenant } from '@shifan/db';
import { isShifanError } from '@shifan/errors';
import { recordObjections } from '../objections/record-objections.ts';
import type { Services } from '../services.ts';

const BATCH = 100;

/**
 * Notes which legal days have passed, each once, with its legal day whatever the day of firing; what follows from it
 * (a confirmation, an acceptance) is a person's act. Records objections whose event is still missing.
 */
export async function fireDue(services: Services): Promise<number> {
  const { pools, clock } = services;
  const at = new Date(clock.now()).toISOString();
  const fired = await withoutTenant(pools.jobs, async (tx) => {
    const passed = await claimDue(tx, { today: clock.today(), at, limit: BATCH });
    for (const { tenantId, caseId, name, on } of passed) {
      await enterTenant(tx, { tenant: tenantId, level: 'system', person: SYSTEM_PERSON });
      await putMessages(tx, [{ tenantId, kind: 'due', payload: { caseId, name, on } }]);
    }
    return passed.length;
  });
  await recordObjections(services);
  return fired;
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
    running = fireDue(services)
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
