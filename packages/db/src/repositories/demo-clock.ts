import { fail } from '@shifan/errors';
import type { Tx } from '../context.ts';

/** The instant the demonstration's clock stands at (ISO), or null where there is no such clock. */
export async function findDemoClock(tx: Tx): Promise<string | null> {
  const row = await tx.selectFrom('demo_clock').select('stands_at').executeTakeFirst();
  return row?.stands_at ?? null;
}

/** Sets the demonstration's clock up (role jobs); one that stands already stays where it is. Returns where it stands. */
export async function startDemoClock(tx: Tx, at: string): Promise<string> {
  await tx
    .insertInto('demo_clock')
    .values({ stands_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await findDemoClock(tx)) ?? fail('NOT_FOUND');
}

/** Moves the demonstration's clock on (role jobs). Errors: NOT_FOUND where there is none; CLOCK_BACKWARDS. */
export async function moveDemoClock(tx: Tx, at: string): Promise<void> {
  const moved = await tx
    .updateTable('demo_clock')
    .set({ stands_at: at })
    .where('stands_at', '<=', at)
    .returning('stands_at')
    .executeTakeFirst();
  if (moved) return;
  const current = (await findDemoClock(tx)) ?? fail('NOT_FOUND');
  fail('CLOCK_BACKWARDS', { today: current.slice(0, 10), to: at.slice(0, 10) });
}
