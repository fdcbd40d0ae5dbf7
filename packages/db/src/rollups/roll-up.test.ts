import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Life, beginLife, dice, liveOn } from '../../test-support/random-lives.ts';
import { type World, openWorld } from '../../test-support/world.ts';
import { storeAnswerFacts } from './answer-facts.ts';
import { COMMON_FACTS } from './common-facts.ts';
import { rebuildRollups } from './rebuild.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const TABLES = ['rollup_stock', 'rollup_reached', 'rollup_flow', 'rollup_clock', 'rollup_fact', 'rollup_old_title'];

/** Every cell that counts something, and what every case was counted as. */
async function figures(): Promise<string[]> {
  const cells = TABLES.map(
    (table) => sql`select ${table} || to_jsonb(t)::text as cell from ${sql.table(`app.${table}`)} t where n <> 0`,
  );
  const shown = sql`select to_jsonb(t)::text as cell from app.rollup_shown t where n <> 0 or hidden <> 0`;
  const cases = sql`select to_jsonb(t)::text as cell from app.rollup_case t`;
  const found = await sql<{
    cell: string;
  }>`select cell from (${sql.join([...cells, shown, cases], sql` union all `)}) s order by cell collate "C"`.execute(
    world.admin,
  );
  return found.rows.map(({ cell }) => cell);
}

async function answer({ ref, operator, at }: Life, roll: (n: number) => number): Promise<void> {
  const facts = `{"servedSmes":${roll(900)},"coverageRate":${roll(90)}.${roll(90)}0,"offlineEvents":[${'{},'.repeat(roll(4))}{}],"own":true}`;
  const purpose = at === 'acceptance' ? 'designation' : 'creation';
  await world.as(operator, (tx) =>
    storeAnswerFacts(tx, ref, { purpose, pluginVersion: '1.0.0', onDay: '2026-01-05', facts, verdicts: '' }),
  );
}

async function live(seed: number): Promise<void> {
  const roll = dice(seed);
  const life = await beginLife(world, roll);
  for (let step = 0; step < 14; step += 1) {
    if (roll(5) === 0 || life.at === 'acceptance') await answer(life, roll);
    if (!(await liveOn(world, life, roll))) return;
  }
}

test('figures kept event by event are those counted anew, whatever happens to whom at once', async () => {
  await Promise.all(Array.from({ length: 18 }, (_, seed) => live(seed * 7919 + 1)));
  const kept = await figures();
  await rebuildRollups(world.url);
  expect(await figures()).toEqual(kept);
  expect(kept.length).toBeGreaterThan(200);
});

test('the database counts the common facts that are listed', async () => {
  const found = await sql<{ facts: string[] }>`select app.common_facts() as facts`.execute(world.admin);
  expect(found.rows[0]?.facts).toEqual(COMMON_FACTS);
});
