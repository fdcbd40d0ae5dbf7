import { appendEvents, type CaseFile, type Tx } from '@shifan/db';
import { failWith } from '@shifan/errors';
import { type CaseEvent, type CaseState, type Command, decide, due, evolve, type Place } from '@shifan/process';
import type { Person } from '../sessions/person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { levelOf } from './as-person.ts';
import { freePlaces } from './free-places.ts';
import { actorOf, processContext, stateOf } from './process-context.ts';

/** One command on one locked case in one transaction. */
export type CaseStep = { tx: Tx; file: CaseFile; ctx: SignedInContext; commandId: string };

/** What happened, and where the case now stands. */
export type Applied = { events: CaseEvent[]; state: CaseState; version: number };

/** Asks the engine and writes nothing; throws its refusal with the clause. */
export function checkCommand({ file, ctx }: CaseStep, command: Command): CaseEvent[] {
  const decision = decide(stateOf(file), command, processContext(file, whoActs(ctx)));
  return decision.ok ? decision.events : failWith(decision.refusal);
}

/** Asks the engine and writes what it decided, places that come free included, or throws its refusal with the clause. */
export async function applyCommand(
  step: CaseStep,
  command: Command,
  extra: { submission?: { on: string; pluginVersion: string } } = {},
): Promise<Applied> {
  const { tx, file, ctx } = step;
  const context = processContext(file, whoActs(ctx));
  const events = checkCommand(step, command);
  const state = events.reduce<CaseState>((before, event) => evolve(before, event), stateOf(file));
  const shown = shownToMinistry(events);
  await freePlaces(step, freedBy(events));
  const version = await appendEvents(tx, file, {
    expectedVersion: file.version,
    events: events.map((event) => ({ type: event.type, on: event.on, payload: event })),
    projection: projectionOf(state),
    actor: { id: ctx.person.id, name: ctx.person.name, level: writingLevel(ctx.person) },
    commandId: step.commandId,
    at: new Date(ctx.now).toISOString(),
    due: due(state, context),
    ...(shown === undefined ? {} : { visibleToMinistry: shown }),
    ...(extra.submission ? { submission: extra.submission } : {}),
  });
  return { events, state, version };
}

function freedBy(events: CaseEvent[]): Place[] {
  return events.flatMap((event) => ('frees' in event ? event.frees : []));
}

function whoActs(ctx: SignedInContext) {
  const { person, today } = ctx;
  return { actor: actorOf(person), on: today, ...(person.unit ? { unit: person.unit.id } : {}) };
}

function writingLevel(person: Person) {
  const level = levelOf(person);
  return level === 'audit' ? 'system' : level;
}

/** The columns that lists and policies read of a state. */
export function projectionOf(state: CaseState) {
  const { stage, phase, level, closedReason } = state;
  return { stage, phase, level, closedReason: closedReason ?? null, state };
}

/** A case is shown to the ministry from its province's recommendation on, and hidden again when that is withdrawn. */
function shownToMinistry(events: CaseEvent[]): boolean | undefined {
  for (const event of events) {
    if (event.type === 'recommended' && event.next === 'ministry') return true;
    if (event.type === 'recommendation-withdrawn' && event.level === 'province') return false;
  }
  return undefined;
}
