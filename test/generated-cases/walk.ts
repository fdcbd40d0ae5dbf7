import { addDays, type CivilDate, parseCivilDate, yearOf } from '@shifan/calendar';
import {
  type CaseEvent,
  type CaseState,
  type Command,
  decide,
  type Due,
  due,
  evolve,
  initialState,
} from '@shifan/process';
import type { Actor } from '@shifan/rules';
import type { Random } from './random.ts';
import { contextOf, type Setting, TODAY } from './setting.ts';

/** What one command made of a case. */
export interface Step {
  on: CivilDate;
  actor: Actor;
  command: Command;
  before: CaseState;
  events: CaseEvent[];
  after: CaseState;
}

/** A life of a case, as the engine decided it, up to where chance left it. */
export interface Life {
  setting: Setting;
  steps: Step[];
  state: CaseState;
  due: Due[];
}

type Wish = { actor: Actor; command: Command; on?: CivilDate | undefined };

const MOST_STEPS = 30;

/** Lets a case live until chance stops it, it is closed, or today has come. Every step is the engine's decision. */
export function walk(setting: Setting, random: Random): Life {
  const life: Life = { setting, steps: [], state: initialState(), due: [] };
  const stopsIn = random.chance(35) ? 1 + random.below(6) : MOST_STEPS;
  let on = addDays(parseCivilDate(setting.notice.opensOn), random.below(14));
  for (let tries = 0; tries < 4 * MOST_STEPS && life.steps.length < stopsIn; tries += 1) {
    const wish = wishIn(setting, life.state, { random, on });
    const day = wish?.on !== undefined && wish.on > on ? wish.on : addDays(on, wish ? random.below(3) : 0);
    if (!wish || day > TODAY || life.state.stage === 'closed') break;
    const step = take(setting, life.state, { ...wish, on: day });
    if (!step) continue;
    on = step.on;
    life.steps.push(step);
    life.state = step.after;
  }
  const lastActor = life.steps.at(-1)?.actor ?? 'operator';
  life.due = due(life.state, contextOf(setting, on, lastActor)).filter(({ name }) => name !== 'change-report');
  return life;
}

/** The command's step, or undefined where the engine refuses it. */
export function take(setting: Setting, state: CaseState, wish: Required<Wish> & { on: CivilDate }): Step | undefined {
  const { on, actor, command } = wish;
  const decision = decide(state, command, contextOf(setting, on, actor));
  if (!decision.ok) return undefined;
  const after = decision.events.reduce<CaseState>((before, event) => evolve(before, event), state);
  return { on, actor, command, before: state, events: decision.events, after };
}

type Where = { random: Random; on: CivilDate };

/** What somebody would do next, mostly; undefined where nothing more happens. */
export function wishIn(setting: Setting, state: CaseState, where: Where): Wish | undefined {
  const beside = state.creation && where.random.chance(14) ? besideOf(setting, where) : undefined;
  return beside ?? WISHES[state.stage]?.({ setting, state, ...where });
}

type Wanted = { setting: Setting; state: CaseState } & Where;

const WISHES: Partial<Record<CaseState['stage'], (wanted: Wanted) => Wish | undefined>> = {
  draft: ({ setting, state, random }) => {
    if (random.chance(state.submittedOn ? 80 : 100)) return { actor: 'operator', command: { do: 'submit' } };
    if (random.chance(50)) return { actor: 'operator', command: { do: 'withdraw' } };
    return { actor: 'system', command: { do: 'expire' }, on: afterClosing(setting) };
  },
  review: (wanted) => (wanted.state.level === wanted.setting.levels.at(-1) ? atDecider(wanted) : belowDecider(wanted)),
  'notice-candidate': (wanted) => onNotice(wanted),
  creation: ({ state, random }) => {
    if (random.chance(6)) return { actor: 'operator', command: { do: 'withdraw' } };
    if (random.chance(15)) return undefined;
    const over = state.creation && addDays(state.creation.endsOn, 1 + random.below(20));
    return { actor: 'operator', command: { do: 'apply-acceptance' }, on: over };
  },
  acceptance: ({ setting, random }) => {
    if (random.chance(8)) return undefined;
    return { actor: setting.decider, command: { do: random.chance(68) ? 'accept' : 'reject-acceptance' } };
  },
  'notice-designation': (wanted) => onNotice(wanted),
  designated: ({ setting, state, random, on }) => {
    if (random.chance(12)) return { actor: 'operator', command: { do: 'report-year', year: yearOf(on) - 1 } };
    if (state.title?.endsOn && random.chance(70)) return expiry(state.title.endsOn);
    if (random.chance(15)) return undefined;
    const dueOn = state.reexamination?.dueOn;
    if (!dueOn) return state.title?.endsOn ? expiry(state.title.endsOn) : undefined;
    return { actor: setting.decider, command: { do: 'open-reexamination' }, on: addDays(dueOn, random.below(10)) };
  },
  reexamination: ({ setting, random }) => {
    if (random.chance(12)) return undefined;
    return { actor: setting.decider, command: { do: random.chance(45) ? 'pass-reexamination' : 'fail-reexamination' } };
  },
  rectification: ({ setting, state, random }) => {
    if (random.chance(25)) return undefined;
    const over = state.rectification && addDays(state.rectification.endsOn, 1 + random.below(10));
    return { actor: setting.decider, command: { do: 'open-reexamination' }, on: over };
  },
};

