import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, inReview, recommendTestCase, submitTestCase } from '../../test-support/cases.ts';
import { candidateTestCase, closed, designate, inStage } from '../../test-support/lifecycle.ts';
import { type AskerName, type World, openWorld } from '../../test-support/world.ts';
import { verifyChain } from '../chain/verify.ts';
import { type CaseRef, type Projection, findCase } from '../repositories/index.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const move = (who: AskerName, ref: CaseRef, projection: Projection) =>
  act(world, who, { ref, type: 'tried', projection }).then(
    () => 'done',
    () => 'refused',
  );
const stageOf = (ref: CaseRef) => world.as('province', (tx) => findCase(tx, ref)).then((view) => view?.stage);

type Attempt = [who: AskerName, to: Projection, outcome: 'done' | 'refused'];

describe("a case of the ministry's programme", () => {
  test.each<Attempt>([
    ['operatorA', inStage('notice-candidate'), 'refused'],
    ['operatorA', inStage('creation'), 'refused'],
    ['operatorA', inStage('designated'), 'refused'],
    ['operatorA', closed('declined'), 'refused'],
    ['operatorA', closed('withdrawn'), 'done'],
    ['city', inStage('creation'), 'refused'],
    ['city', closed('revoked'), 'refused'],
    ['city', closed('declined'), 'done'],
    ['province', inStage('notice-candidate'), 'refused'],
    ['province', inStage('designated'), 'refused'],
    ['province', closed('expired'), 'refused'],
    ['province', { ...inStage('draft'), level: null }, 'done'],
    ['jobs', inStage('notice-candidate'), 'refused'],
    ['jobs', closed('declined'), 'refused'],
    ['jobs', closed('lapsed'), 'done'],
    ['ministry', inStage('notice-candidate'), 'done'],
  ])('in review: %s takes it to %j: %s', async (who, to, outcome) => {
    const ref = await recommendTestCase(await openWorldOnce());
    expect(await move(who, ref, to)).toBe(outcome);
    expect(await stageOf(ref)).toBe(outcome === 'done' ? to.stage : 'review');
  });

  test.each<Attempt>([
    ['operatorA', inStage('creation'), 'done'],
    ['operatorA', inStage('acceptance'), 'done'],
    ['operatorA', inStage('notice-designation'), 'refused'],
    ['operatorA', inStage('designated'), 'refused'],
    ['operatorA', closed('withdrawn'), 'done'],
    ['city', inStage('creation'), 'done'],
    ['city', inStage('acceptance'), 'refused'],
    ['province', inStage('creation'), 'done'],
    ['province', inStage('designated'), 'refused'],
    ['province', closed('disqualified'), 'refused'],
    ['jobs', inStage('creation'), 'done'],
    ['jobs', inStage('designated'), 'refused'],
    ['ministry', closed('disqualified'), 'done'],
  ])('in its creation-period: %s takes it to %j: %s', async (who, to, outcome) => {
    const { ref } = await candidateTestCase(await openWorldOnce());
    expect(await move(who, ref, to)).toBe(outcome);
    expect(await stageOf(ref)).toBe(outcome === 'done' ? to.stage : 'creation');
  });

  test.each<Attempt>([
    ['operatorA', inStage('designated'), 'done'],
    ['operatorA', inStage('reexamination'), 'refused'],
    ['operatorA', closed('withdrawn'), 'refused'],
    ['city', closed('revoked'), 'refused'],
    ['province', inStage('reexamination'), 'done'],
    ['province', inStage('rectification'), 'refused'],
    ['province', closed('revoked'), 'refused'],
    ['jobs', closed('revoked'), 'refused'],
    ['jobs', closed('expired'), 'done'],
    ['ministry', inStage('reexamination'), 'done'],
    ['ministry', closed('revoked'), 'done'],
  ])('designated: %s takes it to %j: %s', async (who, to, outcome) => {
    const candidate = await candidateTestCase(await openWorldOnce());
    await designate(world, candidate);
    expect(await move(who, candidate.ref, to)).toBe(outcome);
    expect(await stageOf(candidate.ref)).toBe(outcome === 'done' ? to.stage : 'designated');
  });

  test.each(['operatorA', 'city', 'province', 'jobs', 'ministry'] as const)(
    'closed: %s writes nothing more on it, nor opens it again',
    async (who) => {
      const { ref } = await candidateTestCase(await openWorldOnce());
      await act(world, 'ministry', { ref, type: 'sanctioned', projection: closed('disqualified') });
      expect(await move(who, ref, closed('disqualified'))).toBe('refused');
      expect(await move(who, ref, inStage('creation'))).toBe('refused');
    },
  );
});

