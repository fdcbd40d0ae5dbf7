import { appendEvents, type CaseFile, newId, SYSTEM_PERSON, type Tx } from '@shifan/db';
import { type CaseEvent, type CaseState, evolve, type ProcessContext } from '@shifan/process';
import { projectionOf } from '../cases/apply-command.ts';
import { daysToKeep } from '../cases/days-to-keep.ts';
import { freePlaces } from '../cases/free-places.ts';
import { stateOf } from '../cases/process-context.ts';
import { projectRegistry } from '../registry/project-registry.ts';
import { projectTitle } from '../titles/project-title.ts';

type Happened = { events: readonly CaseEvent[]; context: ProcessContext; at: string };

/** Writes what time or the calendar made of a locked case, places that come free and the end of its title included. */
export async function appendAsSystem(tx: Tx, file: CaseFile, { events, context, at }: Happened): Promise<void> {
  const state = events.reduce<CaseState>((before, event) => evolve(before, event), stateOf(file));
  for (const event of events) {
    if (event.type === 'closed') await freePlaces({ tx, file, ctx: { today: event.on } }, event.frees);
  }
  const version = await appendEvents(tx, file, {
    expectedVersion: file.version,
    events: events.map((event) => ({ type: event.type, on: event.on, payload: event })),
    projection: projectionOf(state),
    actor: { id: SYSTEM_PERSON, name: '系统', level: 'system' },
    commandId: newId(),
    at,
    due: daysToKeep(state, context),
  });
  await projectTitle(tx, file, { events, version });
  await projectRegistry(tx, file, events);
}
