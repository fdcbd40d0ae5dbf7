import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { act, recommendTestCase, submitTestCase } from '../../test-support/cases.ts';
import { type World, openWorld } from '../../test-support/world.ts';
import { sm3 } from './hash.ts';
import { type ChainResult, verifyChain } from './verify.ts';

let world: World;
beforeEach(async () => {
  await world?.close();
  world = await openWorld();
  const ref = await submitTestCase(world);
  for (let round = 0; round < 3; round += 1) await act(world, 'city', { ref, type: 'returned' });
});
afterAll(() => world.close());

function verify(): Promise<ChainResult> {
  return world.as('auditor', (tx) => verifyChain(tx, '440000'));
}

async function tamper(statement: string): Promise<ChainResult> {
  await pastKeys(statement);
  return verify();
}

/** As somebody above every policy who also sets the keys aside that hold events to each other and to their case. */
async function pastKeys(statement: string): Promise<void> {
  const off = 'set session_replication_role = replica';
  await sql.raw(`${off}; ${statement}; reset session_replication_role`).execute(world.admin);
}

describe('the chain of a tenant', () => {
  test('hashes with SM3 as the standard gives it', () => {
    expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  });

  test('verifies as it was written', async () => {
    expect(await verify()).toMatchObject({ ok: true, length: 4 });
  });

  test('is read the same by the jobs role', async () => {
    expect(await world.as('jobs', (tx) => verifyChain(tx, '440000'))).toEqual(await verify());
  });

  test('of a tenant without events is empty', async () => {
    expect(await world.as('hunan', (tx) => verifyChain(tx, '430000'))).toMatchObject({ ok: true, length: 0 });
  });

  test("holds the ministry's events in the chain of the case's tenant", async () => {
    const ref = await recommendTestCase(world);
    await act(world, 'ministry', { ref, type: 'declined' });
    expect(await verify()).toMatchObject({ ok: true, length: 8 });
  });

  test.each([
    [
      'an altered payload',
      `update app.case_event set payload = '{"type":"forged"}' where position = 2`,
      { position: 2, problem: 'altered' },
    ],
    [
      'an altered name',
      `update app.case_event set actor_name = '他人' where position = 3`,
      { position: 3, problem: 'altered' },
    ],
    [
      'an altered day',
      `update app.case_event set on_day = '2025-01-01' where position = 1`,
      { position: 1, problem: 'altered' },
    ],
    [
      'an altered stage',
      `update app.case_event set stage = 'designated' where position = 4`,
      { position: 4, problem: 'altered' },
    ],
    ['a deleted row', 'delete from app.case_event where position = 2', { position: 2, problem: 'missing' }],
    ['a deleted last row', 'delete from app.case_event where position = 4', { position: 4, problem: 'head-ahead' }],
    [
      'two rows in changed order',
      `update app.case_event set position = 99 where position = 2; update app.case_event set position = 2 where position = 3;
       update app.case_event set position = 3 where position = 99`,
      { position: 2, problem: 'altered' },
    ],
    [
      'a forged last row',
      `insert into app.case_event (tenant_id, id, case_id, version, type, on_day, recorded_at, actor_level, actor_id,
       actor_name, command_id, payload, decider, stage_before, stage, position, previous_hash, hash, operator_id, unit_id, visible_to_ministry) select tenant_id, gen_random_uuid(), case_id, 5, type, on_day, recorded_at, actor_level, actor_id,
       actor_name, command_id, payload, decider, stage, stage, 5, hash, repeat('0', 64), operator_id, unit_id, visible_to_ministry
       from app.case_event where position = 4`,
      { position: 5, problem: 'altered' },
    ],
    [
      'a head set back',
      `update app.chain_head set position = 3 where tenant_id = '440000'`,
      { position: 4, problem: 'head-behind' },
    ],
    [
      'a head of another hash',
      `update app.chain_head set hash = repeat('1', 64) where tenant_id = '440000'`,
      { position: 4, problem: 'head-differs' },
    ],
  ])('names the first bad row after %s', async (_what, statement, found) => {
    expect(await tamper(statement)).toMatchObject({ ok: false, ...found });
  });

  test('rewritten whole by somebody above every policy verifies, but differs from the head kept elsewhere', async () => {
    const kept = await verify();
    await pastKeys(`delete from app.case_event; update app.chain_head set position = 0, hash = repeat('0', 64);
      update app.case_file set version = 0, submitted = false, stage = 'draft', level = null`);
    const rewritten = await verify();
    expect(rewritten).toMatchObject({ ok: true });
    expect(rewritten).not.toEqual(kept);
  });

  test('who may see a row is no part of it', async () => {
    expect(await tamper('update app.case_event set visible_to_ministry = true where position = 2')).toMatchObject({
      ok: true,
    });
  });
});
