import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT, ON, act, submitTestCase } from '../../test-support/cases.ts';
import {
  type Candidate,
  candidateTestCase,
  closed,
  designate,
  fillCandidacy,
  inStage,
} from '../../test-support/lifecycle.ts';
import { type AskerName, NOTICE, type World, openWorld } from '../../test-support/world.ts';
import { enterTenant, withPublic, withoutTenant } from '../context.ts';
import { SYSTEM_PERSON, newId } from '../uuid.ts';
import { appendEvents } from './append-events.ts';
import { lockCase } from './case-file.ts';
import { fireDueRow, listDue, listWaitingDue } from './due-rows.ts';
import { listDueCases } from './list-due-cases.ts';
import { listMonitoredCases } from './list-monitored.ts';
import { listTitles } from './list-titles.ts';
import { listOpenChanges } from './material-changes.ts';
import { findQuota, freePlace, takePlace } from './quota-places.ts';
import { addRecommendation, endRecommendation } from './recommendations.ts';
import { claimReminders } from './reminders.ts';
import { setTitleStatus } from './titles.ts';

let world: World;
let a: Candidate;
let b: Candidate;
let hunan: Candidate;
const due = (name: string, on: string) => ({ name, on, provisional: false, citation: {} });
const among = ['creation', 'acceptance', 'designated', 'reexamination', 'rectification'];

beforeAll(async () => {
  world = await openWorld();
  a = await candidateTestCase(world, 'operatorA');
  b = await candidateTestCase(world, 'operatorB');
  hunan = await candidateTestCase(world, 'operatorHunan');
  await act(world, 'operatorA', {
    ref: a.ref,
    type: 'a',
    projection: inStage('creation'),
    due: [due('creation-ends', '2027-11-20')],
  });
  await act(world, 'operatorB', {
    ref: b.ref,
    type: 'b',
    projection: inStage('creation'),
    due: [due('creation-ends', '2026-01-20')],
  });
  await fillCandidacy(world, a);
});
afterAll(() => world.close());

const jobs = <T>(work: Parameters<typeof withoutTenant<T>>[1]) => withoutTenant(world.pools.jobs, work);
const firePassed = (today: string) =>
  jobs(async (tx) => {
    const fired = [];
    for (const one of await listWaitingDue(tx, { today, limit: 100 })) {
      if (await fireDueRow(tx, one, AT)) fired.push(one);
    }
    return fired;
  });

describe('the monitor', () => {
  const monitor = (
    who: AskerName,
    filter: { overdue?: boolean; stages?: string[]; division?: string; q?: string } = {},
  ) => world.as(who, (tx) => listMonitoredCases(tx, { among, today: '2026-02-01', ...filter }));

  test('lists the candidates of whoever asks, by division and name, with days, lateness and last report', async () => {
    const all = await monitor('province');
    expect(all.rows.map(({ caseId, overdue }) => [caseId, overdue])).toEqual([
      [a.ref.caseId, false],
      [b.ref.caseId, true],
    ]);
    expect(all).toMatchObject({ total: 2, overdue: 1, counts: { creation: 2, designated: 0 } });
    expect(all.rows[0]).toMatchObject({ due: [{ name: 'creation-ends' }], lastReport: { number: 1 } });
    expect(all.rows[1]).toMatchObject({ lastReport: null });
    expect((await monitor('city')).rows.map(({ caseId }) => caseId)).toEqual([a.ref.caseId]);
    expect((await monitor('ministry')).total).toBe(3);
    expect((await monitor('hunan')).total).toBe(1);
  });

  test('keeps its counts whatever is asked for of them', async () => {
    const late = await monitor('ministry', { overdue: true });
    expect(late.rows.map(({ caseId }) => caseId)).toEqual([b.ref.caseId]);
    expect(late).toMatchObject({ total: 1, overdue: 1, counts: { creation: 3 } });
    expect(await monitor('ministry', { stages: ['designated'] })).toMatchObject({
      rows: [],
      total: 0,
      counts: { creation: 3 },
    });
    expect((await monitor('ministry', { division: '440000' })).total).toBe(2);
    expect((await monitor('ministry', { division: '440600' })).total).toBe(1);
    expect((await monitor('ministry', { q: '91440101' })).total).toBe(3);
    expect((await monitor('ministry', { q: '没有' })).total).toBe(0);
  });
});

