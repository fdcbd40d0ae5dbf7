import { afterAll, beforeAll, expect, test } from 'vitest';
import { inReview, act, openTestCase, recommendTestCase, submitTestCase } from '../../test-support/cases.ts';
import { type AskerName, type World, openWorld } from '../../test-support/world.ts';
import type { CaseRef } from '../index.ts';
import { storeAnswerFacts } from './answer-facts.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ANSWERS = '{"servedSmes":650,"coverageRate":98.123456789012345678901}';

function store(who: AskerName, ref: CaseRef, facts = ANSWERS): Promise<void> {
  const input = { purpose: 'creation', pluginVersion: '1.0.0', onDay: '2025-11-20', facts, verdicts: '4310' } as const;
  return world.as(who, (tx) => storeAnswerFacts(tx, ref, input));
}

function seenBy(who: AskerName, { caseId }: CaseRef) {
  return world.as(who, (tx) =>
    tx
      .selectFrom('answer_facts')
      .select(['stage', 'unit_id as unit', 'visible_to_ministry as visible'])
      .where('case_id', '=', caseId)
      .execute(),
  );
}

test('an operator keeps the answers of its own case and of no other', async () => {
  const ref = await openTestCase(world);
  await store('operatorA', ref);
  expect(await seenBy('operatorA', ref)).toEqual([{ stage: 'draft', unit: '440100', visible: false }]);
  for (const who of ['operatorB', 'operatorHunan'] as const)
    await expect(store(who, ref)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  for (const who of ['city', 'ministry'] as const)
    await expect(store(who, ref)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('they are kept again under the same case, every digit as it was', async () => {
  const ref = await submitTestCase(world);
  await store('operatorA', ref, '{"servedSmes":1}');
  await store('operatorA', ref);
  const kept = await world.as('operatorA', (tx) =>
    tx
      .selectFrom('answer_facts')
      .select((eb) => eb.cast<string>('facts', 'text').as('facts'))
      .where('case_id', '=', ref.caseId)
      .execute(),
  );
  expect(kept).toEqual([{ facts: '{"servedSmes": 650, "coverageRate": 98.123456789012345678901}' }]);
});

test('they stand where the case stands, and the ministry reads them while it sees the case', async () => {
  const ref = await submitTestCase(world);
  await store('operatorA', ref);
  expect(await seenBy('city', ref)).toEqual([{ stage: 'review', unit: '440100', visible: false }]);
  await act(world, 'city', { ref, type: 'returned', projection: { ...inReview('municipality'), stage: 'draft' } });
  expect(await seenBy('province', ref)).toEqual([{ stage: 'draft', unit: '440100', visible: false }]);
  for (const who of ['otherCity', 'hunan', 'operatorB', 'ministry'] as const)
    expect(await seenBy(who, ref)).toEqual([]);
  const shown = await recommendTestCase(world);
  await store('operatorA', shown);
  expect(await seenBy('ministry', shown)).toEqual([{ stage: 'review', unit: '440100', visible: true }]);
});
