import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierViewDto } from '../contract/dossiers.ts';
import type { Ref } from '../contract/scalars.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { becomeCandidates, fillIn, handIn, rejectAcceptance } from '../test-support/live-on.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const purpose = 'acceptance' as const;
const operator = 'gz_platform';

let test: TestApp;
let ref: Ref;
beforeAll(async () => {
  test = await createTestApp();
  [ref = ref] = await becomeCandidates(test, [operator]);
  test.clock.set('2027-12-01');
});
afterAll(() => test.close());

const clerk = () => test.as(operator);
const get = (round?: number) => clerk().dossiers.get({ ...ref, purpose, ...(round === undefined ? {} : { round }) });
/** As an authority reads it. */
const read = async (username: string, round?: number) =>
  (await test.as(username).acceptance.case({ ...ref, purpose, ...(round === undefined ? {} : { round }) })).dossier;

async function current(): Promise<DossierViewDto> {
  const found = await get();
  if (!found) throw new Error('no dossier is open');
  return found;
}

async function order() {
  const { summary, draftVersion } = await current();
  const command = { ...ref, commandId: randomUUID(), expectedVersion: summary.version };
  return { ...command, purpose, draftVersion, declaration: true as const };
}
const submit = async (change: object = {}) => clerk().dossiers.submit({ ...(await order()), ...change });
const applications = async () =>
  (await clerk().applications.timeline(ref)).filter(({ title }) => title.includes('申请评估验收'));

describe('a dossier for the acceptance', () => {
  it('is not taken before the creation-period is over, on its last day either; it stays a draft', async () => {
    await fillIn(test, ref, { operator });
    for (const day of ['2027-12-01', '2027-12-17']) {
      test.clock.set(day);
      expect(await refusalOf(submit())).toMatchObject({ code: 'CREATION_STILL_RUNNING' });
      expect((await current()).status).toBe('draft');
    }
    test.clock.set('2027-12-18');
  });

  it('is not taken while anything is missing, and every missing thing is named', async () => {
    const { draftVersion, statement } = await current();
    const cleared = {
      changes: { servedSmes: null },
      targets: [{ index: 0, reached: null, note: '' }],
      statement: '',
    };
    const asked = { ...ref, purpose, commandId: randomUUID(), draftVersion };
    await clerk().dossiers.save({ ...asked, ...cleared });
    const refused = await refusalOf(submit());
    expect(refused).toMatchObject({ code: 'DOSSIER_INCOMPLETE' });
    expect(refused.issues?.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['servedSmes', 'targets[0].reached', 'statement']),
    );
    expect(await applications()).toEqual([]);
    await clerk().dossiers.save({
      ...asked,
      commandId: randomUUID(),
      draftVersion: draftVersion + 1,
      changes: { servedSmes: '2000' },
      targets: [{ index: 0, reached: '1999', note: '差一家' }],
      statement,
    });
  });

  it('is not taken as somebody else has saved it meanwhile, nor without the declaration', async () => {
    const { draftVersion } = await current();
    expect(await refusalOf(submit({ draftVersion: draftVersion - 1 }))).toMatchObject({ code: 'DRAFT_STALE' });
    expect(await refusalOf(submit({ declaration: false }))).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await refusalOf(submit({ expectedVersion: 1 }))).toMatchObject({ code: 'VERSION_STALE' });
    const { summary } = await current();
    expect([summary.stage, await applications()]).toEqual(['creation', []]);
  });

  it('applies for the acceptance in the same step, once of two at once, with a receipt', async () => {
    const [one, two] = [await order(), await order()];
    const both = await Promise.allSettled([clerk().dossiers.submit(one), clerk().dossiers.submit(two)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const found = await current();
    expect(found).toMatchObject({ status: 'submitted', submittedOn: '2027-12-18', summary: { stage: 'acceptance' } });
    expect(found.receipt).toMatchObject({
      number: expect.stringMatching(/^440000-2027-R\d{4}$/u),
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/u),
      receivedAt: '2027-12-18T01:00:00.000Z',
      caseName: found.summary.name,
    });
    expect(await applications()).toMatchObject([{ when: 'past', on: '2027-12-18', title: '第1次申请评估验收' }]);
    const answered = both.find(({ status }) => status === 'fulfilled') === both[0] ? one : two;
    expect(await clerk().dossiers.submit(answered)).toEqual(found.receipt);
  });

  it('is then read by its authorities as it was handed in, and changed by nobody', async () => {
    const mine = await current();
    for (const username of ['unit_440100', 'province_440000_reviewer', 'ministry', 'auditor_440000']) {
      const theirs = await read(username);
      expect(theirs).toMatchObject({ facts: mine.facts, targets: mine.targets, receipt: mine.receipt });
    }
    expect(mine.targets[0]).toMatchObject({ reached: '1999', status: 'not-reached' });
    expect(await refusalOf(read('unit_440600'))).toMatchObject({ code: 'NOT_FOUND' });
    const change = { ...ref, purpose, commandId: randomUUID(), draftVersion: mine.draftVersion, changes: {} };
    expect(await refusalOf(clerk().dossiers.save(change))).toMatchObject({ code: 'DOSSIER_NOT_OPEN' });
    expect(await refusalOf(submit())).toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
    test.clock.set('2028-03-01');
    expect((await current()).verdicts).toEqual(mine.verdicts);
  });
});