function expiry(endsOn: CivilDate): Wish {
  return { actor: 'system', command: { do: 'expire' }, on: addDays(endsOn, 1) };
}

function afterClosing({ notice }: Setting): CivilDate {
  return addDays(parseCivilDate(notice.deadlines.at(-1)?.lastDay ?? notice.opensOn), 1);
}

function actorAt(level: string | null): Actor {
  return level === 'municipality' || level === 'ministry' ? level : 'province';
}

function belowDecider({ setting, state, random }: Wanted): Wish {
  const actor = actorAt(state.level);
  if (random.chance(9)) return { actor, command: { do: 'return', reasons: '请补正' } };
  if (random.chance(9)) return { actor, command: { do: 'decline' } };
  if (random.chance(4)) return { actor: 'operator', command: { do: 'withdraw' } };
  if (random.chance(7)) return { actor: 'system', command: { do: 'expire' }, on: afterClosing(setting) };
  if (state.recommendations.length > 0 && random.chance(8))
    return { actor: actorAt(state.recommendations.at(-1)?.level ?? null), command: { do: 'withdraw' } };
  return { actor, command: { do: 'recommend', opinion: '同意推荐' } };
}

function atDecider({ setting, state, random }: Wanted): Wish {
  const actor = setting.decider;
  const last = state.recommendations.at(-1)?.level;
  if (last !== undefined && random.chance(12)) return { actor: actorAt(last), command: { do: 'withdraw' } };
  if (random.chance(7)) return { actor, command: { do: 'return', reasons: '请补正' } };
  if (random.chance(15)) return { actor, command: { do: 'decline' } };
  if (random.chance(4)) return { actor: 'operator', command: { do: 'withdraw' } };
  return { actor, command: { do: 'propose' } };
}

function onNotice({ setting, state, random }: Wanted): Wish | undefined {
  const actor = setting.decider;
  if (state.objections.some(({ status }) => status === 'open'))
    return { actor, command: { do: 'settle-objection', founded: random.chance(30) } };
  if (random.chance(18)) return { actor: 'public', command: { do: 'object', ground: '数据不实' } };
  if (random.chance(5)) return { actor: 'operator', command: { do: 'withdraw' } };
  if (random.chance(6)) return undefined;
  const over = state.notice && addDays(state.notice.lastDay, 1);
  return { actor, command: { do: 'confirm', documentNumber: '（生成）3号' }, on: over };
}

/** What may happen at any moment of a candidacy or a title. */
function besideOf({ plugin, decider }: Setting, { random, on }: Where): Wish {
  if (random.chance(30)) return { actor: 'operator', command: { do: 'report-progress', report: 'generated' } };
  if (random.chance(45)) return { actor: 'operator', command: { do: 'report-change', sort: 'rename' } };
  const examiner = plugin.process.change?.opinionBy[0] ?? decider;
  if (random.chance(35)) return { actor: examiner, command: { do: 'settle-change', keep: true } };
  if (random.chance(35)) return { actor: decider, command: { do: 'settle-change', keep: random.chance(70) } };
  const grounds = plugin.process.sanction?.grounds ?? [];
  if (grounds.length === 0) return { actor: 'operator', command: { do: 'withdraw' } };
  const ground = random.pick(grounds);
  return { actor: decider, command: { do: 'sanction', ground: ground.id, record: { sort: ground.record, on } } };
}
