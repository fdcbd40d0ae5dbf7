import { sql } from 'kysely';
import type { Tx } from '../context.ts';

/** The next running number of a tenant's series, from 1, without gaps: a rolled back transaction gives its number back. */
export async function nextNumber(tx: Tx, tenantId: string, series: string): Promise<number> {
  const row = await tx
    .insertInto('number_series')
    .values({ tenant_id: tenantId, series, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'series']).doUpdateSet({ last: sql<number>`number_series.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return row.last;
}
