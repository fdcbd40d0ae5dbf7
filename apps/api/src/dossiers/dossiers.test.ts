import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierViewDto, Purpose } from '../contract/dossiers.ts';
import type { Ref } from '../contract/scalars.ts';
import { bringTo, commandOn } from '../test-support/bring-to.ts';
import { call } from '../test-support/call.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { becomeCandidates } from '../test-support/live-on.ts';
import { cookieOf } from '../test-support/over-http.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const purpose = 'acceptance' as const;

let test: TestApp;
let ref: Ref;
beforeAll(async () => {
  test = await createTestApp();
  [ref = ref] = await becomeCandidates(test, ['gz_platform']);
  test.clock.set('2026-12-31');
  const { summary } = await clerk().creation.progress(ref);
  const report = { ...ref, commandId: randomUUID(), expectedVersion: summary.version, tasks: [], note: '年度进展' };
  await clerk().creation.report({ ...report, targets: [{ index: 0, reached: '1800', note: '年底数' }] });
  test.clock.set('2027-11-01');
});
afterAll(() => test.close());

const clerk = () => test.as('gz_platform');
const dossier = async (username = 'gz_platform') => test.as(username).dossiers.get({ ...ref, purpose });

async function current(): Promise<DossierViewDto> {
  const found = await dossier();
  if (!found) throw new Error('no dossier is open');
  return found;
}

async function open(of: Ref = ref, which: Purpose = purpose) {
  const { summary } = await clerk().creation.progress(of);
  const command = { ...of, commandId: randomUUID(), expectedVersion: summary.version };
  return clerk().dossiers.open({ ...command, purpose: which });
}

async function order(said: object = {}) {
  const found = await dossier();
  const version = { draftVersion: found?.draftVersion ?? 1, commandId: randomUUID() };
  return { ...ref, purpose, ...version, changes: {}, ...said };
}
const save = async (said: object = {}) => clerk().dossiers.save(await order(said));

