import { ShifanError } from '@shifan/errors';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCase } from '../test-support/cases.ts';
import { type World, openWorld } from '../test-support/world.ts';
import type { Tx } from './context.ts';
import { toShifanError } from './pg-error.ts';
import type { CaseRef } from './repositories/case-ref.ts';

let world: World;
let ref: CaseRef;
beforeAll(async () => {
  world = await openWorld();
  ref = await openTestCase(world);
});
afterAll(() => world.close());

function rename(name: string) {
  return (tx: Tx) => tx.updateTable('case_file').set({ name }).where('id', '=', ref.caseId).execute();
}

function fill(facts: string) {
  return (tx: Tx) => tx.updateTable('application_draft').set({ facts }).where('case_id', '=', ref.caseId).execute();
}

const REFUSED: [what: string, code: string, work: (tx: Tx) => Promise<unknown>][] = [
  ['NUL in text', 'INPUT_NUL', rename('a\u0000b')],
  ['NUL in JSON', 'INPUT_NUL', fill(String.raw`{"a":"\u0000"}`)],
  ['a lone surrogate in JSON', 'INPUT_INVALID', fill(String.raw`{"a":"\ud800"}`)],
  ['a lone surrogate in text', 'INPUT_INVALID', rename('a\ud800')],
  ['a line break in a name', 'INPUT_INVALID', rename('a\nb')],
  ['a bidirectional control in a name', 'INPUT_INVALID', rename('gpj\u202eexe')],
  ['an empty name', 'INPUT_INVALID', rename('')],
  ['the day infinity', 'INPUT_INVALID', (tx) => sql`select 'infinity'::app.day`.execute(tx)],
  ['the year 10000', 'INPUT_INVALID', (tx) => sql`select '10000-01-01'::app.day`.execute(tx)],
  ['30 February', 'DATE_INVALID', (tx) => sql`select '2025-02-30'::app.day`.execute(tx)],
  ['a malformed id', 'INPUT_INVALID', (tx) => tx.selectFrom('case_file').where('id', '=', 'x').select('id').execute()],
  ['deep nesting', 'INPUT_TOO_DEEP', fill(`{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)],
  ['a table not granted', 'FORBIDDEN', (tx) => tx.selectFrom('judgement').select('id').execute()],
  [
    'a statement without end',
    'UNAVAILABLE',
    (tx) => sql`set local statement_timeout = 10; select pg_sleep(5)`.execute(tx),
  ],
];

describe('what the database refuses', () => {
  test.each(REFUSED)('%s is %s', async (_what, code, work) => {
    await expect(world.as('operatorA', work)).rejects.toMatchObject({ code });
  });

  test('tells a reader nothing of rows, columns or constraints', async () => {
    const error: unknown = await world.as('operatorA', rename('秘密\n名称')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ShifanError);
    const told = error instanceof ShifanError ? JSON.stringify([error.message, error.slots]) : '';
    expect(told).not.toMatch(/秘密|case_file|check|line/u);
  });

  test('a server that is gone is DATABASE_UNAVAILABLE and the pool outlives it', async () => {
    const victims = await sql<{ n: number }>`
      select count(pg_terminate_backend(pid))::int as n from pg_stat_activity
      where usename = 'shifan_operator' and datname = current_database()`.execute(world.admin);
    expect(victims.rows[0]?.n).toBeGreaterThan(0);
    const outcomes: (number | string)[] = [];
    const ask = () =>
      world
        .as('operatorA', (tx) => tx.selectFrom('case_file').select('id').execute())
        .then(
          (rows) => rows.length,
          (error: unknown) => (error instanceof ShifanError ? error.code : 'thrown raw'),
        );
    // A lost connection is found lost by its last message first, and once more where it was lent again before its end.
    while (outcomes.at(-1) !== 1 && outcomes.length < 10) outcomes.push(await ask());
    expect(outcomes.at(-1)).toBe(1);
    expect(new Set([...outcomes, 'DATABASE_UNAVAILABLE'])).toEqual(new Set([1, 'DATABASE_UNAVAILABLE']));
  });

  test.each([
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ])('%j, which the driver gives no code, is DATABASE_UNAVAILABLE', (message) => {
    expect(toShifanError(new Error(message))).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });
});
