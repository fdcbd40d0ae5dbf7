import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, submitTestCase } from '../../test-support/cases.ts';
import { type World, openWorld } from '../../test-support/world.ts';
import { withoutTenant } from '../context.ts';
import { newId } from '../uuid.ts';
import { findDemoClock, moveDemoClock, startDemoClock } from './demo-clock.ts';
import { fireDueRow, listDue, listWaitingDue } from './due-rows.ts';
import { claimMessages, markDelivered, markFailed } from './outbox.ts';
import { addPerson, listMemberships } from './people.ts';
import { listReadings, logReading } from './read-log.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const due = (on: string) => [{ name: 'notice-ends', on, provisional: false, citation: {} }];
const AT = '2026-02-01T00:00:00.000Z';
/** What a scheduler does: looks, then fires each that nobody else has fired. */
const fire = (today: string) =>
  withoutTenant(world.pools.jobs, async (tx) => {
    const fired = [];
    for (const due of await listWaitingDue(tx, { today, limit: 100 })) {
      if (await fireDueRow(tx, due, AT)) fired.push(due);
    }
    return fired;
  });

describe('due rows', () => {
  test('fire once, in whichever tenant, with the legal day and not the day of firing', async () => {
    const here = await submitTestCase(world);
    const there = await submitTestCase(world, 'operatorHunan');
    await act(world, 'city', { ref: here, type: 'a', due: due('2026-01-19') });
    await act(world, 'hunanCity', { ref: there, type: 'a', due: due('2026-01-20') });
    expect(await fire('2026-01-19')).toEqual([]);
    const both = (await Promise.all([fire('2026-01-25'), fire('2026-01-25'), fire('2026-01-25')])).flat();
    expect(both.map((one) => [one.tenantId, one.on]).toSorted()).toEqual([
      ['430000', '2026-01-20'],
      ['440000', '2026-01-19'],
    ]);
    expect(await fire('2026-01-26')).toEqual([]);
  });

  test('fired by work that fails wait on', async () => {
    const ref = await submitTestCase(world);
    await act(world, 'city', { ref, type: 'a', due: due('2026-03-01') });
    const failing = withoutTenant(world.pools.jobs, async (tx) => {
      for (const one of await listWaitingDue(tx, { today: '2026-03-02', limit: 10 })) await fireDueRow(tx, one, AT);
      throw new Error('power cut');
    });
    await expect(failing).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await fire('2026-03-02')).toMatchObject([{ caseId: ref.caseId, on: '2026-03-01' }]);
  });

  test('stay fired when the same day is no longer provisional', async () => {
    const ref = await submitTestCase(world);
    const [provisional] = due('2026-04-01').map((one) => ({ ...one, provisional: true }));
    await act(world, 'city', { ref, type: 'a', due: provisional ? [provisional] : [] });
    expect(await fire('2026-04-02')).toHaveLength(1);
    await act(world, 'city', { ref, type: 'b', due: due('2026-04-01') });
    expect(await world.as('city', (tx) => listDue(tx, ref))).toMatchObject([{ on: '2026-04-01', provisional: false }]);
    expect(await fire('2026-04-03')).toEqual([]);
  });

  test('stay fired when the same day stands again after another, and stand as the same row', async () => {
    const ref = await submitTestCase(world);
    await act(world, 'city', { ref, type: 'a', due: due('2026-04-10') });
    const first = await world.as('city', (tx) => listDue(tx, ref));
    expect(await fire('2026-04-11')).toHaveLength(1);
    await act(world, 'city', { ref, type: 'b', due: due('2026-04-20') });
    await act(world, 'city', { ref, type: 'c', due: due('2026-04-10') });
    expect(await world.as('city', (tx) => listDue(tx, ref))).toEqual(first);
    expect(await fire('2026-04-12')).toEqual([]);
  });

  test('are fired by nobody but the jobs role', async () => {
    const ref = await submitTestCase(world);
    await act(world, 'city', { ref, type: 'a', due: due('2026-05-01') });
    const [waiting] = await world.as('city', (tx) => listDue(tx, ref));
    if (!waiting) throw new Error('no due row');
    await expect(world.as('province', (tx) => fireDueRow(tx, waiting, AT))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('the outbox', () => {
  test('holds what was committed, until delivered; a failure comes again later under the same id', async () => {
    const ref = await submitTestCase(world);
    const messages = [{ tenantId: '440000', kind: 'mail', payload: { to: 'x' } }];
    await act(world, 'city', { ref, type: 'a', messages });
    const take = (at: string, mark: typeof markDelivered) =>
      withoutTenant(world.pools.jobs, async (tx) => {
        const taken = await claimMessages(tx, { at, limit: 10 });
        for (const message of taken) await mark(tx, message, '2100-01-02T00:00:00.000Z');
        return taken;
      });
    const [first] = await take('2100-01-01T00:00:00.000Z', markFailed);
    expect(await take('2100-01-01T00:00:00.000Z', markDelivered)).toEqual([]);
    const [second] = await take('2100-01-02T00:00:00.000Z', markDelivered);
    expect(second).toMatchObject({ id: first?.id, attempts: 1 });
    expect(await take('2100-01-03T00:00:00.000Z', markDelivered)).toEqual([]);
  });
});

test('the demonstration clock stands where it was set and goes forward only', async () => {
  const asJobs = <T>(work: Parameters<typeof withoutTenant<T>>[1]) => withoutTenant(world.pools.jobs, work);
  expect(await asJobs(findDemoClock)).toBeNull();
  expect(await asJobs((tx) => startDemoClock(tx, '2025-11-17T01:00:00.000Z'))).toBe('2025-11-17T01:00:00.000Z');
  expect(await asJobs((tx) => startDemoClock(tx, '2025-01-01T01:00:00.000Z'))).toBe('2025-11-17T01:00:00.000Z');
  await asJobs((tx) => moveDemoClock(tx, '2025-11-20T01:00:00.000Z'));
  await expect(asJobs((tx) => moveDemoClock(tx, '2025-11-19T01:00:00.000Z'))).rejects.toMatchObject({
    code: 'CLOCK_BACKWARDS',
  });
  expect(await asJobs(findDemoClock)).toBe('2025-11-20T01:00:00.000Z');
});

test("sign-in finds an account's standing roles, of whatever tenant, and a right ends by its day", async () => {
  const userId = newId();
  await world.as('jobs', (tx) =>
    addPerson(tx, {
      tenantId: '440000',
      userId,
      name: '李四',
      nameInitials: 'ls',
      role: 'municipal-reviewer',
      unitId: '440100',
    }),
  );
  const find = () => withoutTenant(world.pools.auth, (tx) => listMemberships(tx, userId));
  expect(await find()).toMatchObject([
    {
      tenantId: '440000',
      name: '李四',
      role: 'municipal-reviewer',
      unit: { id: '440100', class: 'municipality' },
      operator: null,
    },
  ]);
  await world.as('jobs', (tx) =>
    tx
      .updateTable('membership')
      .set({ ended_at: new Date(Date.now() + 1000).toISOString() })
      .execute(),
  );
  expect(await find()).toEqual([]);
});

test('readings are written by the reader in its own name and read by auditors alone', async () => {
  const ref = await submitTestCase(world);
  const { person, tenant } = world.askers.city.context;
  const at = '2025-11-20T01:00:00.000Z';
  const log = (readerId: string) =>
    world.as('city', (tx) =>
      logReading(tx, ref, { what: 'case', readerTenantId: tenant, reader: { id: readerId, name: '测试人' }, at }),
    );
  await log(person);
  await expect(log(newId())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await world.as('auditor', (tx) => listReadings(tx, ref))).toMatchObject([{ what: 'case', reader: '测试人' }]);
  expect(await world.as('city', (tx) => listReadings(tx, ref))).toEqual([]);
});
