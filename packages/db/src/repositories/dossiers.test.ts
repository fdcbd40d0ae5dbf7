import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT, ON } from '../../test-support/cases.ts';
import { type Candidate, authorOf, candidateTestCase } from '../../test-support/lifecycle.ts';
import { type World, openWorld } from '../../test-support/world.ts';
import { findBaseline } from './baselines.ts';
import { type DossierRound, findDossier, findLastDossier, listDossiers, openDossier, saveDossier } from './dossiers.ts';
import { addEvidenceFile, listDraftFiles, listFilesById } from './evidence-files.ts';
import { addProgressReport, listLastReports, listProgressReports } from './progress-reports.ts';
import { dossierHash, submitDossier } from './submit-dossier.ts';

let world: World;
let candidate: Candidate;
beforeAll(async () => {
  world = await openWorld();
  candidate = await candidateTestCase(world);
});
afterAll(() => world.close());

const first: DossierRound = { purpose: 'acceptance', round: 1 };
const open = (which: DossierRound) =>
  world.as('operatorA', (tx) =>
    openDossier(tx, candidate.ref, { ...which, year: 2027, facts: { a: '1' }, prefilled: { a: '申报' }, at: AT }),
  );
const content = {
  facts: { a: '2' },
  reasons: { audit: '随后补充' },
  targets: [{ target: 0, reached: '1200.5', note: '按期' }],
  strands: [{ strand: 'capacity', done: true, note: '' }],
  statement: '已完成。',
  at: AT,
};
const save = (which: DossierRound, version: number) =>
  world.as('operatorA', (tx) => saveDossier(tx, candidate.ref, { ...which, ...content, version }));
const submit = (which: DossierRound, version: number, files: string[] = []) =>
  world.as('operatorA', (tx) =>
    submitDossier(tx, candidate.ref, {
      ...which,
      version,
      files,
      receivedBy: '示例厅',
      at: AT,
      on: ON,
      year: 2027,
      by: authorOf(world, 'operatorA'),
    }),
  );
const attach = (attachedTo: string | undefined, name: string) =>
  world.as('operatorA', (tx) =>
    addEvidenceFile(tx, candidate.ref, {
      slot: 'audit',
      attachedTo,
      name,
      size: 10,
      mediaType: 'application/pdf',
      sm3: 'b'.repeat(64),
      at: AT,
      by: authorOf(world, 'operatorA'),
    }),
  );

describe('a dossier', () => {
  test('is opened once and found as it was, and is nobody else’s until it is handed in', async () => {
    const opened = await open(first);
    expect(opened).toMatchObject({
      ...first,
      year: 2027,
      status: 'draft',
      version: 1,
      facts: { a: '1' },
      receipt: null,
    });
    expect((await open(first)).id).toBe(opened.id);
    expect(await world.as('province', (tx) => findDossier(tx, candidate.ref, first))).toBeUndefined();
  });

  test('saved on two screens at once is saved by one, and the other is told', async () => {
    const results = await Promise.allSettled([save(first, 1), save(first, 1)]);
    expect(results.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(save(first, 1)).rejects.toMatchObject({ code: 'DRAFT_STALE', slots: { expected: '1', current: '2' } });
    const draft = await world.as('operatorA', (tx) => findDossier(tx, candidate.ref, first));
    expect(draft).toMatchObject({
      version: 2,
      facts: content.facts,
      targets: content.targets,
      strands: content.strands,
    });
  });

  test('is handed in once, with its files, a receipt of the running series and a hash that can be computed again', async () => {
    const draft = await open(first);
    const file = await attach(draft.id, '审计报告.pdf');
    expect(await world.as('operatorA', (tx) => listDraftFiles(tx, candidate.ref, draft.id))).toMatchObject([file]);
    expect(await world.as('operatorA', (tx) => listDraftFiles(tx, candidate.ref))).not.toContainEqual(file);
    expect(await world.as('city', (tx) => listFilesById(tx, candidate.ref, [file.id]))).toEqual([]);

    await expect(submit(first, 1)).rejects.toMatchObject({ code: 'DRAFT_STALE' });
    const submitted = await submit(first, 2, [file.id]);
    expect(submitted).toMatchObject({ status: 'submitted', files: [file.id] });
    expect(submitted.receipt).toMatchObject({ number: '440000-2027-R0001', receivedBy: '示例厅', submittedOn: ON });
    expect(submitted.receipt?.contentHash).toBe(dossierHash(submitted, { [file.id]: file.sm3 }));
    await expect(submit(first, 2)).rejects.toMatchObject({ code: 'DOSSIER_SUBMITTED' });

    expect(await world.as('ministry', (tx) => findDossier(tx, candidate.ref, first))).toEqual(submitted);
    expect(await world.as('city', (tx) => listFilesById(tx, candidate.ref, [file.id]))).toMatchObject([
      { submitted: true, attachedTo: draft.id },
    ]);
  });

  test('of another round stands beside it', async () => {
    await open({ purpose: 'acceptance', round: 2 });
    await open({ purpose: 'reexamination', round: 1 });
    const all = await world.as('operatorA', (tx) => listDossiers(tx, candidate.ref));
    expect(all.map(({ purpose, round }) => [purpose, round])).toEqual([
      ['acceptance', 1],
      ['acceptance', 2],
      ['reexamination', 1],
    ]);
    expect(await world.as('operatorA', (tx) => findLastDossier(tx, candidate.ref, 'acceptance'))).toMatchObject({
      round: 2,
    });
    expect(await world.as('ministry', (tx) => listDossiers(tx, candidate.ref))).toHaveLength(1);
  });
});

test('the baseline holds the answers that were submitted', async () => {
  const baseline = await world.as('operatorA', (tx) => findBaseline(tx, candidate.ref));
  expect(baseline).toMatchObject({ facts: { platformName: '测试平台' }, frozenOn: ON });
});

test('progress reports are numbered, the newest first, and hand their files in', async () => {
  const file = await attach(undefined, '照片.jpg');
  const report = (note: string, files: string[]) =>
    world.as('operatorA', (tx) =>
      addProgressReport(tx, candidate.ref, {
        on: ON,
        targets: [{ target: 0, reached: null, note: '' }],
        tasks: [{ task: 1, state: 'under-way', note: '' }],
        note,
        files,
        by: authorOf(world, 'operatorA'),
        at: AT,
      }),
    );
  await report('一季度', []);
  await report('二季度', [file.id]);
  const read = await world.as('city', (tx) => listProgressReports(tx, candidate.ref));
  expect(read.map(({ number, note }) => [number, note])).toEqual([
    [2, '二季度'],
    [1, '一季度'],
  ]);
  expect(read[0]).toMatchObject({ targets: [{ target: 0, reached: null }], tasks: [{ task: 1, state: 'under-way' }] });
  expect(await world.as('ministry', (tx) => listLastReports(tx, [candidate.ref]))).toEqual([read[0]]);
  expect(await world.as('city', (tx) => listFilesById(tx, candidate.ref, [file.id]))).toHaveLength(1);
});
