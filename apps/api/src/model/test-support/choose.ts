import fc from 'fast-check';
import { type Act, type ActName, ACTS } from './act.ts';
import { OFFICERS, type Person, ROLES } from './cast.ts';
import { type Day, plusDays } from './days.ts';
import { MAY } from './judge.ts';
import { type Case, duesOf, sees, type World } from './world.ts';

/** What chance wants next, before it is known where the cases stand. */
export type Intent = {
  kind: 'time' | 'likely' | 'any';
  which: number;
  pick: number;
  n: number;
  flag: boolean;
  stale: boolean;
  twice: boolean;
};

const small = fc.nat(999);

const intents: fc.Arbitrary<Intent> = fc.record({
  kind: fc.oneof(
    { weight: 2, arbitrary: fc.constant('time' as const) },
    { weight: 7, arbitrary: fc.constant('likely' as const) },
    { weight: 2, arbitrary: fc.constant('any' as const) },
  ),
  which: small,
  pick: small,
  n: small,
  flag: fc.boolean(),
  stale: fc.nat(19).map((one) => one === 19),
  twice: fc.nat(5).map((one) => one === 5),
});

/** Years: which operators there are, and what is done, most of it with effect. */
export const years = fc.record({
  names: fc.shuffledSubarray(
    ROLES.map(({ clerk }) => clerk.username),
    { minLength: 3, maxLength: 6 },
  ),
  intents: fc.array(intents, { minLength: 60, maxLength: 140, size: 'max' }),
});
export type Years = typeof years extends fc.Arbitrary<infer T> ? T : never;

/** How the scheduler fares while time passes: it stands still, runs, or runs twice at once. */
export type Passing = { to: Day; schedulers: 0 | 1 | 2 };

/** To one of the days on which something ends, or beside it; or on by some days. */
function passing({ today, cases, inForceOn }: World, { which, pick, n }: Intent): Passing {
  const schedulers = ([0, 1, 1, 2] as const)[pick % 4] ?? 1;
  const ahead = [...cases.flatMap(endsOf), ...(inForceOn ? [inForceOn] : [])].filter((day) => day >= today).toSorted();
  const applying = cases.some(({ stage }) => stage === 'draft' || stage === 'review');
  const end = ahead[which % 5 === 0 ? Math.min(1, ahead.length - 1) : 0];
  if (!end || (applying && n % 4 > 0)) return { to: plusDays(today, n % 3), schedulers };
  if (n % 10 === 0) return { to: plusDays(today, n % 30), schedulers };
  return { to: plusDays(end, [0, 1, 1, 3][which % 4] ?? 1), schedulers };
}

function endsOf(one: Case): Day[] {
  const dues = duesOf(one).map(([, on]) => on);
  return one.stage === 'designated' && one.reexamination ? [one.reexamination.nominal, ...dues] : dues;
}

/** What the intent comes to in this world: time that passes where everything waits for a day. */
export function happening(world: World, intent: Intent): Passing | Act {
  const { which, pick, n, flag, stale, twice, kind } = intent;
  const impatient = kind === 'any' || n % 8 === 0;
  const waiting = world.cases.filter((one) => waits(world, one, intent));
  const over = waiting.length === world.cases.length && world.cases.every((one) => endsOf(one).length === 0);
  const ready = impatient || over ? world.cases : world.cases.filter((one) => !waiting.includes(one));
  const one = ready[which % ready.length];
  if (kind === 'time' || !one) return passing(world, intent);
  const likely = kind === 'likely' ? likelyActs(world, one, n) : [];
  const [name, as] = likely[pick % likely.length] ?? anyAct(one, intent);
  const behind = stale && one.submitted && kind === 'any';
  return { do: name, as, case: one, n, flag, stale: behind, twice: twice && !behind };
}

function waits({ today }: World, one: Case, { n }: Intent): boolean {
  const { stage, notices, creation, reexamination, rectificationEndsOn } = one;
  if (one.objections.some(({ status }) => status === 'open')) return false;
  if (stage === 'draft') return today > one.programme.closing[one.returnedBy ?? one.chain[0] ?? 'province'];
  if (stage.startsWith('notice')) return n % 3 > 0 && today <= (notices.at(-1)?.lastDay ?? '');
  if (stage === 'creation') return today <= (creation?.endsOn ?? '');
  if (stage === 'designated') return today < (reexamination?.nominal ?? '');
  if (stage === 'rectification') return today <= (rectificationEndsOn ?? '');
  return stage === 'closed';
}

