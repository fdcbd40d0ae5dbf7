import { randomUUID } from 'node:crypto';
import { listDue, listEvents, rolePools, withoutTenant, withTenant } from '@shifan/db';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { bringTo, commandOn } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { systemIn } from './as-system.ts';
import { fireDue } from './fire-due.ts';

/** What no role may do: a case whose state cannot be read, as a fault would leave it. Returns what stood there. */
async function exchangeState({ databaseUrl }: TestApp, ref: Ref, state: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const before = await client.query('select state from app.case_file where id = $1', [ref.caseId]);
  await client.query('update app.case_file set state = $2 where id = $1', [ref.caseId, state]);
  await client.end();
  return before.rows[0].state;
}

describe('legal days that have passed', () => {
  let test: TestApp;
  beforeEach(async () => {
    await test?.close();
    test = await createTestApp();
  });
  afterAll(() => test.close());

  const jobs = () => test.services.pools.jobs;
  const eventsOf = (ref: Ref) => withTenant(jobs(), systemIn(ref.tenantId), (tx) => listEvents(tx, ref));
  const dueOf = (ref: Ref) => withTenant(jobs(), systemIn(ref.tenantId), (tx) => listDue(tx, ref));
  const firedRows = () =>
    withoutTenant(jobs(), (tx) =>
      tx.selectFrom('due_row').select(['name', 'on_day', 'fired_at']).where('fired_at', 'is not', null).execute(),
    );

  it('fire after the whole of the day is over, once, and a running notice waits for its authority', async () => {
    const ref = await bringTo(test, { operator: 'dl_bearing', stage: 'on-notice' });
    const [ends] = await dueOf(ref);
    test.clock.set(`${ends?.on}T23:59:59+08:00`);
    expect(await fireDue(test.services)).toBe(0);
    test.clock.set(`${ends?.on}T24:00:00+08:00`);
    expect(await fireDue(test.services)).toBe(1);
    expect(await fireDue(test.services)).toBe(0);
    expect((await test.as('ministry').review.case(ref)).summary.stage).toBe('notice-candidate');
  });

  it('let a case lapse that nobody passed on, on the legal day, after three days without a scheduler', async () => {
    const ref = await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
    const [closing] = await dueOf(ref);
    expect(closing).toMatchObject({ name: 'recommendation-ends', on: '2025-11-24' });
    test.clock.set('2025-11-28');
    expect(await fireDue(test.services)).toBe(1);
    const last = (await eventsOf(ref)).at(-1);
    expect(last).toMatchObject({ type: 'closed', on: '2025-11-24', payload: { reason: 'lapsed' } });
    expect(last?.actor).toMatchObject({ level: 'system' });
    expect(await firedRows()).toMatchObject([{ name: 'recommendation-ends', on_day: '2025-11-24' }]);
    expect(await dueOf(ref)).toEqual([]);
  });

  it('that came one after the other while no scheduler ran fire each once, each with its own legal day', async () => {
    await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
    await bringTo(test, { operator: 'dl_bearing', stage: 'on-notice' });
    test.clock.set('2025-11-18');
    await bringTo(test, { operator: 'zj_digital', stage: 'on-notice' });
    test.clock.set('2025-11-19');
    await bringTo(test, { operator: 'sc_panda', stage: 'on-notice' });
    test.clock.set('2025-11-28');
    expect(await fireDue(test.services)).toBe(4);
    expect(await fireDue(test.services)).toBe(0);
    const fired = (await firedRows()).map(({ name, on_day, fired_at }) => [name, on_day, fired_at?.slice(0, 10)]);
    expect(fired.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
      ['notice-ends', '2025-11-24', '2025-11-28'],
      ['notice-ends', '2025-11-25', '2025-11-28'],
      ['notice-ends', '2025-11-26', '2025-11-28'],
      ['recommendation-ends', '2025-11-24', '2025-11-28'],
    ]);
  });

  it('let a returned draft lapse, and free no place that was not taken', async () => {
    const ref = await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
    await test.as('unit_440100').review.return({ ...(await commandOn(test, ref, 'unit_440100')), reasons: '请补正。' });
    expect((await dueOf(ref))[0]).toMatchObject({ name: 'application-ends' });
    test.clock.set('2025-11-26');
    await fireDue(test.services);
    expect((await test.as('gz_platform').applications.list())[0]).toMatchObject({
      stage: 'closed',
      closedReason: 'lapsed',
    });
    const places = await test.as('unit_440100').recommendation.places({ noticeId: 'guangdong-2025-31' });
    expect(places.used).toBe(0);
  });

  it('give back the place of the city when the province does not pass the case on', async () => {
    const ref = await bringTo(test, { operator: 'gz_platform', stage: 'recommended-by-city' });
    const places = () => test.as('unit_440100').recommendation.places({ noticeId: 'guangdong-2025-31' });
    const before = await places();
    test.clock.set('2026-02-01');
    await fireDue(test.services);
    const closed = (await eventsOf(ref)).at(-1);
    expect(closed).toMatchObject({ type: 'closed', payload: { reason: 'lapsed' } });
    const frees = closed?.payload.frees;
    expect((await places()).used).toBe(before.used - (Array.isArray(frees) ? frees.length : 0));
  });

  it('fire once each under two schedulers with pools of their own', async () => {
    const operators = ['gz_platform', 'dg_mould', 'zh_marine', 'zj_digital', 'zj_fabric', 'sn_aero', 'sc_panda'];
    const refs = [];
    for (const operator of operators) refs.push(await bringTo(test, { operator, stage: 'submitted' }));
    test.clock.set('2026-01-10');
    const other = rolePools(test.databaseUrl);
    const second = { ...test.services, pools: other };
    const looks = [test.services, second, test.services, second].map((services) => fireDue(services));
    let fired = (await Promise.all(looks)).reduce((sum, one) => sum + one, 0);
    // A case that the other one was at waits for the next look.
    fired += await fireDue(second);
    await other.close();
    expect(fired).toBe(refs.length);
    expect(await firedRows()).toHaveLength(refs.length);
    for (const ref of refs) {
      expect((await eventsOf(ref)).filter(({ type }) => type === 'closed')).toHaveLength(1);
    }
  });

  it('wait on when the work breaks off, and hold up no other', async () => {
    const broken = await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
    const sound = await bringTo(test, { operator: 'zj_digital', stage: 'submitted' });
    test.clock.set('2026-01-10');
    const state = await exchangeState(test, broken, '{}');
    await expect(fireDue(test.services)).rejects.toMatchObject({ code: 'PROCESS_INVALID' });
    expect((await eventsOf(sound)).at(-1)?.type).toBe('closed');
    expect(await firedRows()).toHaveLength(1);
    await exchangeState(test, broken, state);
    expect(await fireDue(test.services)).toBe(1);
    expect((await eventsOf(broken)).at(-1)).toMatchObject({ type: 'closed', on: '2025-11-24' });
  });

  it('wait while somebody is at the case', async () => {
    const ref = await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
    test.clock.set('2025-11-28');
    await withTenant(jobs(), systemIn(ref.tenantId), async (tx) => {
      await tx.selectFrom('case_file').select('id').where('id', '=', ref.caseId).forUpdate().execute();
      expect(await fireDue(test.services)).toBe(0);
    });
    expect(await fireDue(test.services)).toBe(1);
  });

  it('do not bind a case that was withdrawn before', async () => {
    const ref = await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
    const { version } = (await test.as('gz_platform').applications.get(ref)).summary;
    await test.as('gz_platform').applications.withdraw({
      ...ref,
      commandId: randomUUID(),
      expectedVersion: version,
      reasons: '不再申报。',
    });
    test.clock.set('2026-01-10');
    expect(await fireDue(test.services)).toBe(0);
  });
});
