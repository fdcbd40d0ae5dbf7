import { afterEach, beforeEach, expect, test } from 'vitest';
import { act, openTestCase } from '../../test-support/cases.ts';
import { closed, inStage } from '../../test-support/lifecycle.ts';
import { AT, imported, oldTitle, USCC } from '../../test-support/old-titles.ts';
import { type World, openWorld } from '../../test-support/world.ts';
import type { CaseRef, NewOldTitle } from '../index.ts';
import { addTitleApplication } from '../repositories/old-title-applications.ts';
import { expireOldTitles, undoOldTitles } from '../repositories/old-titles.ts';
import { readOldTitles } from './read-old-titles.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

async function counted(): Promise<Record<string, number>> {
  const cells = await world.as('province', (tx) => readOldTitles(tx, { reader: 'authority', by: 'authority' }));
  return Object.fromEntries(cells.map(({ status, progress, n }) => [`${status} ${progress}`, n]));
}

async function startFrom(titleId: string): Promise<CaseRef> {
  const ref = await openTestCase(world);
  const operator = { id: world.askers.operatorA.context.operator ?? '', uscc: USCC.operatorA };
  await world.as('operatorA', (tx) => addTitleApplication(tx, ref, { titleId, operator, at: AT }));
  return ref;
}

async function told(): Promise<Record<string, number | null>> {
  const cells = await world.as('ministry', (tx) => readOldTitles(tx, { reader: 'ministry', by: 'authority' }));
  return Object.fromEntries(
    cells.map(({ status, progress, n, hidden }) => [status ?? progress ?? '', hidden ? null : n]),
  );
}

async function submitFrom(title: NewOldTitle): Promise<CaseRef> {
  const ref = await startFrom(title.id);
  const submission = { on: '2025-11-20', pluginVersion: '1.0.0' };
  await act(world, 'operatorA', { ref, type: 'submitted', submission });
  return ref;
}

test('an old title counts by the furthest that an application from it came, while it stands', async () => {
  const numbers = [1, 2, 3].map((number) => oldTitle({ documentNumber: `示例〔2023〕${number}号` }));
  const ref = await imported(world, numbers);
  expect(await counted()).toEqual({ 'held none': 3 });

  const first = await startFrom(numbers[0]?.id ?? '');
  expect(await counted()).toEqual({ 'held none': 3 });
  await act(world, 'operatorA', {
    ref: first,
    type: 'submitted',
    submission: { on: '2025-11-20', pluginVersion: '1.0.0' },
  });
  expect(await counted()).toEqual({ 'held none': 2, 'held applied': 1 });

  const second = await startFrom(numbers[0]?.id ?? '');
  const submission = { on: '2025-11-20', pluginVersion: '1.0.0' };
  await act(world, 'operatorA', { ref: second, type: 'submitted', submission });
  await act(world, 'city', { ref: second, type: 'recommended' });
  await act(world, 'province', { ref: second, type: 'recommended', visibleToMinistry: true });
  await act(world, 'ministry', { ref: second, type: 'creation-started', projection: inStage('creation') });
  expect(await counted()).toEqual({ 'held none': 2, 'held candidate': 1 });
  await act(world, 'ministry', { ref: second, type: 'closed', projection: closed('disqualified') });
  expect(await counted()).toEqual({ 'held none': 2, 'held candidate': 1 });

  await world.as('jobs', (tx) => expireOldTitles(tx, { tenantId: '440000', endsOn: '2025-12-31' }, 2));
  const expired = await counted();
  expect(Object.values(expired).reduce((sum, n) => sum + n, 0)).toBe(3);
  const other = await imported(world, [oldTitle({ kind: 'base' })]);
  expect((await counted())['held none']).toBe((expired['held none'] ?? 0) + 1);
  await world.as('province', (tx) => undoOldTitles(tx, other));
  expect(await counted()).toEqual(expired);
  await expect(world.as('province', (tx) => undoOldTitles(tx, ref))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await counted()).toEqual(expired);
});

test('the ministry is told how many stand, and not who of so few named has applied', async () => {
  const titles = [1, 2, 3, 4, 5, 6].map((number) => oldTitle({ documentNumber: `示例〔2022〕${number}号` }));
  await imported(world, titles.slice(0, 2));
  const silent = { none: null, applied: null };
  expect(await told()).toEqual({ held: 2, ...silent });
  await imported(world, titles.slice(2));
  expect(await told()).toEqual({ held: 6, none: 6 });
  const refs: CaseRef[] = [];
  for (const title of titles.slice(0, 2)) {
    refs.push(await submitFrom(title));
    expect(await told()).toEqual({ held: 6, ...silent });
  }
  refs.push(await submitFrom(titles[2] ?? oldTitle()));
  expect(await told()).toEqual({ held: 6, none: 3, applied: 3 });
  await submitFrom(titles[3] ?? oldTitle());
  expect(await told()).toEqual({ held: 6, ...silent });
  const [first] = refs;
  if (!first) throw new Error('no case');
  await act(world, 'city', { ref: first, type: 'recommended' });
  await act(world, 'province', { ref: first, type: 'recommended', visibleToMinistry: true });
  await act(world, 'ministry', { ref: first, type: 'creation-started', projection: inStage('creation') });
  expect(await told()).toEqual({ held: 6, candidate: 1, ...silent });
});