describe('legal days of a person', () => {
  test('are those of the cases it reads, soonest first, each with its case', async () => {
    const read = async (who: AskerName, until?: string) =>
      (await world.as(who, (tx) => listDueCases(tx, { until }))).map((one) => [one.due.on, one.case.caseId]);
    expect(await read('province')).toEqual([
      ['2026-01-20', b.ref.caseId],
      ['2027-11-20', a.ref.caseId],
    ]);
    expect(await read('operatorA')).toEqual([['2027-11-20', a.ref.caseId]]);
    expect(await read('operatorA', '2027-01-01')).toEqual([]);
    expect(await read('hunan')).toEqual([]);
  });

  test('stand overdue after they have fired, and fire no second time though the case goes on', async () => {
    const fired = await firePassed('2026-02-01');
    expect(fired).toMatchObject([{ caseId: b.ref.caseId, name: 'creation-ends', on: '2026-01-20' }]);
    expect(await world.as('operatorB', (tx) => listDue(tx, b.ref))).toHaveLength(1);
    const again = [due('creation-ends', '2026-01-20')];
    await act(world, 'operatorB', { ref: b.ref, type: 'c', projection: inStage('creation'), due: again });
    expect(await firePassed('2026-02-02')).toEqual([]);
    const moved = [due('creation-ends', '2026-01-21')];
    await act(world, 'jobs', { ref: b.ref, type: 'date-moved', projection: inStage('creation'), due: moved });
    expect(await firePassed('2026-02-02')).toMatchObject([{ on: '2026-01-21' }]);
  });

  test('of the same name and day are one', async () => {
    const twice = [
      due('change-report', '2026-05-01'),
      due('change-report', '2026-05-01'),
      due('change-report', '2026-06-01'),
    ];
    await act(world, 'hunan', { ref: hunan.ref, type: 'd', projection: inStage('creation'), due: twice });
    expect(await world.as('hunan', (tx) => listDue(tx, hunan.ref))).toHaveLength(2);
  });
});

