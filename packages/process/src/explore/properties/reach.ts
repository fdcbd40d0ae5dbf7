import type { Phase } from '@shifan/rules';
import type { EventType } from '../../events.ts';
import { closedReasonLabels, levelLabel, stageLabels } from '../../labels.ts';
import type { ClosedReason, Stage } from '../../stages.ts';
import type { Attempt } from '../node.ts';
import { after } from '../explore.ts';
import type { Fault, Found, Property, World } from './property.ts';

const LATER: readonly Stage[] = [
  'creation',
  'acceptance',
  'notice-designation',
  'designated',
  'reexamination',
  'rectification',
];
const NOTICES: readonly Stage[] = ['notice-candidate', 'notice-designation'];
const ANY_OPEN: readonly Stage[] = ['draft', 'review', 'notice-candidate', ...LATER];

/** In which stages an event may happen. A moved date is no command's doing. */
const STAGES_OF: Record<EventType, readonly Stage[]> = {
  submitted: ['draft'],
  returned: ['review'],
  recommended: ['review'],
  'recommendation-withdrawn': ['review'],
  withdrawn: ['draft', 'review', 'notice-candidate', 'creation', 'acceptance', 'notice-designation'],
  declined: ['review'],
  proposed: ['review'],
  'notice-started': ['review', 'acceptance'],
  objected: NOTICES,
  'objection-settled': NOTICES,
  confirmed: NOTICES,
  'creation-started': ['notice-candidate'],
  'progress-reported': ['creation'],
  'acceptance-applied': ['creation'],
  accepted: ['acceptance'],
  'acceptance-rejected': ['acceptance'],
  'creation-extended': ['acceptance'],
  'title-granted': NOTICES,
  'reexamination-opened': ['designated', 'rectification'],
  'reexamination-passed': ['reexamination'],
  'reexamination-failed': ['reexamination'],
  'rectification-started': ['reexamination'],
  'change-reported': LATER,
  'change-opinion': LATER,
  'change-settled': LATER,
  sanctioned: LATER,
  'year-reported': ['designated', 'reexamination', 'rectification'],
  'date-moved': [],
  closed: ANY_OPEN,
};

/** Where a stage may lead to beside itself and the end. */
const FOLLOWING: Record<Stage, readonly Stage[]> = {
  draft: ['review'],
  review: ['draft', 'notice-candidate'],
  'notice-candidate': ['creation'],
  creation: ['acceptance'],
  acceptance: ['creation', 'notice-designation'],
  'notice-designation': ['designated'],
  designated: ['reexamination'],
  reexamination: ['designated', 'rectification'],
  rectification: ['reexamination'],
  closed: [],
};

/** Which sort of phase a stage belongs to. */
const PHASE_OF: Record<Exclude<Stage, 'closed'>, Phase['phase']> = {
  draft: 'review',
  review: 'review',
  'notice-candidate': 'public-notice',
  creation: 'creation',
  acceptance: 'acceptance',
  'notice-designation': 'public-notice',
  designated: 'designation',
  reexamination: 'reexamination',
  rectification: 'reexamination',
};

/** Everything of the process can be reached, and each thing happens where it belongs. */
export const reach: readonly Property[] = [
  {
    id: 'order',
    title: '阶段按办法的次序走，不跳过、不绕回',
    attempt: (attempt, world) => misplaced(attempt) ?? jumped(attempt, world) ?? wrongPhase(attempt, world),
  },
  { id: 'phases-reached', title: '每个环节、每个审核层级都走得到', graph: levelUnreached, together: phaseUnreached },
  { id: 'endings-reached', title: '每种结局都走得到，没有规定的结局走不到', together: endingUnreached },
];

function misplaced({ node, beats }: Attempt): string | undefined {
  const { stage } = node.state;
  const found = beats.find(({ event }) => !STAGES_OF[event.type].includes(stage));
  return found && `“${stageLabels[stage]}”阶段不应有这项办理（${found.event.type}）`;
}

function jumped(attempt: Attempt, world: World): string | undefined {
  const before = attempt.node.state.stage;
  const { stage } = after(attempt).state;
  if (stage === before || stage === 'closed' || followingOf(before, world).includes(stage)) return undefined;
  return `从“${stageLabels[before]}”直接到了“${stageLabels[stage]}”`;
}

/** A law without a creation-period or an acceptance grants the title after its first notice. */
function followingOf(stage: Stage, { has }: World): readonly Stage[] {
  if (has('acceptance')) return FOLLOWING[stage];
  if (stage === 'review') return ['draft', ...NOTICES];
  return stage === 'notice-candidate' && !has('creation') ? ['designated'] : FOLLOWING[stage];
}

function wrongPhase(attempt: Attempt, { plugin }: World): string | undefined {
  const { stage, phase: id } = after(attempt).state;
  const phase = plugin.process.phases.find((one) => one.id === id);
  if (stage === 'closed' || phase?.phase === PHASE_OF[stage]) return undefined;
  return `“${stageLabels[stage]}”阶段却在环节“${id ?? ''}”`;
}

function levelUnreached({ nodes }: Found): Fault | undefined {
  const [start] = nodes;
  if (start === undefined) return undefined;
  const { levels } = start.setting.chain;
  const missing = levels.findIndex(({ level }) => !nodes.some(({ state }) => state.level === level));
  if (missing < 0) return undefined;
  const before = levels[missing - 1]?.level;
  const node = nodes.find(({ state }) => state.level === before) ?? start;
  return { node, words: `走不到层级“${levelLabel(levels[missing]?.level ?? '')}”` };
}

function phaseUnreached({ nodes, world }: Found): Fault | undefined {
  const { phases } = world.plugin.process;
  const isReached = (id: string) => nodes.some(({ state }) => state.phase === id);
  const missing = phases.find(({ id }) => !isReached(id));
  if (missing === undefined) return undefined;
  const last = phases.slice(0, phases.indexOf(missing)).findLast(({ id }) => isReached(id));
  const [node] = nodes
    .filter(({ state }) => state.phase === last?.id && state.stage !== 'closed')
    .toSorted((a, b) => a.steps - b.steps);
  return { ...(node === undefined ? {} : { node }), phase: missing.id, words: `走不到环节“${missing.id}”` };
}

function endingUnreached({ nodes, world }: Found): Fault | undefined {
  const found = new Set(nodes.flatMap(({ state }) => state.closedReason ?? []));
  const expected = expectedEndings(world);
  const missing = expected.find((reason) => !found.has(reason));
  if (missing !== undefined) return { words: `没有一条路走到“${closedReasonLabels[missing]}”` };
  const surplus = [...found].find((reason) => !expected.includes(reason));
  if (surplus === undefined) return undefined;
  const node = nodes.find(({ state }) => state.closedReason === surplus);
  return { ...(node === undefined ? {} : { node }), words: `办法没有规定“${closedReasonLabels[surplus]}”，却走得到` };
}

function expectedEndings({ has, plugin }: World): ClosedReason[] {
  const { sanction, change, phases } = plugin.process;
  const taken = sanction !== undefined || change !== undefined;
  const term = phases.some((phase) => phase.phase === 'designation' && phase.term !== undefined);
  const given: [ClosedReason, boolean][] = [
    ['declined', true],
    ['objection-upheld', true],
    ['withdrawn', true],
    ['lapsed', true],
    ['exited', has('acceptance')],
    ['disqualified', taken && has('creation')],
    ['revoked', taken || has('reexamination')],
    ['expired', term],
  ];
  return given.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