describe('the second round, after the extension', () => {
  it('starts from the first, names it, and leaves it as it was', async () => {
    const first = await current();
    await rejectAcceptance(test, ref);
    test.clock.set('2028-11-20');
    const { summary } = await clerk().creation.progress(ref);
    const command = { ...ref, commandId: randomUUID(), expectedVersion: summary.version };
    const second = await clerk().dossiers.open({ ...command, purpose });
    expect(second).toMatchObject({ round: 2, year: 2028, status: 'draft', receipt: null });
    expect(second.facts.servedSmes).toBe('2000');
    expect(second.prefilled.servedSmes).toBe('第1次评估验收材料（2027年12月18日提交）');
    expect(second.targets[0]).toMatchObject({ reached: '1999', note: '差一家' });
    expect(await read('unit_440100')).toMatchObject({ round: 1, status: 'submitted' });
    expect(await get(1)).toMatchObject({ receipt: first.receipt, facts: first.facts });
    expect(await get(3)).toBeNull();
  });

  it('is handed in when the extension is over, under a number of its own', async () => {
    await fillIn(test, ref, { operator });
    test.clock.set('2028-12-18');
    expect(await refusalOf(submit())).toMatchObject({ code: 'CREATION_STILL_RUNNING' });
    test.clock.set('2028-12-19');
    await handIn(test, ref, { operator });
    const second = await current();
    expect(second).toMatchObject({ round: 2, status: 'submitted', summary: { stage: 'acceptance' } });
    expect(second.receipt?.number).toMatch(/^440000-2028-R\d{4}$/u);
    expect(await applications()).toHaveLength(2);
  });

  it('not passed, is the last: the case is closed, and its dossiers stay to be read', async () => {
    expect(await rejectAcceptance(test, ref)).toMatchObject({ stage: 'closed', closedReason: 'exited' });
    const { summary } = await current();
    const command = { ...ref, commandId: randomUUID(), expectedVersion: summary.version };
    expect(await refusalOf(clerk().dossiers.open({ ...command, purpose }))).toMatchObject({ code: 'DOSSIER_NOT_OPEN' });
    expect([(await get(1))?.receipt?.number, (await get(2))?.receipt?.number]).toEqual([
      expect.stringContaining('-2027-R'),
      expect.stringContaining('-2028-R'),
    ]);
    expect(await read('ministry')).toMatchObject({ round: 2 });
    expect(await read('ministry', 1)).toMatchObject({
      round: 1,
      receipt: { number: expect.stringContaining('-2027-R') },
    });
  });
});
