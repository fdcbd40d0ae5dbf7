import { expect } from 'vitest';
import { DEMO_OPERATORS } from '../../seeds/operators.ts';
import { refusalOf } from '../../test-support/refusal-of.ts';
import { OFFICERS, ROLES } from './cast.ts';
import type { Intent } from './choose.ts';
import type { Product } from './perform.ts';
import type { StoredCase } from './stored.ts';
import { type Case, duesOf, sees, type World } from './world.ts';

/** Where every case stands, its legal days, its title, its changes, and the places taken: as kept, and as the model says. */
export async function compareKept({ stored }: Product, world: World): Promise<void> {
  const rows = await stored.cases();
  const found = world.cases.map((one) => asKept(rows.find((row) => usernameOf(row) === one.name)));
  expect(found).toEqual(world.cases.map(asExpected));
  const taken = (await stored.taken()).map(({ unit, used }) => `${unit} ${used}`);
  const expected = [...world.taken].flatMap(([unit, used]) => (used > 0 ? [`${unit} ${used}`] : []));
  expect(taken.toSorted()).toEqual(expected.toSorted());
}

export function usernameOf({ operator }: StoredCase): string {
  return DEMO_OPERATORS.find(({ name }) => name === operator)?.username ?? operator;
}

function asKept(row: StoredCase | undefined) {
  if (!row) throw new Error('a case is gone');
  const { stage, level, closed, shown, title, dues, changes } = row;
  return { operator: usernameOf(row), stage, level, closed, shown, title, dues, changes };
}

function asExpected(one: Case) {
  const { name, stage, level, closed, shownToMinistry: shown, title, fired } = one;
  const dues = duesOf(one)
    .map(([due, on]) => `${due} ${on}${fired.has(`${due} ${on}`) ? ' fired' : ''}`)
    .toSorted();
  const changes = one.changes.map(({ deadline, late, status }) => `${deadline}${late ? ' late' : ''} ${status}`);
  return { operator: name, stage, level, closed, shown, title, dues, changes };
}

/** Who may see a case finds it as it stands with its next day; for everybody else there is none. */
export async function compareSight({ test, refs }: Product, world: World, { which, n }: Intent): Promise<void> {
  const one = world.cases[which % world.cases.length];
  const ref = one && refs.get(one);
  const readers = [...OFFICERS, ...ROLES.map(({ clerk }) => clerk)];
  const as = readers[n % readers.length];
  if (!one || !ref || !as) return;
  const api = test.as(as.username);
  const look = async () => (as.sort === 'clerk' ? api.applications.get(ref) : api.review.case(ref));
  const expected = sees(one, as) ? { by: as, stage: one.stage, closed: one.closed, next: nextOf(one) } : null;
  if (!expected) return expect(await refusalOf(look())).toMatchObject({ code: 'NOT_FOUND' });
  const { stage, closedReason: closed, next } = (await look()).summary;
  expect({ by: as, stage, closed, next: next?.on ?? null }).toEqual(expected);
}

/** A draft waits for the closing day of its call, though nothing is on record for it. */
function nextOf(one: Case): string | null {
  const [first] = duesOf(one)
    .map(([, on]) => on)
    .toSorted();
  return first ?? (one.stage === 'draft' ? one.programme.closing[one.chain[0] ?? 'province'] : null);
}
