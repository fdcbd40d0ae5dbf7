import { addDays, parseCivilDate } from '@shifan/calendar';
import type { CivilDate } from '@shifan/calendar';
import { ACTORS } from '@shifan/rules';
import { decide } from '../decide.ts';
import { due } from '../due.ts';
import type { Due } from '../due-date.ts';
import { evolve } from '../evolve.ts';
import { initialState } from '../state.ts';
import type { CaseState } from '../state.ts';
import { abstraction, datesOf } from './abstraction.ts';
import { emptyChronicle, note } from './chronicle.ts';
import { commandsToTry } from './commands-to-try.ts';
import type { Limits } from './limits.ts';
import { accepted } from './node.ts';
import type { Attempt, Beat, Node, Visit } from './node.ts';
import { contextIn } from './setting.ts';
import type { Setting } from './setting.ts';

/** What walks along: looks at each attempt and at each node once everything was tried in it. */
export interface Walker {
  limits: Limits;
  attempt: (attempt: Attempt) => void;
  visit: (visit: Visit) => void;
}

/** More states than any process composed of the engine's phases has; a process that reaches it does not come to an end. */
const MOST_STATES = 20_000;

/**
 * Walks through every abstract state that a case of this setting can reach, the nearest first: all commands by all actors, on the
 * day of the last step and before, on and after every day that is due. So the first case found in a state is one with the fewest steps.
 */
export function explore(setting: Setting, walker: Walker): { nodes: Node[]; finite: boolean } {
  const start = addDays(parseCivilDate(setting.notice.opensOn), -1);
  const nodes: Node[] = [];
  const known = new Map<string, Node>();
  const enter = (one: Omit<Node, 'key' | 'moves'>): Node => {
    const dues = duesOf(one.setting, one.state, one.on).dues;
    const key = abstraction({ ...one, dues }, walker.limits);
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const node: Node = { ...one, key, moves: [] };
    known.set(key, node);
    nodes.push(node);
    return node;
  };
  enter({ setting, state: initialState(), chronicle: emptyChronicle(), on: start, steps: 0 });
  for (let index = 0; index < nodes.length && nodes.length <= MOST_STATES; index += 1) {
    const node = nodes[index];
    if (node !== undefined) expand(node, { walker, enter });
  }
  return { nodes, finite: nodes.length <= MOST_STATES };
}

interface Expansion {
  walker: Walker;
  enter: (one: Omit<Node, 'key' | 'moves'>) => Node;
}

function expand(node: Node, { walker, enter }: Expansion): void {
  const { setting } = node;
  const { dues, thrown } = duesOf(setting, node.state, node.on);
  const attempts = attemptsAt(node, daysToTry(node, dues));
  for (const attempt of attempts) {
    walker.attempt(attempt);
    if (accepted(attempt)) node.moves.push({ attempt, to: enter(after(attempt)) });
  }
  walker.visit({ node, attempts, dues, ...(thrown === undefined ? {} : { thrown }) });
}

/** Everything that everybody tries in a node on these days. */
export function attemptsAt(node: Node, days: readonly CivilDate[]): Attempt[] {
  const { setting, state } = node;
  return days.flatMap((on) => {
    const commands = commandsToTry(setting.plugin, state, on);
    return ACTORS.flatMap((actor) => {
      const context = contextIn(setting, on, actor);
      return commands.map((command) => attempt({ node, on, actor, command, context }));
    });
  });
}

/** The case that an accepted attempt leads to. */
export function after({ node, beats, on, ...rest }: Attempt): Omit<Node, 'key' | 'moves'> {
  const last = beats.at(-1);
  const chronicle = last === undefined ? node.chronicle : note(last.before, last.event);
  const state = beats.reduce<CaseState>((before, { event }) => evolve(before, event), node.state);
  return { setting: node.setting, state, chronicle, on, steps: node.steps + 1, came: { node, beats, on, ...rest } };
}

function attempt(what: Omit<Attempt, 'outcome' | 'beats'>): Attempt {
  const { node, command, context } = what;
  try {
    const outcome = decide(node.state, command, context);
    return { ...what, outcome, beats: outcome.ok ? beatsOf(node, outcome.events) : [] };
  } catch (error) {
    return { ...what, outcome: { thrown: wordsOf(error) }, beats: [] };
  }
}

function beatsOf(node: Node, events: readonly Beat['event'][]): Beat[] {
  let before = node.chronicle;
  return events.map((event) => {
    const beat = { event, before };
    before = note(before, event);
    return beat;
  });
}

/** The days that may make a difference: now, and before, on and after every day that something ends on. */
export function daysToTry({ setting, state, on }: Node, dues: Due[]): CivilDate[] {
  if (state.stage === 'closed') return [on, addDays(on, 1)];
  const compared = datesOf({ setting, state, dues }).map(([, end]) => parseCivilDate(end));
  const ends = [...compared, ...dues.map((one) => one.on)];
  const days = ends.flatMap((end) => [addDays(end, -1), end, addDays(end, 1)]).filter((day) => day >= on);
  return [...new Set([on, ...days])].toSorted();
}

/** What is due in a case on a day, or why that cannot be told. */
export function duesOf(setting: Setting, state: CaseState, on: CivilDate): { dues: Due[]; thrown?: string } {
  try {
    return { dues: due(state, contextIn(setting, on, 'system')) };
  } catch (error) {
    return { dues: [], thrown: wordsOf(error) };
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
