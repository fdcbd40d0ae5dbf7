import {
  type CaseRef,
  listMessages,
  lockCase,
  markDelivered,
  moveNoticeEnd,
  refreshDueRows,
  type Tx,
  withoutTenant,
  withTenant,
} from '@shifan/db';
import type { Clock } from '../clock/clock.ts';
import { daysToKeep } from '../cases/days-to-keep.ts';
import { processContext, stateOf } from '../cases/process-context.ts';
import { appendAsSystem } from '../jobs/append-as-system.ts';
import { systemIn } from '../jobs/as-system.ts';
import type { Services } from '../services.ts';
import { batchesWithDates } from './cases-with-dates.ts';
import { movesOf } from './moves-of.ts';

/** Under this kind an announced year waits until all cases have been looked at. */
export const ANNOUNCED = 'calendar-announced';

type Look = Pick<Services, 'pools' | 'clock'>;

/**
 * Moves the legal days of every case that is not over under the years announced since, and says why. Each case in a
 * transaction of its own: broken off, it is begun again, and a case whose days stand right already is left alone. One
 * that fails holds up no other; the first failure is thrown at the end, and the next look tries again.
 */
export async function moveAnnounced({ pools, clock }: Look): Promise<void> {
  const announced = await withoutTenant(pools.jobs, (tx) => listMessages(tx, ANNOUNCED));
  if (announced.length === 0) return;
  const because = announced.map(({ payload }) => String(payload.because)).join('；');
  const failures: unknown[] = [];
  for await (const { tenantId, refs } of batchesWithDates(pools.jobs)) {
    for (const ref of refs) {
      const moving = withTenant(pools.jobs, systemIn(tenantId), (tx) => moveCase(tx, ref, { clock, because }));
      await moving.catch((error: unknown) => failures.push(error));
    }
  }
  if (failures.length > 0) throw failures[0];
  const at = new Date(clock.now()).toISOString();
  await withoutTenant(pools.jobs, async (tx) => {
    for (const message of announced) await markDelivered(tx, message, at);
  });
}

async function moveCase(tx: Tx, ref: CaseRef, by: { clock: Clock; because: string }): Promise<void> {
  const file = await lockCase(tx, ref);
  const today = by.clock.today();
  const at = new Date(by.clock.now()).toISOString();
  const context = processContext(file, { actor: 'system', on: today });
  const events = movesOf(file, { today, because: by.because });
  if (events.length === 0) {
    // A day that was provisional may stand where it stood, and be settled now.
    await refreshDueRows(tx, ref, { dues: daysToKeep(stateOf(file), context), at });
    return;
  }
  await appendAsSystem(tx, file, { events, context, at });
  for (const { name, before, after } of events) {
    if (name === 'notice-ends') await moveNoticeEnd(tx, ref, { before, after });
  }
}