describe("a case of the province's own programme", () => {
  test('is taken to its title and out of it by the province, and never shown to the ministry', async () => {
    const candidate = await candidateTestCase(await openWorldOnce(), 'operatorA', 'province');
    expect(await designate(world, candidate)).toMatchObject({ decider: 'province', status: 'held' });
    expect(await move('province', candidate.ref, closed('revoked'))).toBe('done');
    expect(await world.as('ministry', (tx) => findCase(tx, candidate.ref))).toBeUndefined();
  });

  test('cannot be shown to the ministry by any hand', async () => {
    const ref = await submitTestCase(await openWorldOnce(), 'operatorA', { decider: 'province' });
    const shown = act(world, 'province', { ref, type: 'shown', visibleToMinistry: true });
    await expect(shown).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  test('is confirmed by no city, and by no other province', async () => {
    const ref = await submitTestCase(await openWorldOnce(), 'operatorA', { decider: 'province' });
    for (const who of ['city', 'operatorA', 'jobs', 'hunan', 'ministry'] as const) {
      expect(await move(who, ref, inStage('notice-candidate'))).toBe('refused');
    }
  });
});

describe('a stage', () => {
  const write = (who: AskerName, statement: string) =>
    world
      .as(who, (tx) => sql.raw(statement).execute(tx))
      .then(
        () => 'done',
        () => 'refused',
      );

  test.each(['operatorA', 'province', 'ministry', 'jobs'] as const)(
    'is not set by %s past its events, neither by name nor with a version to go with it',
    async (who) => {
      const { ref } = await candidateTestCase(await openWorldOnce());
      const at = `where id = '${ref.caseId}'`;
      for (const change of [
        "stage = 'designated'",
        "stage = 'designated', version = version + 1",
        'version = version + 1',
      ]) {
        expect(await write(who, `update app.case_file set ${change} ${at}`)).toBe('refused');
      }
    },
  );

  test('is not found by an event where the one before left another', async () => {
    const { ref } = await candidateTestCase(await openWorldOnce());
    const forged = `insert into app.case_event (tenant_id, id, case_id, version, type, on_day, recorded_at, actor_level, actor_id,
        actor_name, command_id, payload, decider, stage_before, stage, position, previous_hash, hash, operator_id, unit_id, visible_to_ministry)
      select tenant_id, gen_random_uuid(), case_id, version + 1, type, on_day, recorded_at, 'operator', app.current_person(), actor_name,
        command_id, payload, decider, 'designated', 'designated', position + 100, previous_hash, hash, operator_id, unit_id, visible_to_ministry
      from app.case_event where case_id = '${ref.caseId}' order by version desc limit 1`;
    expect(await write('operatorA', forged)).toBe('refused');
  });

  test("set back to one of the case's own past shows in the chain, and nothing can be added to the case", async () => {
    const { ref } = await candidateTestCase(await openWorldOnce());
    const back = `update app.case_file set version = 1, stage = 'review', level = 'municipality' where id = '${ref.caseId}'`;
    expect(await write('operatorA', back)).toBe('done');
    expect(await move('operatorA', ref, closed('withdrawn'))).toBe('refused');
    expect(await world.as('auditor', (tx) => verifyChain(tx, '440000'))).toMatchObject({
      ok: false,
      problem: 'case-set-back',
      caseId: ref.caseId,
    });
  });

  test('in review stays with the level', async () => {
    const ref = await submitTestCase(await openWorldOnce());
    expect(await move('city', ref, inReview('province'))).toBe('done');
  });
});

/** Every test has a world with free places. */
async function openWorldOnce(): Promise<World> {
  await world.close();
  world = await openWorld();
  return world;
}
