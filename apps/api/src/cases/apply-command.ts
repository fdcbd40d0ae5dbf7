import { appendEvents, type CaseFile, type Tx } from '@shifan/db';
import { failWith } from '@shifan/errors';
import { type CaseEvent, type CaseState, type Command, decide, evolve, type Place } from '@shifan/process';
import type { Person } from '../sessions/person.ts';
import { projectRegistry } from '../registry/project-registry.ts';
import { projectTitle } from '../titles/project-title.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { levelOf } from './as-person.ts';
import { daysToKeep } from './days-to-keep.ts';
import { freePlaces } from './free-places.ts';
import { type Acting, actorOf, processContext, stateOf } from './process-context.ts';

/** One command on one locked case in one transaction; with what gives a draft law force, or the places, where that is asked for. */
export type CaseStep = {
  tx: Tx;
  file: CaseFile;
  ctx: SignedInContext;
  commandId: string;
  enactment?: Acting['enactment'];
  places?: Acting['places'];
};

/** What happened, and where the case now stands. */
export type Applied = { events: CaseEvent[]; state: CaseState; version: number };

/** Asks the engine and writes nothing; throws its refusal with the clause. */
export function checkCommand(step: CaseStep, command: Command): CaseEvent[] {
  const { file } = step;
  const decision = decide(stateOf(file), command, processContext(file, actingIn(step)));
  return decision.ok ? decision.events : failWith(decision.refusal);
}

/**
 * Asks the engine and writes what it decided, places that come free and what becomes of the title included, or throws its
 * refusal with the clause.
 */
export async function applyCommand(
  step: CaseStep,
  command: Command,
  extra: { submission?: { on: string; pluginVersion: string } } = {},
): Promise<Applied> {
  const { tx, file, ctx } = step;
  const context = processContext(file, actingIn(step));
  const events = checkCommand(step, command);
  const state = events.reduce<CaseState>((before, event) => evolve(before, event), stateOf(file));
  const shown = shownToMinistry(file, events);
  await freePlaces(step, freedBy(events));
  const version = await appendEvents(tx, file, {
    expectedVersion: file.version,
    events: events.map((event) => ({ type: event.type, on: event.on, payload: event })),
    projection: projectionOf(state),
    actor: { id: ctx.person.id, name: ctx.person.name, level: writingLevel(ctx.person) },
    commandId: step.commandId,
    at: new Date(ctx.now).toISOString(),
    due: daysToKeep(state, context),
    ...(shown === undefined ? {} : { visibleToMinistry: shown }),
    ...(extra.submission ? { submission: extra.submission } : {}),
  });
  await projectTitle(tx, file, { events, version });
  await projectRegistry(tx, file, events);
  return { events, state, version };
}

function freedBy(events: CaseEvent[]): Place[] {
  return events.flatMap((event) => ('frees' in event ? event.frees : []));
}

function actingIn({ ctx, enactment, places }: CaseStep): Acting {
  return { ...whoActs(ctx), ...(enactment ? { enactment } : {}), ...(places ? { places } : {}) };
}

/** The person as the engine sees it, today. */
export function whoActs({ person, today }: SignedInContext): Acting {
  return { actor: actorOf(person), on: today, ...(person.unit ? { unit: person.unit.id } : {}) };
}

function writingLevel(person: Person) {
  const level = levelOf(person);
  return level === 'audit' || level === 'administration' ? 'system' : level;
}

/** The columns that lists and policies read of a state. */
export function projectionOf(state: CaseState) {
  const { stage, phase, level, closedReason } = state;
  return { stage, phase, level, closedReason: closedReason ?? null, state };
}

/**
 * A case is shown to the ministry from its province's recommendation to it on, and hidden again when that is withdrawn.
 * A programme that a province decides on is never the ministry's to see.
 */
function shownToMinistry({ decider }: CaseFile, events: CaseEvent[]): boolean | undefined {
  if (decider !== 'ministry') return undefined;
  for (const event of events) {
    if (event.type === 'recommended' && event.next === 'ministry') return true;
    if (event.type === 'recommendation-withdrawn' && event.level === 'province') return false;
  }
  return undefined;
}
