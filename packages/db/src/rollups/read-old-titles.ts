import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { RollupCell, RollupFilter } from './filter.ts';

export interface OldTitleCell extends RollupCell {
  basis: string;
  status: 'held' | 'expired';
  /** the furthest that an application started from it ever came */
  progress: 'none' | 'applied' | 'candidate' | 'designated';
}

/** Titles of repealed measures, by how far the applications have come that were started from them. */
export async function readOldTitles(
  tx: Tx,
  filter: Pick<RollupFilter, 'reader' | 'by' | 'tenantId' | 'kind'>,
): Promise<OldTitleCell[]> {
  const { reader, by, tenantId, kind } = filter;
  const number = sql.ref(reader === 'ministry' ? 'shown' : 'n');
  const where = [
    by === 'division' ? sql`division_code <> ''` : sql`division_code = ''`,
    sql`${number} is distinct from 0`,
    ...(tenantId === undefined ? [] : [sql`tenant_id = ${tenantId}`]),
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
  ];
  const found =
    await sql<OldTitleCell>`select tenant_id as "tenantId", division_code as "divisionCode", basis, status, progress,
      coalesce(sum(${number}), 0)::integer as n, (count(*) - count(${number}))::integer as hidden
    from app.rollup_old_title where ${sql.join(where, sql` and `)} group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(
      tx,
    );
  return found.rows;
}
