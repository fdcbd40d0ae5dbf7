import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT, ON, openTestCase, submitTestCase } from '../../test-support/cases.ts';
import { type AskerName, type World, openWorld } from '../../test-support/world.ts';
import type { CaseRef } from './case-ref.ts';
import { getCase } from './case-view.ts';
import { getDraft, saveDraft } from './drafts.ts';
import {
  addEvidenceFile,
  getEvidenceFile,
  listDraftFiles,
  listSubmittedFiles,
  removeEvidenceFile,
} from './evidence-files.ts';
import { addJudgement, listJudgements } from './judgements.ts';
import { addRemark, listRemarks, releaseRemarks, resolveRemark } from './review-remarks.ts';
import { addSubmission, listSubmissions } from './submissions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

function authorOf(who: AskerName) {
  return { id: world.askers[who].context.person, name: '测试人' };
}

function upload(ref: CaseRef, name: string) {
  const file = { slot: 'licence', name, size: 10, mediaType: 'application/pdf', sm3: 'b'.repeat(64), at: AT };
  return world.as('operatorA', (tx) => addEvidenceFile(tx, ref, { ...file, by: authorOf('operatorA') }));
}

describe('a draft', () => {
  test('keeps answers byte-exact, rare characters and markup included', async () => {
    const ref = await openTestCase(world);
    const facts = { platformName: '𠮷<script>{{7*7}}’; DROP', rows: [{ a: '1.50' }, { a: null }], empty: '' };
    expect(
      await world.as('operatorA', (tx) => saveDraft(tx, ref, { version: 1, facts, reasons: { m1: '不适用' }, at: AT })),
    ).toBe(2);
    expect(await world.as('operatorA', (tx) => getDraft(tx, ref))).toEqual({
      version: 2,
      facts,
      reasons: { m1: '不适用' },
      prefilled: {},
      savedAt: AT,
    });
  });

  test('saved in two windows at once tells the second which version stands', async () => {
    const ref = await openTestCase(world);
    const save = () =>
      world.as('operatorA', (tx) => saveDraft(tx, ref, { version: 1, facts: {}, reasons: {}, at: AT }));
    await save();
    await expect(save()).rejects.toMatchObject({ code: 'DRAFT_STALE', slots: { expected: '1', current: '2' } });
  });

  test('of another operator is not found', async () => {
    const ref = await openTestCase(world);
    await expect(world.as('operatorB', (tx) => getDraft(tx, ref))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a submission', () => {
  test('freezes answers and files: what the operator changes afterwards, reviewers do not see', async () => {
    const ref = await submitTestCase(world);
    const [licence] = await world.as('operatorA', (tx) => listDraftFiles(tx, ref));
    await world.as('operatorA', async (tx) => {
      await removeEvidenceFile(tx, ref, { id: licence?.id ?? '', at: AT });
      await saveDraft(tx, ref, { version: 1, facts: { platformName: '改名' }, reasons: {}, at: AT });
    });
    const added = await upload(ref, '新.pdf');
    expect(await world.as('operatorA', (tx) => listDraftFiles(tx, ref))).toMatchObject([{ name: '新.pdf' }]);
    expect(await world.as('city', (tx) => listSubmittedFiles(tx, ref))).toMatchObject([{ name: '营业执照.pdf' }]);
    await expect(world.as('city', (tx) => getEvidenceFile(tx, ref, added.id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await world.as('city', (tx) => listSubmissions(tx, ref))).toMatchObject([
      { facts: { platformName: '测试平台' } },
    ]);
  });

  test('twice the same content has the same hash and another receipt', async () => {
    const ref = await submitTestCase(world);
    const submit = (facts: object) =>
      world.as('operatorA', (tx) =>
        addSubmission(tx, ref, {
          caseVersion: 1,
          pluginVersion: '1.0.0',
          formVersion: 1,
          facts,
          reasons: {},
          files: [],
          receivedBy: '广州市工业和信息化局',
          at: AT,
          on: ON,
          year: 2025,
          by: authorOf('operatorA'),
        }),
      );
    const first = await submit({ a: '1', b: '2' });
    const second = await submit({ b: '2', a: '1' });
    expect(second.contentHash).toBe(first.contentHash);
    expect(second.receiptNumber).not.toBe(first.receiptNumber);
    expect(second.number).toBe(first.number + 1);
    expect((await submit({ a: '1', b: '3' })).contentHash).not.toBe(first.contentHash);
  });

  test('with a path in a file name is refused', async () => {
    const ref = await openTestCase(world);
    for (const name of ['../../etc/passwd', String.raw`C:\x`, 'gpj\u202eexe', '']) {
      await expect(upload(ref, name)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    }
  });
});

describe('a review', () => {
  test('hands its remarks to the operator with the return, and counts what is open', async () => {
    const ref = await submitTestCase(world);
    const remark = {
      path: 'servedSmes',
      label: '服务企业数',
      text: '请补充名单',
      level: 'municipality' as const,
      at: AT,
    };
    await world.as('city', (tx) => addRemark(tx, ref, { ...remark, by: authorOf('city') }));
    expect(await world.as('operatorA', (tx) => listRemarks(tx, ref))).toEqual([]);
    await world.as('city', (tx) => releaseRemarks(tx, ref));
    const [released] = await world.as('operatorA', (tx) => listRemarks(tx, ref));
    expect(released).toMatchObject({ text: '请补充名单', by: '测试人', resolved: false });
    expect((await world.as('operatorA', (tx) => getCase(tx, ref))).openRemarks).toBe(1);
    await world.as('city', (tx) => resolveRemark(tx, ref, { id: released?.id ?? '', at: AT }));
    expect((await world.as('city', (tx) => getCase(tx, ref))).openRemarks).toBe(0);
  });

  test("keeps every judgement and counts the last; a province's stays above the city", async () => {
    const ref = await submitTestCase(world);
    const judge = (who: 'city' | 'province', status: 'met' | 'unmet', at: string) =>
      world.as(who, (tx) =>
        addJudgement(tx, ref, {
          criterion: 'reputation',
          stage: 'creation',
          level: world.askers[who].context.level,
          status,
          reasons: '见材料',
          by: authorOf(who),
          at,
        }),
      );
    await judge('city', 'unmet', '2025-11-20T01:00:00.000Z');
    await judge('city', 'met', '2025-11-21T01:00:00.000Z');
    await judge('province', 'unmet', '2025-11-22T01:00:00.000Z');
    const read = (who: AskerName) => world.as(who, (tx) => listJudgements(tx, ref, 'creation'));
    expect(await read('city')).toMatchObject([{ level: 'municipality', status: 'met' }]);
    expect(await read('province')).toMatchObject([
      { level: 'municipality', status: 'met' },
      { level: 'province', status: 'unmet' },
    ]);
    await expect(read('operatorA')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
