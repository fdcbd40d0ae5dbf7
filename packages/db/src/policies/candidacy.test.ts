import { isShifanError } from '@shifan/errors';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT, ON, act, inReview, submitTestCase } from '../../test-support/cases.ts';
import { type Candidate, authorOf, candidateTestCase, designate, fillCandidacy } from '../../test-support/lifecycle.ts';
import { type AskerName, type World, openWorld } from '../../test-support/world.ts';
import { withPublic } from '../context.ts';
import type { Decider } from '../repositories/index.ts';
import * as db from '../repositories/index.ts';

const PARTS = [
  'baseline',
  'progress_report',
  'dossier',
  'conclusion',
  'material_change',
  'dishonesty_check',
  'investigation',
] as const;
const OPERATOR_READS = ['baseline', 'progress_report', 'dossier', 'material_change'];

let world: World;
const candidates: Partial<Record<Decider, Candidate>> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const decider of ['ministry', 'province'] as const) {
    const candidate = await candidateTestCase(world, 'operatorA', decider);
    await fillCandidacy(world, candidate);
    candidates[decider] = candidate;
  }
});
afterAll(() => world.close());

function candidate(decider: Decider): Candidate {
  const found = candidates[decider];
  if (!found) throw new Error('not prepared');
  return found;
}

/** Which tables show somebody something of a case; a table not granted counts as unseen. */
async function seen(who: AskerName, { ref }: Candidate): Promise<string[]> {
  const found: string[] = [];
  for (const table of PARTS) {
    const rows = await world
      .as(who, (tx) => tx.selectFrom(table).select('tenant_id').where('case_id', '=', ref.caseId).execute())
      .catch((error: unknown) => {
        if (isShifanError(error) && error.code === 'FORBIDDEN') return [];
        throw error;
      });
    if (rows.length > 0) found.push(table);
  }
  return found;
}

describe('what is written on a candidate', () => {
  test.each<[AskerName, Decider, readonly string[]]>([
    ['operatorA', 'ministry', OPERATOR_READS],
    ['operatorA', 'province', OPERATOR_READS],
    ['city', 'ministry', PARTS],
    ['city', 'province', PARTS],
    ['province', 'ministry', PARTS],
    ['province', 'province', PARTS],
    ['auditor', 'ministry', PARTS],
    ['auditor', 'province', PARTS],
    ['ministry', 'ministry', PARTS],
    ['ministryAuditor', 'ministry', PARTS],
    ['ministry', 'province', []],
    ['ministryAuditor', 'province', []],
    ['operatorB', 'ministry', []],
    ['otherCity', 'ministry', []],
    ['hunan', 'ministry', []],
    ['operatorHunan', 'province', []],
  ])('is seen by %s, where the %s decides: %j', async (who, decider, parts) => {
    expect(await seen(who, candidate(decider))).toEqual(parts);
  });

  test('is shown to the ministry with the case and hidden with it, whatever was noted in review', async () => {
    const ref = await submitTestCase(world, 'operatorB');
    const by = authorOf(world, 'otherCity');
    await world.as('otherCity', async (tx) => {
      await db.addDishonestyCheck(tx, ref, { checkedOn: ON, source: '信用中国', listed: false, by, at: AT });
      await db.openInvestigation(tx, ref, { openedOn: ON, about: '数据核查', by });
    });
    const checked = () => world.as('ministry', (tx) => db.listDishonestyChecks(tx, ref));
    const investigated = () => world.as('ministry', (tx) => db.listInvestigations(tx, ref));
    expect([await checked(), await investigated()]).toEqual([[], []]);
    await act(world, 'province', { ref, type: 'a', projection: inReview('ministry'), visibleToMinistry: true });
    expect([(await checked()).length, (await investigated()).length]).toEqual([1, 1]);
    await act(world, 'province', { ref, type: 'b', projection: inReview('province'), visibleToMinistry: false });
    expect([await checked(), await investigated()]).toEqual([[], []]);
  });

  test("a province's conclusion is not read by its city, nor the ministry's by the province", async () => {
    const { ref } = candidate('ministry');
    const which = { purpose: 'acceptance', round: 1 } as const;
    for (const who of ['province', 'ministry'] as const) {
      const { level } = world.askers[who].context;
      const by = authorOf(world, who);
      const said = { ...which, level, outcome: 'fail', reasons: '未达标', on: ON, at: AT, by } as const;
      await world.as(who, (tx) => db.addConclusion(tx, ref, said));
    }
    const levels = async (who: AskerName) =>
      (await world.as(who, (tx) => db.listConclusions(tx, ref, which))).map(({ level }) => level).toSorted();
    expect(await levels('city')).toEqual(['municipality']);
    expect(await levels('province')).toEqual(['municipality', 'province']);
    expect(await levels('ministry')).toEqual(['ministry', 'municipality', 'province']);
  });
});

