import {
  appendEvents,
  type CaseFile,
  claimUnrecordedObjections,
  lockCase,
  markObjectionRecorded,
  newId,
  SYSTEM_PERSON,
  type UnrecordedObjection,
  withoutTenant,
  withTenant,
} from '@shifan/db';
import { isShifanError } from '@shifan/errors';
import { parseCivilDate } from '@shifan/calendar';
import { type CaseEvent, evolve, type Stage } from '@shifan/process';
import { projectionOf } from '../cases/apply-command.ts';
import { daysToKeep } from '../cases/days-to-keep.ts';
import { processContext, stateOf } from '../cases/process-context.ts';
import type { Services } from '../services.ts';

const BATCH = 50;

const ON_NOTICE: readonly Stage[] = ['notice-candidate', 'notice-designation'];

/**
 * Writes the event of every objection that was taken in and is not among its case's events yet. Done right after an
 * objection is filed, before a confirmation, and by polling; each objection once, whoever comes first.
 */
export async function recordObjections(services: Services, only: { publicNoticeId?: string } = {}): Promise<number> {
  const waiting = await withoutTenant(services.pools.jobs, (tx) =>
    claimUnrecordedObjections(tx, { limit: BATCH, ...only }),
  );
  let recorded = 0;
  for (const objection of waiting) {
    try {
      await recordOne(services, objection);
      recorded++;
    } catch (error) {
      // Somebody else recorded it first.
      if (!isShifanError(error) || error.code !== 'NOT_FOUND') throw error;
    }
  }
  return recorded;
}

async function recordOne(services: Services, objection: UnrecordedObjection): Promise<void> {
  const system = { tenant: objection.tenantId, level: 'system', person: SYSTEM_PERSON } as const;
  await withTenant(services.pools.jobs, system, async (tx) => {
    const file = await lockCase(tx, objection);
    if (!ON_NOTICE.includes(stateOf(file).stage)) {
      await markObjectionRecorded(tx, objection, file.version);
      return;
    }
    const event = eventOf(file, objection);
    const state = evolve(stateOf(file), event);
    const version = await appendEvents(tx, file, {
      expectedVersion: file.version,
      events: [{ type: event.type, on: event.on, payload: event }],
      projection: projectionOf(state),
      actor: { id: SYSTEM_PERSON, name: '社会公众', level: 'public' },
      commandId: newId(),
      at: new Date(services.clock.now()).toISOString(),
      due: daysToKeep(state, processContext(file, { actor: 'public', on: event.on })),
    });
    await markObjectionRecorded(tx, objection, version);
  });
}

/** Whether it came in time was decided when it was received; the day is that day, or the case's last one if later. */
function eventOf(file: CaseFile, objection: UnrecordedObjection): CaseEvent<'objected'> {
  const { lastOn } = stateOf(file);
  const received = parseCivilDate(objection.receivedOn);
  const on = lastOn !== undefined && lastOn > received ? lastOn : received;
  return { type: 'objected', on, by: 'public', objection: objection.id };
}
