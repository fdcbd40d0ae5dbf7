import { plugin as exampleland } from '@shifan/plugin-exampleland';
import { expect, test } from 'vitest';
import { abstraction } from './abstraction.ts';
import { after, attemptsAt, daysToTry, duesOf, explore } from './explore.ts';
import { limitsOf, USUAL_LIMITS } from './limits.ts';
import { accepted } from './node.ts';
import type { Node } from './node.ts';
import { proofCalendar } from './proof-calendar.ts';
import { proveProcess } from './prove.ts';
import { properties } from './properties/registry.ts';
import { settingsOf } from './setting.ts';
import { transitionsOf } from './transitions.ts';

const proof = proveProcess(exampleland);

test('everything is proved of exampleland, through every state of both its chains', () => {
  expect(proof.proofs.filter(({ proved }) => !proved)).toEqual([]);
  expect(proof.proofs).toHaveLength(properties.length);
  expect(proof.settings.map(({ authority, assumed }) => [authority, assumed])).toEqual([
    ['990000', false],
    ['980000', false],
  ]);
  expect(proof.states).toBeGreaterThan(500);
});

test('a clause that says another number than usual is told of, with the clause', () => {
  const { deviations } = proof;
  expect(deviations).toMatchObject([
    { path: 'process.phases[3].attempts', value: 3, usual: 2, parameter: { id: 'acceptance-attempts' } },
    { path: 'process.phases[6].failures', value: 3, usual: 2, parameter: { id: 'revocation-failures' } },
  ]);
  for (const { parameter } of deviations) expect(parameter.citation.quote).toMatch(/[三3]次/u);
});

test('a law without a yearly notice is walked through under an assumed one, a draft as if it were in force', () => {
  const draft = proveProcess({ ...exampleland, status: 'draft', notices: [] });
  expect(draft.proofs.filter(({ proved }) => !proved)).toEqual([]);
  expect(draft.settings.every(({ assumed }) => assumed)).toBe(true);
});

test('a law that grants its title after one notice is walked through as it is', () => {
  const draft = structuredClone(exampleland);
  const { process } = draft;
  process.phases = process.phases.filter(({ id }) => SHORT.has(id));
  for (const phase of process.phases) {
    if (phase.phase === 'review') phase.next = 'notice-designation';
    if (phase.phase === 'designation') delete phase.reexamination;
  }
  expect(proveProcess(draft).proofs.filter(({ proved }) => !proved)).toEqual([]);
});
const SHORT = new Set(['review', 'notice-designation', 'designation']);

test('cases that look alike reach no state that the exploration does not reach', () => {
  const setting = settingsOf(exampleland, proofCalendar).at(-1);
  if (setting === undefined) throw new Error('no setting');
  const { limits } = limitsOf(exampleland, USUAL_LIMITS, setting.notice.opensOn);
  const { nodes } = explore(setting, { limits, attempt: () => undefined, visit: () => undefined });
  const known = new Set(nodes.map(({ key }) => key));
  const keyOf = (one: Omit<Node, 'key' | 'moves'>) => {
    return abstraction({ ...one, dues: duesOf(one.setting, one.state, one.on).dues }, limits);
  };
  const moves = nodes.flatMap((node) => node.moves).filter((_move, index) => index % 10 === 0);
  for (const { attempt, to } of moves) {
    const alike = { ...after(attempt), key: to.key, moves: [] };
    expect(keyOf(alike)).toBe(to.key);
    const days = daysToTry(alike, duesOf(setting, alike.state, alike.on).dues);
    const reached = attemptsAt(alike, days)
      .filter(accepted)
      .map((one) => keyOf(after(one)));
    expect(reached.filter((key) => !known.has(key))).toEqual([]);
  }
});

test('the edges of its diagram are those that the rightful people can walk, each with what was written', () => {
  const edges = transitionsOf(exampleland);
  const shown = edges.map((one) => [one.from, one.do, one.to]);
  expect(shown).toContainEqual([{ stage: 'draft' }, 'submit', { stage: 'review', level: 'municipality' }]);
  expect(shown).toContainEqual([{ stage: 'acceptance' }, 'reject-acceptance', { stage: 'closed', reason: 'exited' }]);
  expect(shown).toContainEqual([{ stage: 'notice-candidate' }, 'object', { stage: 'notice-candidate' }]);
  expect(shown).not.toContainEqual([{ stage: 'notice-candidate' }, 'confirm', { stage: 'designated' }]);
  const confirmed = edges.find((one) => one.from.stage === 'notice-designation' && one.do === 'confirm');
  expect(confirmed?.by).toEqual(['ministry']);
  expect(confirmed?.events.map(({ type }) => type)).toEqual(['confirmed', 'title-granted']);
  expect(confirmed?.earlier.map(({ type }) => type)).toContain('acceptance-applied');
  expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(shown.length);
});
