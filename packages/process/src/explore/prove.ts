import type { CivilDate, WorkCalendar } from '@shifan/calendar';
import type { Actor, Phase, Plugin } from '@shifan/rules';
import type { Command } from '../commands.ts';
import type { Stage } from '../stages.ts';
import { after, explore } from './explore.ts';
import { limitsOf, USUAL_LIMITS } from './limits.ts';
import type { Deviation, Limits } from './limits.ts';
import { proofCalendar } from './proof-calendar.ts';
import { accepted, pathTo } from './node.ts';
import type { Attempt, Node } from './node.ts';
import type { Fault, Faulty, Property, World } from './properties/property.ts';
import { properties } from './properties/registry.ts';
import { settingsOf } from './setting.ts';
import type { Setting } from './setting.ts';

export interface ProofOptions {
  /** must know every year of the next decades: a proof about a process is none about a calendar */
  calendar?: WorkCalendar;
  /** how often things may happen where the plugin does not state otherwise */
  usual?: Limits;
}

/** One step of a counter-example: what was done, and where the case stands after it. */
export interface CounterStep {
  on: CivilDate;
  by: Actor;
  command: Command;
  stage: Stage;
  level?: string;
  reason?: string;
  /** the code of the refusal of a last step that should have been accepted, or that was refused in the wrong words */
  refused?: string;
}

/** A property with what was found of it: proved, or the shortest way to where it does not hold. */
export interface Proof {
  property: string;
  title: string;
  proved: boolean;
  words?: string;
  /** the place in the plugin */
  path?: string;
  setting?: Setting;
  steps?: CounterStep[];
}

export interface ProcessProof {
  plugin: string;
  proofs: Proof[];
  proved: boolean;
  deviations: Deviation[];
  settings: Setting[];
  states: number;
  moves: number;
  attempts: number;
}

/**
 * Explores every abstract state of a plugin's process with the engine itself and holds each property against it.
 *
 * What it is not: a proof about calendars or about the counting of places, which are elsewhere. Two objections and one change are open at most.
 * @example proveProcess(plugin).proved // true
 */
export function proveProcess(plugin: Plugin, options: ProofOptions = {}): ProcessProof {
  const { calendar = proofCalendar, usual = USUAL_LIMITS } = options;
  const settings = settingsOf(plugin, calendar);
  const { limits, deviations } = limitsOf(plugin, usual, settings[0]?.notice.opensOn ?? '');
  const has = (sort: Phase['phase']) => plugin.process.phases.some(({ phase }) => phase === sort);
  const collector = collect({ plugin, limits, has });
  const nodes = settings.flatMap((setting) => collector.walk(setting));
  collector.conclude(nodes);
  const proofs = properties.map((property) => collector.proofOf(property));
  return {
    plugin: plugin.id,
    proofs,
    proved: proofs.every(({ proved }) => proved),
    deviations,
    settings,
    states: nodes.length,
    moves: nodes.reduce((sum, { moves }) => sum + moves.length, 0),
    attempts: collector.attempts(),
  };
}

/** The fault of a property that was reached with the fewest steps so far. */
interface Evidence {
  words: string;
  steps: number;
  node?: Node;
  attempt?: Attempt;
  phase?: string;
}

const ANSWERED = properties.filter(({ answer }) => answer !== undefined);

interface Collector {
  walk: (setting: Setting) => Node[];
  conclude: (nodes: readonly Node[]) => void;
  proofOf: (property: Property) => Proof;
  attempts: () => number;
}

function collect(world: World): Collector {
  const evidence = new Map<Property, Evidence>();
  let count = 0;
  const hold = (property: Property, found: Evidence | undefined) => {
    const known = evidence.get(property);
    if (found !== undefined && (known === undefined || found.steps < known.steps)) evidence.set(property, found);
  };
  const walker = {
    limits: world.limits,
    attempt: (attempt: Attempt) => {
      count += 1;
      for (const property of ANSWERED) hold(property, ofAttempt(property.answer?.(attempt, world), attempt));
      if (!accepted(attempt)) return;
      for (const property of properties) hold(property, ofAttempt(property.attempt?.(attempt, world), attempt));
    },
    visit: (visit: Parameters<NonNullable<Property['visit']>>[0]) => {
      for (const property of properties) hold(property, ofVisit(property.visit?.(visit, world), visit.node));
    },
  };
  return {
    walk: (setting) => {
      const { nodes, finite } = explore(setting, walker);
      for (const property of properties) hold(property, ofFault(property.graph?.({ world, nodes, finite })));
      return nodes;
    },
    conclude: (nodes) => {
      for (const property of properties) hold(property, ofFault(property.together?.({ world, nodes, finite: true })));
    },
    proofOf: (property) => proofOf(property, evidence.get(property), world),
    attempts: () => count,
  };
}

function ofAttempt(words: string | undefined, attempt: Attempt): Evidence | undefined {
  return words === undefined ? undefined : { words, attempt, steps: attempt.node.steps + 1 };
}

function ofVisit(found: string | Faulty | undefined, node: Node): Evidence | undefined {
  if (found === undefined) return undefined;
  return typeof found === 'string' ? { words: found, node, steps: node.steps } : ofAttempt(found.words, found.attempt);
}

function ofFault(fault: Fault | undefined): Evidence | undefined {
  return fault && { ...fault, steps: fault.node?.steps ?? 0 };
}

function proofOf({ id, title }: Property, found: Evidence | undefined, world: World): Proof {
  if (found === undefined) return { property: id, title, proved: true };
  const { words, node, attempt } = found;
  const path = [...pathTo(attempt?.node ?? node ?? NOWHERE), ...(attempt === undefined ? [] : [attempt])];
  const setting = (attempt?.node ?? node)?.setting;
  return {
    property: id,
    title,
    proved: false,
    words,
    path: placeOf(found, world),
    ...(setting === undefined ? {} : { setting }),
    ...(path.length === 0 ? {} : { steps: path.map(stepOf) }),
  };
}

const NOWHERE: Pick<Node, 'came'> = {};

function placeOf({ node, attempt, phase }: Evidence, { plugin }: World): string {
  const state = attempt?.node.state ?? node?.state;
  const id = phase ?? (state && (state.phase ?? plugin.process.start));
  const index = plugin.process.phases.findIndex((one) => one.id === id);
  return index < 0 ? 'process' : `process.phases[${index}]`;
}

function stepOf(attempt: Attempt): CounterStep {
  const { on, actor, command, outcome, node } = attempt;
  const { stage, level, closedReason } = accepted(attempt) ? after(attempt).state : node.state;
  return {
    on,
    by: actor,
    command,
    stage,
    ...(level === null ? {} : { level }),
    ...(closedReason === undefined ? {} : { reason: closedReason }),
    ...('ok' in outcome && !outcome.ok ? { refused: outcome.refusal.code } : {}),
  };
}