describe('a dossier', () => {
  it('is not written before it is opened, nor for what is not at hand', async () => {
    expect(await dossier()).toBeNull();
    expect(await refusalOf(save())).toMatchObject({ code: 'DOSSIER_MISSING' });
    expect(await refusalOf(open(ref, 'reexamination'))).toMatchObject({ code: 'DOSSIER_NOT_OPEN' });
  });

  it('is opened in the creation-period with the last answers that are known, each with where it came from', async () => {
    const found = await open();
    expect(found).toMatchObject({ purpose, round: 1, year: 2027, status: 'draft', receipt: null, submittedOn: null });
    expect(found.facts).toMatchObject({ operatorName: '广州穗云企服科技有限公司', servedSmes: '1356' });
    expect(found.prefilled.servedSmes).toBe('申报书（2025年11月17日提交）');
    expect(Object.keys(found.prefilled).filter((key) => !(key in found.facts) && key !== 'targets')).toEqual([]);
    expect(found.prefilled.targets).toBe('第1次进展报告（2026年12月31日）');
    expect(found.targets[0]).toMatchObject({ reached: '1800', note: '年底数', status: 'not-reached' });
    expect(found.targets[1]).toMatchObject({ reached: null, status: 'not-reported' });
  });

  it('asks anew for what has to be of its own year, and keeps the plan out', async () => {
    const { facts, baseline, prefilled } = await current();
    expect(facts).not.toHaveProperty('offlineEvents');
    expect(baseline).toHaveProperty('offlineEvents');
    expect(baseline).toMatchObject({ servedSmes: '1356', targets: [{ target: '2000' }, {}, {}] });
    for (const key of ['planGoals', 'tasks', 'typicalPractices']) expect(prefilled).not.toHaveProperty(key);
  });

  it('opened again is the same, and nothing written is lost', async () => {
    await save({ changes: { servedSmes: '2010' }, statement: '已完成主要任务。' });
    const { draftVersion } = await current();
    expect(await open()).toMatchObject({ draftVersion, facts: { servedSmes: '2010' }, statement: '已完成主要任务。' });
  });

  it('while a draft is its operator’s alone', async () => {
    for (const username of ['unit_440100', 'province_440000', 'ministry', 'auditor_440000']) {
      expect((await test.as(username).acceptance.case({ ...ref, purpose })).dossier).toBeNull();
    }
    for (const username of ['gz_testing', 'zj_digital']) {
      expect(await refusalOf(dossier(username))).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await refusalOf(dossier('unit_440100'))).toMatchObject({ code: 'FORBIDDEN' });
    const input = await order();
    expect(await refusalOf(test.as('gz_testing').dossiers.save(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(test.as('unit_440100').dossiers.save(input))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a dossier that is saved', () => {
  it('keeps every part beside the others, and says what it changed in the spelling', async () => {
    const said = { changes: { servedSmes: '２０２０' }, targets: [{ index: 1, reached: '２０１家', note: '' }] };
    const { notices } = await save(said);
    expect(notices).toEqual([expect.objectContaining({ path: 'servedSmes', severity: 'warning' })]);
    const [first] = (await current()).strands;
    await save({ strands: [{ id: first?.id ?? '', done: true, note: '已建成' }], statement: '' });
    const found = await current();
    expect(found.facts).toMatchObject({ servedSmes: '2020', operatorName: '广州穗云企服科技有限公司' });
    expect(found.targets.map(({ reached }) => reached)).toEqual(['1800', '201', null]);
    expect(found.strands[0]).toMatchObject({ done: true, note: '已建成' });
    expect([found.statement, found.issues.some(({ path }) => path === 'statement')]).toEqual(['', true]);
  });

  it('clears what is cleared', async () => {
    await save({ changes: { servedSmes: null }, targets: [{ index: 1, reached: null, note: '' }] });
    const { facts, targets } = await current();
    expect([facts.servedSmes ?? null, targets[1]?.status]).toEqual([null, 'not-reported']);
  });

  it('on two screens at once is saved by one; the other is told and repeats it on what it now reads', async () => {
    const [one, two] = [await order({ statement: '甲' }), await order({ statement: '乙' })];
    const both = await Promise.allSettled([clerk().dossiers.save(one), clerk().dossiers.save(two)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const stale = { ...one, commandId: randomUUID() };
    expect(await refusalOf(clerk().dossiers.save(stale))).toMatchObject({ code: 'DRAFT_STALE' });
    expect(['甲', '乙']).toContain((await current()).statement);
    await save({ statement: '丙' });
    expect((await current()).statement).toBe('丙');
  });

  it('twice by one command is saved once', async () => {
    const input = await order({ statement: '一次' });
    const first = await clerk().dossiers.save(input);
    expect(await clerk().dossiers.save(input)).toEqual(first);
    expect((await current()).draftVersion).toBe(first.draftVersion);
  });

  const row = (index: unknown, reached: unknown = '1') => ({ targets: [{ index, reached, note: '' }] });
  it.each<[string, object, string]>([
    ['an answer that the form has not', { changes: { noSuchField: '1' } }, 'FACTS_REFUSED'],
    ['an answer to the plan, which stands', { changes: { planGoals: '改写' } }, 'FACTS_REFUSED'],
    ['a target of the plan itself', { changes: { targets: [] } }, 'FACTS_REFUSED'],
    ['an answer of another shape', { changes: { servedSmes: ['1'] } }, 'FACTS_REFUSED'],
    ['a number and not a text', { changes: { servedSmes: 2000 } }, 'INPUT_INVALID'],
    ['a row that the plan has not', row(7), 'PLAN_ROW_UNKNOWN'],
    ['a row that is none', row(Number.NaN), 'INPUT_INVALID'],
    ['half a row', row(0.5), 'INPUT_INVALID'],
    ['a value of many lines', row(0, '1\n2'), 'INPUT_INVALID'],
    ['a value too long', row(0, '9'.repeat(65)), 'INPUT_INVALID'],
    ['a goal that the law has not', { strands: [{ id: 'no-such', done: true, note: '' }] }, 'STRAND_UNKNOWN'],
    ['a statement too long', { statement: '长'.repeat(5001) }, 'INPUT_INVALID'],
    ['NUL', { statement: '甲\0' }, 'INPUT_NUL'],
    ['NUL in an answer', { changes: { operatorName: '甲\0' } }, 'INPUT_NUL'],
    ['half a character', { changes: { operatorName: '\ud83d' } }, 'INPUT_SURROGATE'],
    ['what turns its direction', { statement: '甲\u202e乙' }, 'INPUT_INVALID'],
    ['what turns its direction in an answer', { changes: { operatorName: '甲\u202e乙' } }, 'FACTS_REFUSED'],
    ['its own status', { status: 'submitted' }, 'INPUT_UNKNOWN_KEY'],
    ['a purpose that is none', { purpose: 'title' }, 'INPUT_INVALID'],
  ])('with %s is refused, and stays as it was', async (_what, said, code) => {
    const before = await current();
    const cookie = await cookieOf(test, 'gz_platform');
    const answer = await call(test, { path: 'dossiers.save', input: await order(said), cookie });
    expect([answer.code, answer.status]).toEqual([code, expect.toSatisfy((status) => status >= 400 && status < 500)]);
    expect(await current()).toEqual(before);
  });

  it('with an answer that is wrong keeps it as it was typed, and names it', async () => {
    await save({ changes: { servedSmes: '很多' } });
    const found = await current();
    expect(found.facts.servedSmes).toBe('很多');
    expect(found.issues.map(({ path }) => path)).toContain('servedSmes');
    await save({ changes: { servedSmes: '2020' } });
  });
});

it('a case that is no candidate has no dossier', async () => {
  test.clock.set('2025-11-17');
  const early = await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
  expect(await refusalOf(open(early))).toMatchObject({ code: 'DOSSIER_NOT_OPEN' });
  const { expectedVersion } = await commandOn(test, early, 'unit_440100');
  const command = { ...early, commandId: randomUUID(), expectedVersion };
  expect(await refusalOf(test.as('unit_440100').dossiers.open({ ...command, purpose }))).toMatchObject({
    code: 'FORBIDDEN',
  });
});
