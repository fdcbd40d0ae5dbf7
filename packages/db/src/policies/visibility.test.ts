import { isShifanError } from '@shifan/errors';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, inReview, openTestCase, recommendTestCase, submitTestCase } from '../../test-support/cases.ts';
import { type AskerName, NOTICE, type World, openWorld } from '../../test-support/world.ts';
import { type CaseRef, addPublicNotice, endRecommendation, freePlace, listCases } from '../repositories/index.ts';

/** Every table that holds something of a case. */
const PARTS = [
  'case_event',
  'submission',
  'evidence_file',
  'review_remark',
  'judgement',
  'recommendation',
  'application_draft',
] as const;

const EVERYBODY: AskerName[] = [
  'operatorA',
  'operatorB',
  'operatorHunan',
  'city',
  'otherCity',
  'province',
  'auditor',
  'hunanCity',
  'hunan',
  'ministry',
  'ministryAuditor',
];

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Which parts of a case somebody sees; a table not granted counts as unseen. */
async function seen(who: AskerName, ref: CaseRef): Promise<string[]> {
  const cases = await world.as(who, (tx) =>
    tx.selectFrom('case_file').select('id').where('id', '=', ref.caseId).execute(),
  );
  const found = cases.length > 0 ? ['case_file'] : [];
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

async function seenByAll(ref: CaseRef): Promise<Partial<Record<AskerName, string[]>>> {
  const all: Partial<Record<AskerName, string[]>> = {};
  for (const who of EVERYBODY) {
    const parts = await seen(who, ref);
    if (parts.length > 0) all[who] = parts;
  }
  return all;
}

const SUBMITTED = ['case_file', 'case_event', 'submission', 'evidence_file'];
const RECOMMENDED = [...SUBMITTED, 'review_remark', 'judgement', 'recommendation'];

describe('who sees a case', () => {
  test('in draft: its operator alone', async () => {
    expect(await seenByAll(await openTestCase(world))).toEqual({ operatorA: ['case_file', 'application_draft'] });
  });

  test("submitted: also the unit addressed, its province and the province's auditor", async () => {
    expect(await seenByAll(await submitTestCase(world))).toEqual({
      operatorA: [...SUBMITTED, 'application_draft'],
      city: SUBMITTED,
      province: SUBMITTED,
      auditor: SUBMITTED,
    });
  });

  test('recommended by its province: also the ministry, and never another province', async () => {
    expect(await seenByAll(await recommendTestCase(world))).toEqual({
      operatorA: [...SUBMITTED, 'recommendation', 'application_draft'],
      city: RECOMMENDED,
      province: RECOMMENDED,
      auditor: RECOMMENDED,
      ministry: RECOMMENDED,
      ministryAuditor: RECOMMENDED,
    });
  });

  test('with its recommendation withdrawn: the ministry no longer', async () => {
    const ref = await recommendTestCase(world, 'operatorHunan');
    await world.as('hunan', async (tx) => {
      await endRecommendation(tx, ref, { level: 'province', on: '2025-11-21' });
      await freePlace(tx, { tenantId: '430000', noticeId: NOTICE, unitId: '430000' });
    });
    await act(world, 'hunan', {
      ref,
      type: 'recommendation-withdrawn',
      projection: inReview('province'),
      visibleToMinistry: false,
    });
    expect(Object.keys(await seenByAll(ref))).toEqual(['operatorHunan', 'hunanCity', 'hunan']);
  });

  test('lists hold exactly what single reads show', async () => {
    for (const who of EVERYBODY) {
      const { rows, total } = await world.as(who, (tx) => listCases(tx));
      const own = await Promise.all(rows.map((row) => seen(who, row)));
      expect(own.every((parts) => parts.includes('case_file'))).toBe(true);
      expect(total).toBe(rows.length);
    }
  });

  test('the public sees of a case on a public notice its line on the list, and no table of cases', async () => {
    const ref = await recommendTestCase(world, 'operatorB');
    await world.as('ministry', (tx) =>
      addPublicNotice(tx, {
        tenantId: 'ministry',
        jurisdiction: 'exampleland',
        phase: 'notice-candidate',
        title: '公示',
        publishedBy: '工业和信息化部',
        firstDay: '2026-01-12',
        lastDay: '2026-01-19',
        workingDays: 5,
        citation: {},
        at: '2026-01-12T01:00:00.000Z',
        cases: [
          {
            ...ref,
            name: '测试平台',
            nameInitials: 'cspt',
            operatorName: '测试公司',
            kind: 'platform',
            divisionCode: '440600',
          },
        ],
      }),
    );
    const items = await world.pools.public.selectFrom('public_notice_item').selectAll().execute();
    expect(items.map((item) => item.case_id)).toEqual([ref.caseId]);
    for (const table of ['case_file', ...PARTS] as const) {
      const read = world.pools.public.selectFrom(table).select('tenant_id').execute();
      await expect(read).rejects.toMatchObject({ code: '42501' });
    }
  });
});
