import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { commandOn } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { conclude } from '../test-support/decide.ts';
import { becomeCandidates, designate, failReexamination, handIn, openReexamination } from '../test-support/live-on.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const purpose = 'reexamination' as const;

let test: TestApp;
let holder: Ref;
let failing: Ref;

/** Two holders since 2028-01-05, whose reexamination falls due on 2030-01-07, a Monday. */
beforeAll(async () => {
  test = await createTestApp();
  const refs = await becomeCandidates(test, ['gz_platform', 'zj_digital']);
  [holder = holder, failing = failing] = refs;
  test.clock.set('2027-12-28');
  await handIn(test, holder, { operator: 'gz_platform' });
  await handIn(test, failing, { operator: 'zj_digital' });
  await designate(test, refs);
});
afterAll(() => test.close());

const get = () => test.as('gz_platform').dossiers.get({ ...holder, purpose });
/** As an authority reads it. */
const read = async (username: string, of = holder) =>
  (await test.as(username).acceptance.case({ ...of, purpose })).dossier;

async function open(username: string, of = holder) {
  const { summary } = await test.as(username).creation.progress(of);
  const command = { ...of, commandId: randomUUID(), expectedVersion: summary.version };
  return test.as(username).dossiers.open({ ...command, purpose });
}

describe('a dossier for the reexamination', () => {
  it('is begun thirty working days before it falls due, and not earlier', async () => {
    const { summary } = await test.as('gz_platform').creation.progress(holder);
    expect([test.clock.today(), summary.next?.on]).toEqual(['2028-01-05', '2030-01-07']);
    test.clock.set('2029-11-22');
    const early = await refusalOf(open('gz_platform'));
    expect(early).toMatchObject({ code: 'DOSSIER_TOO_EARLY', slots: { dueOn: '2030-01-07', days: '30' } });
    expect(await get()).toBeNull();
    test.clock.set('2029-11-23');
    const begun = await open('gz_platform');
    expect(begun).toMatchObject({ round: 1, year: 2029, status: 'draft' });
    expect(begun.prefilled.servedSmes).toBe('第1次评估验收材料（2027年12月28日提交）');
    expect(await read('unit_440100')).toBeNull();
  });

  it('is handed in before the reexamination is opened, and is the one that is judged', async () => {
    await handIn(test, holder, { operator: 'gz_platform', purpose });
    expect(await read('unit_440100')).toMatchObject({
      round: 1,
      status: 'submitted',
      summary: { stage: 'designated' },
    });
    test.clock.set('2030-01-07');
    await openReexamination(test, holder);
    const found = await test.as('ministry_reviewer').acceptance.case({ ...holder, purpose });
    expect(found.dossier).toMatchObject({ round: 1, receipt: { number: expect.stringContaining('440000-2029-R') } });
    const { summary, draftVersion } = (await get()) ?? {};
    const again = { ...holder, purpose, commandId: randomUUID(), expectedVersion: summary?.version ?? 0 };
    const order = { ...again, draftVersion: draftVersion ?? 0, declaration: true as const };
    expect(await refusalOf(test.as('gz_platform').dossiers.submit(order))).toMatchObject({ code: 'DOSSIER_SUBMITTED' });
  });

  it('passed, waits two years for the next', async () => {
    await conclude(test, holder, { by: 'ministry_reviewer', outcome: 'pass', purpose });
    const command = await commandOn(test, holder, 'ministry');
    await test.as('ministry').acceptance.passReexamination({ ...command, reasons: '运行良好' });
    expect(await refusalOf(open('gz_platform'))).toMatchObject({ code: 'DOSSIER_TOO_EARLY' });
    const decided = await test.as('ministry_reviewer').acceptance.case({ ...holder, purpose });
    expect(decided).toMatchObject({ dossier: { round: 1 }, conclusions: [{ outcome: 'pass', on: '2030-01-07' }] });
    test.clock.set('2032-01-05');
    expect(await open('gz_platform')).toMatchObject({ round: 2, year: 2031 });
  });

  it('is not for a candidate’s acceptance any more', async () => {
    const { summary } = await test.as('gz_platform').creation.progress(holder);
    const command = { ...holder, commandId: randomUUID(), expectedVersion: summary.version };
    const asked = test.as('gz_platform').dossiers.open({ ...command, purpose: 'acceptance' });
    expect(await refusalOf(asked)).toMatchObject({ code: 'DOSSIER_NOT_OPEN' });
  });
});

describe('a holder that failed', () => {
  it('writes its next dossier in the time it has to mend, from the one before', async () => {
    test.clock.set('2030-01-08');
    await handIn(test, failing, { operator: 'zj_digital', purpose, changes: { servedSmes: '900' } });
    expect(await failReexamination(test, failing)).toMatchObject({ stage: 'rectification' });
    const next = await open('zj_digital', failing);
    expect(next).toMatchObject({ round: 2, year: 2030, facts: { servedSmes: '900' } });
    expect(next.prefilled.servedSmes).toBe('第1次复核材料（2030年1月8日提交）');
    await handIn(test, failing, { operator: 'zj_digital', purpose, changes: { servedSmes: '1900' } });
    expect(await read('province_330000', failing)).toMatchObject({ round: 2, facts: { servedSmes: '1900' } });
    test.clock.set('2031-01-09');
    await openReexamination(test, failing);
    const found = await test.as('ministry_reviewer').acceptance.case({ ...failing, purpose });
    expect(found.dossier).toMatchObject({ round: 2, facts: { servedSmes: '1900' } });
  });
});
