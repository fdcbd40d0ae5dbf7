import { type Level, type Person, type Programme, ROLES } from './cast.ts';
import type { Day } from './days.ts';

/** What the model remembers of a case: what the law asks for and nothing of how the product keeps it. */
export type Case = {
  name: string;
  tenant: string;
  unit: string;
  programme: Programme;
  chain: readonly Level[];
  stage: Stage;
  level: Level | null;
  closed: string | null;
  /** handed in at least once */
  submitted: boolean;
  returnedBy: Level | null;
  /** whether the level that has it already acted on it */
  acted: boolean;
  recommendations: { level: Level; unit: string }[];
  shownToMinistry: boolean;
  notices: Notice[];
  objections: { notice: Notice; status: 'open' | 'unfounded' | 'founded' }[];
  creation: { endsOn: Day } | null;
  failedAcceptances: number;
  /** of the deciding level, on what is going on */
  conclusion: { passed: boolean; by: string } | null;
  title: 'held' | 'rectifying' | 'revoked' | null;
  reexamination: { nominal: Day; dueOn: Day; failures: number } | null;
  rectificationEndsOn: Day | null;
  changes: { deadline: Day; late: boolean; status: 'reported' | 'examined' | 'settled' }[];
  listed: boolean;
  /** legal days that have fired, each for ever */
  fired: Set<string>;
};

export type Stage =
  | 'draft'
  | 'review'
  | 'notice-candidate'
  | 'creation'
  | 'acceptance'
  | 'notice-designation'
  | 'designated'
  | 'reexamination'
  | 'rectification'
  | 'closed';

export type Notice = {
  phase: 'notice-candidate' | 'notice-designation';
  by: Programme['decider'];
  lastDay: Day;
  cases: Case[];
};

export type World = {
  today: Day;
  cases: Case[];
  /** places taken, by the unit that recommends */
  taken: Map<string, number>;
  /** from which day on the draft is law */
  inForceOn: Day | null;
};

/** A world of some of the operators, on a day before anything is handed in. */
export function openWorld(today: Day, names: readonly string[]): World {
  const cases = ROLES.filter(({ clerk }) => names.includes(clerk.username)).map(({ clerk, programme, unit }): Case => ({
    name: clerk.username,
    tenant: clerk.tenant,
    unit,
    programme,
    chain: chainOf(programme, clerk.tenant),
    stage: 'draft',
    level: null,
    closed: null,
    submitted: false,
    returnedBy: null,
    acted: false,
    recommendations: [],
    shownToMinistry: false,
    notices: [],
    objections: [],
    creation: null,
    failedAcceptances: 0,
    conclusion: null,
    title: null,
    reexamination: null,
    rectificationEndsOn: null,
    changes: [],
    listed: false,
    fired: new Set(),
  }));
  return { today, cases, taken: new Map(), inForceOn: null };
}

/** Who sends a case on to whom: in Guangdong its cities stand before the province. */
function chainOf({ decider }: Programme, tenant: string): Level[] {
  const below: Level[] = tenant === '440000' ? ['municipality', 'province'] : ['province'];
  return decider === 'ministry' ? [...below, 'ministry'] : below;
}

/** Who may see a case. */
export function sees(one: Case, { sort, username, tenant, unit }: Person): boolean {
  if (sort === 'clerk') return one.name === username;
  if (sort === 'ministry') return one.shownToMinistry;
  if (!one.submitted || one.tenant !== tenant) return false;
  return sort === 'province' || sort === 'auditor' || one.unit === unit;
}

/** The legal days that stand for a case; that of a change is met by the report that makes it known. */
export function duesOf(one: Case): [name: string, on: Day][] {
  if (one.stage === 'closed' || !one.submitted) return [];
  const days: [string, Day | null | undefined][] = [
    ['application-ends', one.stage === 'draft' && one.returnedBy ? one.programme.closing[one.returnedBy] : null],
    ['recommendation-ends', one.level && one.level !== one.chain.at(-1) ? one.programme.closing[one.level] : null],
    ['notice-ends', one.stage.startsWith('notice') ? one.notices.at(-1)?.lastDay : null],
    ['creation-ends', one.stage === 'creation' ? one.creation?.endsOn : null],
    ['reexamination', ['designated', 'reexamination'].includes(one.stage) ? one.reexamination?.dueOn : null],
    ['rectification-ends', one.stage === 'rectification' ? one.rectificationEndsOn : null],
  ];
  return days.flatMap(([name, on]): [string, Day][] => (on ? [[name, on]] : []));
}

/** Ends a case; places of recommendations whose closing day has not passed come free. */
export function close(world: World, one: Case, reason: string): void {
  for (const { level, unit } of one.recommendations) {
    if (world.today <= one.programme.closing[level]) count(world, one, { unit, by: -1 });
  }
  Object.assign(one, { stage: 'closed', level: null, closed: reason });
  if (one.title) one.title = 'revoked';
}

/** Places are counted where the call sets a number. */
export function count({ taken }: World, { programme }: Case, { unit, by }: { unit: string; by: 1 | -1 }): void {
  if (Object.keys(programme.places).length > 0) taken.set(unit, (taken.get(unit) ?? 0) + by);
}

/** The due loop: every legal day before today fires, and what nobody passed on in time lapses. */
export function lookAround(world: World): void {
  for (const one of world.cases) {
    for (const [name, on] of duesOf(one)) {
      if (on >= world.today || one.stage === 'closed') continue;
      one.fired.add(`${name} ${on}`);
      if (name === 'application-ends' || name === 'recommendation-ends') close(world, one, 'lapsed');
    }
  }
}
