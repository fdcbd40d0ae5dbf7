import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT, ON, act, actorOf, inReview, openTestCase, submitTestCase } from '../../test-support/cases.ts';
import { type World, openWorld } from '../../test-support/world.ts';
import { verifyChain } from '../chain/verify.ts';
import { newId } from '../uuid.ts';
import { appendEvents } from './append-events.ts';
import { listEvents } from './case-events.ts';
import { lockCase } from './case-file.ts';
import { getCase } from './case-view.ts';
import { listDue } from './due-rows.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const due = (name: string, on: string) => ({ name, on, provisional: false, citation: { article: '1' } });

describe('appending events', () => {
  test('of a hundred who act on the same version one wins and the others are told the current version', async () => {
    const ref = await submitTestCase(world);
    const attempt = () =>
      world.as('city', (tx) =>
        appendEvents(tx, ref, {
          expectedVersion: 1,
          events: [{ type: 'returned', on: ON, payload: {} }],
          projection: inReview('municipality'),
          actor: actorOf(world.askers.city),
          commandId: newId(),
          at: AT,
        }),
      );
    const attempts = await Promise.allSettled(Array.from({ length: 100 }, attempt));
    expect(attempts.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const stale = { code: 'VERSION_STALE', slots: { expected: '1', current: '2' } };
    expect(attempts.filter((one) => one.status === 'rejected').map((one): unknown => one.reason)).toEqual(
      Array.from({ length: 99 }, () => expect.objectContaining(stale)),
    );
    expect(await world.as('province', (tx) => listEvents(tx, ref))).toHaveLength(2);
  });

  test('many cases of one tenant at once leave one chain without gaps', async () => {
    const refs = await Promise.all(Array.from({ length: 12 }, () => submitTestCase(world)));
    await Promise.all(refs.map((ref) => act(world, 'city', { ref, type: 'returned' })));
    expect(await world.as('auditor', (tx) => verifyChain(tx, '440000'))).toMatchObject({ ok: true });
    const numbers = await Promise.all(refs.map((ref) => world.as('city', (tx) => getCase(tx, ref))));
    expect(new Set(numbers.map((one) => one.number)).size).toBe(12);
  });

  test('several events of one command take one version each', async () => {
    const ref = await submitTestCase(world);
    const events = [
      { type: 'returned', on: ON, payload: { n: 1 } },
      { type: 'declined', on: ON, payload: { n: 2 } },
    ];
    expect(await act(world, 'city', { ref, type: 'x', events })).toBe(3);
    const stored = await world.as('city', (tx) => listEvents(tx, ref));
    expect(stored.map((one) => [one.version, one.type])).toEqual([
      [1, 'submitted'],
      [2, 'returned'],
      [3, 'declined'],
    ]);
  });

  test('that fail leave no event, no due row and no version', async () => {
    const ref = await submitTestCase(world);
    const failing = act(world, 'city', { ref, type: 'returned', due: [due('x', 'no day')] });
    await expect(failing).rejects.toMatchObject({ code: 'DATE_INVALID' });
    expect(await world.as('city', (tx) => listEvents(tx, ref))).toHaveLength(1);
    expect((await world.as('city', (tx) => getCase(tx, ref))).version).toBe(1);
  });

  test('in the name of another level or person are refused', async () => {
    const ref = await submitTestCase(world);
    const province = actorOf(world.askers.province);
    await expect(act(world, 'city', { ref, type: 'x', actor: province })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const ministry = { ...actorOf(world.askers.province), level: 'ministry' as const };
    await expect(act(world, 'province', { ref, type: 'x', actor: ministry })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('cannot move a case past the review by its operator or a city', async () => {
    const ref = await submitTestCase(world);
    const creation = { ...inReview('municipality'), stage: 'creation' };
    for (const who of ['operatorA', 'city'] as const) {
      await expect(act(world, who, { ref, type: 'x', projection: creation })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });

  test('keep the legal days that stay, supersede those that changed', async () => {
    const ref = await submitTestCase(world);
    await act(world, 'city', {
      ref,
      type: 'a',
      due: [due('notice-ends', '2026-01-19'), due('creation-ends', '2028-01-20')],
    });
    const before = await world.as('city', (tx) => listDue(tx, ref));
    await act(world, 'city', {
      ref,
      type: 'b',
      due: [due('notice-ends', '2026-01-20'), due('creation-ends', '2028-01-20')],
    });
    const after = await world.as('city', (tx) => listDue(tx, ref));
    expect(after.map((one) => [one.name, one.on])).toEqual([
      ['notice-ends', '2026-01-20'],
      ['creation-ends', '2028-01-20'],
    ]);
    expect(after[1]?.id).toBe(before[1]?.id);
    expect((await world.as('city', (tx) => getCase(tx, ref))).next).toMatchObject({
      name: 'notice-ends',
      on: '2026-01-20',
    });
  });

  test('before the first submission only the operator finds the case', async () => {
    const ref = await openTestCase(world);
    for (const who of ['city', 'province', 'ministry', 'jobs'] as const) {
      await expect(world.as(who, (tx) => lockCase(tx, ref))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