describe('reminders', () => {
  const claim = (ahead: number, until: string) =>
    jobs((tx) => claimReminders(tx, { ahead, from: '2026-04-01', until, at: AT, limit: 100 }));

  test('are made once each, in whichever tenant, whoever claims at once', async () => {
    const both = (
      await Promise.all([claim(30, '2026-05-10'), claim(30, '2026-05-10'), claim(30, '2026-05-10')])
    ).flat();
    expect(both).toMatchObject([
      { tenantId: '430000', caseId: hunan.ref.caseId, name: 'change-report', on: '2026-05-01', ahead: 30 },
    ]);
    expect(await claim(30, '2026-05-10')).toEqual([]);
    expect(await claim(7, '2026-05-10')).toHaveLength(1);
    expect(await claim(30, '2026-06-30')).toMatchObject([{ on: '2026-06-01' }]);
  });

  test('are not lost by work that fails', async () => {
    const failing = jobs(async (tx) => {
      await claimReminders(tx, { ahead: 1, from: '2026-04-01', until: '2026-05-10', at: AT, limit: 100 });
      throw new Error('power cut');
    });
    await expect(failing).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await claim(1, '2026-05-10')).toHaveLength(1);
  });

  test('are made by nobody but the jobs role', async () => {
    const asked = world.as('province', (tx) =>
      claimReminders(tx, { ahead: 1, from: '2026-01-01', until: '2030-01-01', at: AT, limit: 1 }),
    );
    await expect(asked).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

test('open changes are listed by deadline, for those who read the case', async () => {
  const read = (who: AskerName, settled = false) => world.as(who, (tx) => listOpenChanges(tx, { settled }));
  expect(await read('province')).toMatchObject([{ caseId: a.ref.caseId, status: 'reported' }]);
  expect(await read('ministry')).toHaveLength(1);
  expect(await read('hunan')).toEqual([]);
  expect(await read('ministry', true)).toEqual([]);
});

describe('titles', () => {
  test('are listed by division and name, found and counted; one’s own where asked', async () => {
    await designate(world, a);
    await designate(world, hunan);
    const all = await withPublic(world.pools.public, {}, (tx) => listTitles(tx));
    expect(all.rows.map(({ tenantId }) => tenantId)).toEqual(['430000', '440000']);
    expect(all).toMatchObject({ total: 2, counts: { held: 2 } });
    const found = (filter: Parameters<typeof listTitles>[1]) =>
      world.as('province', async (tx) => (await listTitles(tx, filter)).rows.map(({ tenantId }) => tenantId));
    expect(await found({ own: true })).toEqual(['440000']);
    expect(await found({ division: '430000' })).toEqual(['430000']);
    expect(await found({ q: '〔2027〕1号' })).toHaveLength(2);
    expect(await found({ q: '%' })).toEqual([]);
    expect(await found({ statuses: ['revoked'] })).toEqual([]);
  });
});

describe('the jobs role, in the tenant of a day that has passed', () => {
  /** What the due loop does with a case: closes it in the system's name. */
  function expire(
    one: Pick<Candidate, 'ref'>,
    reason: string,
    more: (tx: Parameters<typeof lockCase>[0]) => Promise<void>,
  ) {
    return jobs(async (tx) => {
      await enterTenant(tx, { tenant: one.ref.tenantId, level: 'system', person: SYSTEM_PERSON });
      const { version } = await lockCase(tx, one.ref);
      await more(tx);
      return appendEvents(tx, one.ref, {
        expectedVersion: version,
        events: [{ type: 'closed', on: ON, payload: { reason } }],
        projection: closed(reason),
        actor: { id: SYSTEM_PERSON, name: '系统', level: 'system' },
        commandId: newId(),
        at: AT,
        due: [],
        messages: [{ tenantId: one.ref.tenantId, kind: 'closed', payload: {} }],
      });
    });
  }

  test('lets a case lapse and gives its place back', async () => {
    const ref = await submitTestCase(world, 'operatorB');
    const key = { tenantId: '440000', noticeId: NOTICE, unitId: '440600' };
    const used = () => world.as('otherCity', (tx) => findQuota(tx, key)).then((places) => places?.used);
    const before = await used();
    await world.as('otherCity', async (tx) => {
      await takePlace(tx, key);
      const by = { id: world.askers.otherCity.context.person, name: '测试人' };
      const said = {
        noticeId: NOTICE,
        recommenderId: '440600',
        level: 'municipality',
        opinion: '同意',
        on: ON,
        by,
      } as const;
      await addRecommendation(tx, ref, said);
    });
    expect(await used()).toBe((before ?? 0) + 1);
    await expire({ ref }, 'lapsed', async (tx) => {
      await endRecommendation(tx, ref, { level: 'municipality', on: ON });
      await freePlace(tx, key);
    });
    expect(await used()).toBe(before);
  });

  test('lets a title expire with its case', async () => {
    await expire(hunan, 'expired', async (tx) => {
      await setTitleStatus(tx, hunan.ref, { status: 'expired', on: ON });
    });
    const [title] = (await withPublic(world.pools.public, {}, (tx) => listTitles(tx, { tenantId: '430000' }))).rows;
    expect(title).toMatchObject({ status: 'expired', statusOn: ON });
    expect(await world.as('hunan', (tx) => listDue(tx, hunan.ref))).toEqual([]);
  });

  test('does nothing in another tenant, and closes for no reason of an authority', async () => {
    const ref = await submitTestCase(world, 'operatorHunan');
    const elsewhere = act(world, 'jobs', { ref, type: 'closed', projection: closed('lapsed') });
    await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(expire({ ref }, 'declined', () => Promise.resolve())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
