import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT, ON, actorOf, inReview, openTestCase } from '../../test-support/cases.ts';
import { authorOf, candidateTestCase } from '../../test-support/lifecycle.ts';
import { type World, openWorld } from '../../test-support/world.ts';
import { addSubmission, appendEvents, newId, openDossier, submitDossier } from '../index.ts';
import { storeAnswerFacts } from './answer-facts.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const KEPT = { pluginVersion: '1.0.0', onDay: ON, facts: '{}', verdicts: '' } as const;
const RECEIVED = { files: [], receivedBy: '示例局', at: AT, on: ON, year: 2025 };

test('an application and a dossier that are handed in at once wait for each other in one order', async () => {
  const { ref: holder } = await candidateTestCase(world);
  const round = { purpose: 'reexamination', round: 1 } as const;
  await world.as('operatorA', (tx) =>
    openDossier(tx, holder, { ...round, year: 2025, facts: {}, prefilled: {}, at: AT }),
  );
  const applicant = await openTestCase(world, 'operatorB');
  const appended = Promise.withResolvers<void>();
  const handedIn = Promise.withResolvers<void>();
  let times = 0;

  const application = world.as('operatorB', async (tx) => {
    times += 1;
    await appendEvents(tx, applicant, {
      expectedVersion: 0,
      events: [{ type: 'submitted', on: ON, payload: { type: 'submitted', on: ON } }],
      projection: inReview('municipality'),
      actor: actorOf(world.askers.operatorB),
      commandId: newId(),
      at: AT,
      submission: { on: ON, pluginVersion: '1.0.0' },
    });
    appended.resolve();
    // until the dossier is handed in, or plainly waits for this
    await Promise.race([handedIn.promise, new Promise((resolve) => setTimeout(resolve, 500))]);
    const written = { caseVersion: 1, pluginVersion: '1.0.0', formVersion: 1, facts: {}, reasons: {} };
    await addSubmission(tx, applicant, { ...RECEIVED, ...written, by: authorOf(world, 'operatorB') });
    await storeAnswerFacts(tx, applicant, { purpose: 'creation', ...KEPT });
  });
  const dossier = world.as('operatorA', async (tx) => {
    times += 1;
    await appended.promise;
    await submitDossier(tx, holder, { ...RECEIVED, ...round, version: 1, by: authorOf(world, 'operatorA') });
    handedIn.resolve();
    await storeAnswerFacts(tx, holder, { purpose: 'designation', ...KEPT });
  });
  await Promise.all([application, dossier]);
  expect(times).toBe(2);
});
