import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCase } from '../test-support/cases.ts';
import { type World, openWorld } from '../test-support/world.ts';
import { rolePools } from './connect.ts';
import { type Context, type Tx, withTenant, withoutTenant } from './context.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await openTestCase(world);
});
afterAll(() => world.close());

function countCases(tx: Tx): Promise<number> {
  return tx
    .selectFrom('case_file')
    .select('id')
    .execute()
    .then((rows) => rows.length);
}

describe('the context of a transaction', () => {
  test('none shows nothing', async () => {
    expect(await withoutTenant(world.pools.operator, countCases)).toBe(0);
  });

  test.each<[keyof Context, string]>([
    ['tenant', "440000'; set local app.tenant = '430000"],
    ['tenant', '44000'],
    ['tenant', '440000\n'],
    ['unit', "x' or true --"],
    ['person', 'nobody'],
    ['operator', '440000'],
  ])('a %s of another shape (%j) runs nothing', async (name, value) => {
    const context = { ...world.askers.operatorA.context, [name]: value };
    await expect(withTenant(world.pools.operator, context, countCases)).rejects.toMatchObject({
      code: 'DATABASE_CONTEXT_INVALID',
      slots: { name },
    });
  });

  test('leaves nothing behind on the connection, after success, refusal and a lost connection', async () => {
    const pools = rolePools(world.url, { max: 1 });
    const { context } = world.askers.operatorA;
    try {
      expect(await withTenant(pools.operator, context, countCases)).toBe(1);
      expect(await withoutTenant(pools.operator, countCases)).toBe(0);
      await withTenant(pools.operator, context, (tx) => sql`select 1 / 0`.execute(tx)).catch(() => undefined);
      expect(await withoutTenant(pools.operator, countCases)).toBe(0);
      const suicide = (tx: Tx) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);
      await withTenant(pools.operator, context, suicide).catch(() => undefined);
      expect(await withoutTenant(pools.operator, countCases)).toBe(0);
      const { rows } = await sql<{
        tenant: string | null;
      }>`select current_setting('app.tenant', true) as tenant`.execute(pools.operator);
      expect(rows[0]?.tenant ?? '').toBe('');
    } finally {
      await pools.close();
    }
  });

  test('tenants taking turns on one connection see each their own', async () => {
    const pools = rolePools(world.url, { max: 1 });
    try {
      const seen = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          withTenant(pools.operator, world.askers[index % 2 === 0 ? 'operatorA' : 'operatorHunan'].context, countCases),
        ),
      );
      expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 1 : 0)));
    } finally {
      await pools.close();
    }
  });

  test('read only, sees one moment, whatever others write meanwhile', async () => {
    const context = { ...world.askers.operatorA.context, readOnly: true };
    const counts = await withTenant(world.pools.operator, context, async (tx) => {
      const before = await countCases(tx);
      await openTestCase(world);
      return [before, await countCases(tx)];
    });
    expect(counts[0]).toBe(counts[1]);
    expect(await withTenant(world.pools.operator, context, countCases)).toBe((counts[0] ?? 0) + 1);
  });

  test('read-only work cannot write', async () => {
    const context = { ...world.askers.operatorA.context, readOnly: true };
    const write = withTenant(world.pools.operator, context, (tx) =>
      tx.updateTable('case_file').set({ name: '改名' }).execute(),
    );
    await expect(write).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a deadlock is tried again and both get through', async () => {
    await sql`create table public.pair (id integer primary key, n integer not null);
      insert into public.pair values (1, 0), (2, 0); grant select, update on public.pair to shifan_officer;
      grant usage on schema public to shifan_officer`.execute(world.admin);
    const touch = (tx: Tx, id: number) => sql`update public.pair set n = n + 1 where id = ${id}`.execute(tx);
    const both = (first: number, second: number) =>
      world.as('city', async (tx) => {
        await touch(tx, first);
        await sql`select pg_sleep(0.1)`.execute(tx);
        await touch(tx, second);
      });
    await Promise.all([both(1, 2), both(2, 1)]);
    const { rows } = await sql<{ n: number }>`select sum(n)::int as n from public.pair`.execute(world.admin);
    expect(rows[0]?.n).toBe(4);
  });
});
