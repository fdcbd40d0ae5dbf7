import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOTICE, type World, openWorld } from '../../test-support/world.ts';
import { findQuota, takePlace } from './quota-places.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const city = { tenantId: '440000', noticeId: NOTICE, unitId: '440100' };

describe('quota places', () => {
  test('fifty who ask at once for two places get exactly two', async () => {
    const asked = await Promise.allSettled(
      Array.from({ length: 50 }, () => world.as('city', (tx) => takePlace(tx, city))),
    );
    const refused = asked.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(48);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({
        code: 'QUOTA_EXCEEDED',
        slots: { max: '2', used: '2', recommender: '广州市工业和信息化局' },
      });
    }
    expect(await world.as('city', (tx) => findQuota(tx, city))).toEqual({ max: 2, used: 2 });
  });

  test('counting before inserting, the way not taken, lets more than two through', async () => {
    await sql`create table public.counted (n integer)`.execute(world.admin);
    const countThenInsert = () =>
      world.admin.transaction().execute(async (tx) => {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from public.counted`.execute(tx);
        await sql`select pg_sleep(0.02)`.execute(tx);
        if ((rows[0]?.n ?? 0) < 2) await sql`insert into public.counted values (1)`.execute(tx);
      });
    await Promise.all(Array.from({ length: 50 }, countThenInsert));
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from public.counted`.execute(world.admin);
    expect(rows[0]?.n).toBeGreaterThan(2);
  });

  test('the database itself refuses a number above the limit', async () => {
    const forced = world.as('city', (tx) => tx.updateTable('quota_place').set({ used: 3 }).execute());
    await expect(forced).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED' });
  });

  test('a unit without places under the notice is told so', async () => {
    const asked = world.as('city', (tx) => takePlace(tx, { ...city, noticeId: 'unknown' }));
    await expect(asked).rejects.toMatchObject({ code: 'QUOTA_NOT_SET' });
  });

  test('a city neither sees nor takes the places of another', async () => {
    expect(await world.as('otherCity', (tx) => findQuota(tx, city))).toBeUndefined();
    await expect(world.as('otherCity', (tx) => takePlace(tx, city))).rejects.toMatchObject({ code: 'QUOTA_NOT_SET' });
  });
});