/** Any act that the case has an object for, by anybody who takes part; mostly by somebody who sees it and has the right. */
function anyAct(one: Case, { pick, n }: Intent): Doing {
  const acts = ACTS.filter((name) => {
    if (name === 'settle-objection') return one.objections.length > 0;
    if (name === 'opinion' || name === 'settle-change') return one.changes.length > 0;
    if (name === 'object' || name === 'confirm') return one.notices.length > 0;
    return name !== 'enact' || one.programme.draft;
  });
  const name = acts[pick % acts.length] ?? 'submit';
  if (name === 'enact') return [name, officer('province_440000')];
  const people = [...OFFICERS, clerkOf(one), ROLES[n % ROLES.length]?.clerk ?? clerkOf(one)];
  const entitled = people.filter((person) => MAY[name](person) && sees(one, person));
  const among = n % 4 > 0 && entitled.length > 0 ? entitled : people;
  return [name, among[(n * 7 + pick) % among.length] as Person];
}

type Doing = [ActName, Person];

/** Acts that those whose turn it is would think of; what is rare in life is rare here. */
function likelyActs(world: World, one: Case, n: number): Doing[] {
  const rare: Doing[] = [
    ['check', decider(one)],
    ['sanction', decider(one)],
    ['decline', decider(one)],
    ['withdraw', clerkOf(one)],
  ];
  return [
    ...STAGES[one.stage](one, world),
    ...aboutChanges(one),
    ...aboutObjections(one),
    ...(one.listed && one.creation && n % 3 === 0 ? rare.slice(1, 2) : []),
    ...(n % 9 === 0 ? rare : []),
  ];
}

const STAGES: Record<Case['stage'], (one: Case, world: World) => Doing[]> = {
  draft: (one) => [['submit', clerkOf(one)]],
  review: (one) =>
    one.level === one.chain.at(-1)
      ? [...times(4, ['publish', decider(one)]), ['return', decider(one)], ['unrecommend', below(one)]]
      : [...times(6, ['recommend', atLevel(one)]), ['return', atLevel(one)], ['unrecommend', below(one)]],
  'notice-candidate': onNotice,
  creation: (one) => [...times(3, ['apply', clerkOf(one)]), ['progress', clerkOf(one)], ['change', clerkOf(one)]],
  acceptance: (one) => concluded(one, 'publish', 'reject'),
  'notice-designation': (one, world) => [
    ...onNotice(one, world),
    ...(one.programme.draft && !world.inForceOn ? times(4, ['enact', decider(one)]) : []),
  ],
  designated: (one) => [...times(3, ['open', decider(one)]), ['change', clerkOf(one)]],
  reexamination: (one) => concluded(one, 'pass', 'fail'),
  rectification: (one) => [['open', decider(one)]],
  closed: () => [],
};

function onNotice(one: Case, { today }: World): Doing[] {
  const over = today > (one.notices.at(-1)?.lastDay ?? '');
  return [...times(over ? 5 : 1, ['confirm', decider(one)]), ...times(over ? 1 : 3, ['object', clerkOf(one)])];
}

function concluded(one: Case, passed: ActName, failed: ActName): Doing[] {
  const conclude: Doing = ['conclude', reviewer(one)];
  if (!one.conclusion) return [conclude];
  return [...times(4, [one.conclusion.passed ? passed : failed, decider(one)]), conclude];
}

function aboutChanges(one: Case): Doing[] {
  if (one.closed || one.changes.every(({ status }) => status === 'settled')) return [];
  return [
    ['opinion', one.programme.examiner === 'province' ? officer(`province_${one.tenant}`) : atFirst(one)],
    ['settle-change', decider(one)],
  ];
}

function aboutObjections(one: Case): Doing[] {
  return one.objections.some(({ status }) => status === 'open') ? times(3, ['settle-objection', reviewer(one)]) : [];
}

function times(count: number, doing: Doing): Doing[] {
  return Array.from({ length: count }, () => doing);
}

function officer(username: string): Person {
  const found = OFFICERS.find((one) => one.username === username);
  if (!found) throw new Error(username);
  return found;
}

function clerkOf({ name }: Case): Person {
  const role = ROLES.find(({ clerk }) => clerk.username === name);
  if (!role) throw new Error(name);
  return role.clerk;
}

function decider({ programme, tenant }: Case): Person {
  return officer(programme.decider === 'ministry' ? 'ministry' : `province_${tenant}`);
}

function reviewer(one: Case): Person {
  return officer(`${decider(one).username}_reviewer`);
}

function atFirst({ unit, tenant }: Case): Person {
  return unit === tenant ? officer(`province_${tenant}`) : officer(`unit_${unit.replaceAll('-', '_')}`);
}

function atLevel(one: Case): Person {
  return one.level === 'municipality' ? atFirst(one) : officer(`province_${one.tenant}`);
}

/** Who recommended it to where it is. */
function below(one: Case): Person {
  const last = one.recommendations.at(-1);
  return last?.level === 'municipality' ? atFirst(one) : officer(`province_${one.tenant}`);
}
