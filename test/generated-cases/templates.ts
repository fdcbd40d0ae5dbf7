import { canonicalJson, type JsonObject } from '@shifan/db';
import { initialState } from '@shifan/process';
import type { Random } from './random.ts';
import { type Decider, type Setting, settings } from './setting.ts';
import { type Life, walk } from './walk.ts';

/** Few lives end here, and none should be missing. */
const SELDOM = new Set(['acceptance', 'notice-designation', 'reexamination', 'rectification']);

/** A life as rows: what is stamped out for each case that is given it. */
export interface Template {
  setting: Setting;
  decider: Decider;
  /** how often it is given, beside the others of its authorities and programme */
  weight: number;
  events: TemplateEvent[];
  due: { name: string; on: string; provisional: boolean; citation: string }[];
  submissions: { version: number; on: string }[];
  dossiers: { purpose: 'acceptance' | 'reexamination'; on: string }[];
  final: { stage: string; phase: string | null; level: string | null; closedReason: string | null; state: string };
  shown: boolean;
}

export interface TemplateEvent {
  version: number;
  /** which of the case's commands it belongs to */
  command: number;
  type: string;
  on: string;
  actor: string;
  payload: string;
  stageBefore: string;
  stage: string;
}

/** So many lives of each setting, the short ones given more often, some hardly ever; and one in which nothing is handed in. */
export function templates(random: Random, each: number): Template[] {
  return settings().flatMap((setting) => {
    const lives = Array.from({ length: each }, () => walk(setting, random));
    const unborn: Life = { setting, steps: [], state: initialState(), due: [] };
    return [...lives.filter(({ steps }) => steps.length > 0), unborn].map((life) => templateOf(life, random));
  });
}

function templateOf(life: Life, random: Random): Template {
  const { setting, state } = life;
  const events = eventsOf(life);
  const ofType = (type: string) => events.filter((event) => event.type === type);
  return {
    setting,
    decider: setting.decider,
    weight: random.chance(20) ? 0.01 : SELDOM.has(state.stage) ? 2 : 6 / (2 + events.length),
    events,
    due: life.due.map(({ name, on, provisional, citation }) => ({
      name,
      on,
      provisional,
      citation: json(citation ?? {}),
    })),
    submissions: ofType('submitted').map(({ version, on }) => ({ version, on })),
    dossiers: [
      ...ofType('acceptance-applied').map(({ on }) => ({ purpose: 'acceptance' as const, on })),
      ...ofType('reexamination-opened').map(({ on }) => ({ purpose: 'reexamination' as const, on })),
    ],
    final: {
      stage: state.stage,
      phase: state.phase,
      level: state.level,
      closedReason: state.closedReason ?? null,
      state: json(state),
    },
    shown: isShown(life),
  };
}

function eventsOf({ steps }: Life): TemplateEvent[] {
  return steps.flatMap((step, command) =>
    step.events.map((event, index) => ({
      version: step.before.version + index + 1,
      command,
      type: event.type,
      on: event.on,
      actor: step.actor,
      payload: json(event),
      stageBefore: step.before.stage,
      stage: index === step.events.length - 1 ? step.after.stage : step.before.stage,
    })),
  );
}

/** Whether the ministry may see the case in the end: its province recommended it, and has not taken that back since. */
function isShown({ setting, steps }: Life): boolean {
  if (setting.decider !== 'ministry') return false;
  const last = steps
    .flatMap(({ events }) => events)
    .findLast(
      (event) =>
        (event.type === 'recommended' && event.next === 'ministry') ||
        (event.type === 'recommendation-withdrawn' && event.level === 'province'),
    );
  return last?.type === 'recommended';
}

function json(value: object): string {
  const plain: JsonObject = JSON.parse(JSON.stringify(value));
  return canonicalJson(plain);
}
