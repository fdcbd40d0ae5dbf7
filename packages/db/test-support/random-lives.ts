import type { Append, CaseRef, NewDue } from '../src/index.ts';
import { act, openTestCase } from './cases.ts';
import { peopleOf } from './lifecycle.ts';
import type { AskerName, World } from './world.ts';

/** Numbers from 0 to below `n` that a seed repeats. */
export function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

type Who = 'operator' | 'city' | 'province' | 'decider' | 'jobs';

interface Move {
  who: Who;
  from: string;
  to: string;
  events: Record<string, object>;
  visible?: boolean;
  only?: 'ministry' | 'province';
  reason?: string;
}

const NATION = { only: 'ministry' } as const;
const OWN = { only: 'province' } as const;

/** Stages with the level of the review behind a colon; what may happen to a test case and who does it. */
const MOVES: readonly Move[] = [
  { who: 'operator', from: 'draft', to: 'review:municipality', events: { submitted: {} } },
  { who: 'city', from: 'review:municipality', to: 'draft', events: { returned: {} } },
  {
    who: 'city',
    from: 'review:municipality',
    to: 'closed',
    events: { declined: {}, closed: { reason: 'declined' } },
    reason: 'declined',
  },
  { who: 'city', from: 'review:municipality', to: 'review:province', events: { recommended: { next: 'province' } } },
  {
    who: 'province',
    from: 'review:province',
    to: 'review:ministry',
    events: { recommended: { next: 'ministry' } },
    visible: true,
    ...NATION,
  },
  {
    who: 'province',
    from: 'review:ministry',
    to: 'review:province',
    events: { 'recommendation-withdrawn': { level: 'province' } },
    visible: false,
    ...NATION,
  },
  {
    who: 'decider',
    from: 'review:ministry',
    to: 'notice-candidate',
    events: { proposed: {}, 'notice-started': {} },
    ...NATION,
  },
  {
    who: 'decider',
    from: 'review:province',
    to: 'notice-candidate',
    events: { proposed: {}, 'notice-started': {} },
    ...OWN,
  },
  { who: 'jobs', from: 'notice-candidate', to: 'notice-candidate', events: { objected: {} } },
  {
    who: 'decider',
    from: 'notice-candidate',
    to: 'notice-candidate',
    events: { 'objection-settled': { founded: false } },
  },
  {
    who: 'decider',
    from: 'notice-candidate',
    to: 'closed',
    events: { 'objection-settled': { founded: true }, closed: { reason: 'objection-upheld' } },
    reason: 'objection-upheld',
  },
  { who: 'decider', from: 'notice-candidate', to: 'creation', events: { confirmed: {}, 'creation-started': {} } },
  { who: 'decider', from: 'creation', to: 'creation', events: { 'creation-extended': {} } },
  { who: 'operator', from: 'creation', to: 'acceptance', events: { 'acceptance-applied': {} } },
  {
    who: 'operator',
    from: 'creation',
    to: 'closed',
    events: { withdrawn: {}, closed: { reason: 'withdrawn' } },
    reason: 'withdrawn',
  },
  { who: 'decider', from: 'acceptance', to: 'creation', events: { 'acceptance-rejected': {} } },
  { who: 'decider', from: 'acceptance', to: 'notice-designation', events: { accepted: {}, 'notice-started': {} } },
  { who: 'decider', from: 'notice-designation', to: 'designated', events: { confirmed: {}, 'title-granted': {} } },
  { who: 'city', from: 'designated', to: 'reexamination', events: { 'reexamination-opened': {} } },
  { who: 'decider', from: 'reexamination', to: 'designated', events: { 'reexamination-passed': {} } },
  {
    who: 'decider',
    from: 'reexamination',
    to: 'rectification',
    events: { 'reexamination-failed': {}, 'rectification-started': {} },
  },
  {
    who: 'decider',
    from: 'rectification',
    to: 'closed',
    events: { sanctioned: { ground: 'false-data' }, closed: { reason: 'revoked' } },
    reason: 'revoked',
  },
];

export interface Life {
  ref: CaseRef;
  operator: AskerName;
  decider: 'ministry' | 'province';
  at: string;
}

const OPERATORS: readonly AskerName[] = ['operatorA', 'operatorB', 'operatorHunan'];

export async function beginLife(world: World, roll: (n: number) => number): Promise<Life> {
  const operator = OPERATORS[roll(3)] ?? 'operatorA';
  const decider = roll(3) === 0 ? 'province' : 'ministry';
  const kind = roll(2) === 0 ? 'platform' : 'base';
  const ref = await openTestCase(world, operator, { decider, kind, year: 2024 + roll(2), tilted: roll(4) === 0 });
  return { ref, operator, decider, at: 'draft' };
}

/** One thing that may happen to the case now; false where nothing can any more. */
export async function liveOn(world: World, life: Life, roll: (n: number) => number): Promise<boolean> {
  const possible = MOVES.filter(({ from, only }) => from === life.at && (only === undefined || only === life.decider));
  const move = possible[roll(possible.length)];
  if (move === undefined) return false;
  const on = `2026-0${1 + roll(6)}-1${roll(9)}`;
  await act(world, askerOf(life, move.who), { ref: life.ref, type: '', ...appendOf(move, on, roll) });
  life.at = move.to;
  return true;
}

function askerOf({ operator, decider }: Life, who: Who): AskerName {
  if (who === 'operator') return operator;
  if (who === 'jobs') return operator === 'operatorHunan' ? 'jobsHunan' : 'jobs';
  return peopleOf(operator, decider)[who];
}

function appendOf(move: Move, on: string, roll: (n: number) => number): Partial<Append> {
  const [stage = '', level = null] = move.to.split(':');
  return {
    events: Object.entries(move.events).map(([type, more]) => ({ type, on, payload: { type, on, ...more } })),
    projection: { stage, phase: stage, level, closedReason: move.reason ?? null, state: { stage } },
    due: move.to === 'closed' ? [] : daysOf(roll),
    ...(move.visible === undefined ? {} : { visibleToMinistry: move.visible }),
    ...(move.from === 'draft' ? { submission: { on, pluginVersion: '1.0.0' } } : {}),
  };
}

function daysOf(roll: (n: number) => number): NewDue[] {
  return ['report-due', 'creation-ends', 'review-ends']
    .slice(roll(3))
    .map((name) => ({ name, on: `2026-0${6 + roll(3)}-1${roll(9)}`, provisional: false, citation: {} }));
}
