import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { RollupCell, RollupFilter } from './filter.ts';

export interface OldTitleCell extends RollupCell {
  /** null: of either; the ministry is told standing and progress apart, an authority both of each cell */
  status: 'held' | 'expired' | null;
  /** the furthest that an application started from it ever came; null: whatever came of it */
  progress: 'none' | 'applied' | 'candidate' | 'designated' | null;
}

export type OldTitleFilter = Pick<RollupFilter, 'reader' | 'by' | 'tenantId' | 'kind'>;

/**
 * Titles of repealed measures, by how far the applications have come that were started from them. The ministry is told of
 * authorities alone, and not who has applied of so few that everybody knows by name.
 */
export async function readOldTitles(tx: Tx, filter: OldTitleFilter): Promise<OldTitleCell[]> {
  const { reader, by, tenantId, kind } = filter;
  const source = reader === 'ministry' ? shown() : own(by);
  const conditions = [
    ...(tenantId === undefined ? [] : [sql`t.tenant_id = ${tenantId}`]),
    ...(kind === undefined ? [] : [sql`t.kind = ${kind}`]),
  ];
  const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
  const found =
    await sql<OldTitleCell>`select t.tenant_id as "tenantId", t.division_code as "divisionCode", t.status, t.progress,
      coalesce(sum(t.n), 0)::integer as n, (count(*) - count(t.n))::integer as hidden
    from (${source}) t where ${where} group by 1, 2, 3, 4 having count(*) > count(t.n) or sum(t.n) <> 0
    order by 1, 2, 3, 4`.execute(tx);
  return found.rows;
}

function shown(): RawBuilder<unknown> {
  return sql`select tenant_id, '' as division_code, kind, status, progress, shown as n from app.old_title_use()`;
}

function own(by: RollupFilter['by']): RawBuilder<unknown> {
  return sql`select tenant_id, division_code, kind, status, progress, n from app.rollup_old_title
    where ${by === 'division' ? sql`division_code <> ''` : sql`division_code = ''`}`;
}