describe('nobody', () => {
  const refused = { code: 'FORBIDDEN' };

  test('freezes a baseline but the authority that decides', async () => {
    const mine = await submitTestCase(world, 'operatorHunan');
    await act(world, 'hunan', { ref: mine, type: 'a', projection: inReview('ministry'), visibleToMinistry: true });
    const submission = await world.as('hunan', (tx) => db.findLastSubmission(tx, mine));
    const freeze = (who: AskerName) =>
      world.as(who, (tx) => db.freezeBaseline(tx, mine, { submissionId: submission?.id ?? '', facts: {}, on: ON }));
    await expect(freeze('hunanCity')).rejects.toMatchObject(refused);
    await expect(freeze('hunan')).rejects.toMatchObject(refused);
    await expect(freeze('operatorHunan')).rejects.toMatchObject(refused);
    await freeze('ministry');
    await expect(freeze('ministry')).rejects.toMatchObject({ code: 'VERSION_STALE' });
  });

  test('concludes for another level or in another name', async () => {
    const { ref } = candidate('ministry');
    const said = { purpose: 'acceptance', round: 1, outcome: 'pass', reasons: '达标', on: ON, at: AT } as const;
    const as = (level: 'province' | 'municipality', who: AskerName) =>
      world.as('city', (tx) => db.addConclusion(tx, ref, { ...said, level, by: authorOf(world, who) }));
    await expect(as('province', 'city')).rejects.toMatchObject(refused);
    await expect(as('municipality', 'province')).rejects.toMatchObject(refused);
  });

  test('settles a change but the authority that decides; the province only examines it', async () => {
    const decision = (who: AskerName) => ({ keep: true, reasons: '影响不大', by: authorOf(world, who), on: ON });
    const changeOf = async (decider: Decider) => {
      const [change] = await world.as('operatorA', (tx) => db.listMaterialChanges(tx, candidate(decider).ref));
      if (!change) throw new Error('no change');
      return change;
    };
    const settle = (who: AskerName, change: db.MaterialChange) =>
      world.as(who, (tx) => db.settleMaterialChange(tx, change, decision(who)));
    const national = await changeOf('ministry');
    await expect(settle('province', national)).rejects.toMatchObject(refused);
    await expect(settle('city', national)).rejects.toMatchObject(refused);
    const examined = await world.as('province', (tx) => db.noteChangeOpinion(tx, national, decision('province')));
    expect(examined).toMatchObject({ status: 'examined', opinion: { keep: true }, decision: null });
    expect(await settle('ministry', national)).toMatchObject({ status: 'kept', opinion: { keep: true } });
    await expect(settle('ministry', national)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      world.as('province', (tx) => db.noteChangeOpinion(tx, national, decision('province'))),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });

    const provincial = await changeOf('province');
    await expect(settle('city', provincial)).rejects.toMatchObject(refused);
    expect(await settle('province', provincial)).toMatchObject({ status: 'kept' });
  });

  test('writes a finding in another name, or over a finding', async () => {
    const { ref } = candidate('ministry');
    const [open] = await world.as('city', (tx) => db.listInvestigations(tx, ref));
    if (!open) throw new Error('no investigation');
    const conclude = (who: AskerName, by: AskerName) =>
      world.as(who, (tx) =>
        db.concludeInvestigation(tx, open, { proven: true, finding: '属实', on: ON, by: authorOf(world, by) }),
      );
    await expect(conclude('city', 'province')).rejects.toMatchObject(refused);
    expect(await conclude('ministry', 'ministry')).toMatchObject({ status: 'proven', finding: '属实' });
    await expect(conclude('province', 'province')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const overwritten = world.as('province', (tx) =>
      sql`update app.investigation set finding = '不属实' where id = ${open.id}`.execute(tx),
    );
    expect(Number((await overwritten).numAffectedRows)).toBe(0);
  });

  test("writes into a dossier handed in, nor into another operator's", async () => {
    const { ref } = candidate('ministry');
    const draft = {
      purpose: 'acceptance',
      round: 1,
      facts: {},
      reasons: {},
      targets: [],
      strands: [],
      at: AT,
    } as const;
    const save = (who: AskerName) =>
      world.as(who, (tx) => db.saveDossier(tx, ref, { ...draft, statement: null, version: 1 }));
    await expect(save('operatorA')).rejects.toMatchObject({ code: 'DOSSIER_SUBMITTED', slots: { submittedOn: ON } });
    await expect(save('operatorB')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(save('city')).rejects.toMatchObject(refused);
  });

  test('grants a title but the authority that decides, and none without the event that designated the case', async () => {
    const { ref } = candidate('ministry');
    const grant = (who: AskerName, decider: Decider) =>
      world.as(who, async (tx) => {
        const file = await db.lockCase(tx, ref);
        const input = { eventVersion: file.version, documentNumber: '示例〔2027〕1号', on: ON };
        return db.grantTitle(tx, { ...file, decider }, input);
      });
    await expect(grant('ministry', 'ministry')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(grant('province', 'ministry')).rejects.toMatchObject(refused);
    await expect(grant('province', 'province')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(grant('operatorA', 'ministry')).rejects.toMatchObject(refused);
  });
});

describe('a title', () => {
  test('is read by everybody, the public too, and taken by nobody but who gave it', async () => {
    const one = await candidateTestCase(world, 'operatorHunan', 'province');
    await designate(world, one);
    const everybody = await withPublic(world.pools.public, {}, (tx) => db.findTitle(tx, one.ref));
    expect(everybody).toMatchObject({ status: 'held', documentNumber: '示例〔2027〕1号', operatorName: '测试公司' });
    const take = (who: AskerName, status: db.TitleStatus) =>
      world.as(who, (tx) => db.setTitleStatus(tx, one.ref, { status, on: '2028-01-01' }));
    for (const who of ['operatorHunan', 'operatorA'] as const) {
      await expect(take(who, 'held')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    for (const who of ['ministry', 'province', 'hunanCity', 'jobs'] as const) {
      await expect(take(who, 'revoked')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(take('jobsHunan', 'revoked')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await take('hunan', 'rectifying')).toMatchObject({ status: 'rectifying', statusOn: '2028-01-01' });
    expect(await take('jobsHunan', 'expired')).toMatchObject({ status: 'expired' });
    await expect(take('jobsHunan', 'expired')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
