import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { RollupFilter } from './filter.ts';

export interface QuotaCell {
  tenantId: string;
  /** the recommender; '' by authority */
  unitId: string;
  noticeId: string;
  jurisdiction: string;
  year: number;
  /** places of the recommenders of the first level, or of the province */
  level: 'first' | 'province';
  max: number;
  /** null: one or two, and not shown to the ministry */
  used: number | null;
}

export type QuotaFilter = Pick<RollupFilter, 'reader' | 'by' | 'tenantId' | 'jurisdiction' | 'year'>;

/** Places of the recommenders under each notice, and how many are taken. Recommenders one by one are for their authority alone. */
export async function readQuota(tx: Tx, filter: QuotaFilter): Promise<QuotaCell[]> {
  const source = filter.reader === 'ministry' ? shown() : own(filter);
  const { tenantId, jurisdiction, year } = filter;
  const conditions = [
    ...(tenantId === undefined ? [] : [sql`q.tenant_id = ${tenantId}`]),
    ...(jurisdiction === undefined ? [] : [sql`n.jurisdiction = ${jurisdiction}`]),
    ...(year === undefined ? [] : [sql`n.year = ${year}`]),
  ];
  const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
  const found = await sql<QuotaCell>`select q.tenant_id as "tenantId", q.unit_id as "unitId", q.notice_id as "noticeId",
      n.jurisdiction, n.year, q.level, q.max, q.used
    from (${source}) q join app.notice n on n.id = q.notice_id
    where ${where} order by q.tenant_id, q.unit_id, n.year, q.notice_id, q.level`.execute(tx);
  return found.rows;
}

function shown(): RawBuilder<unknown> {
  return sql`select tenant_id, '' as unit_id, notice_id, level, places as max, shown as used from app.quota_use()`;
}

function own({ by }: QuotaFilter): RawBuilder<unknown> {
  const unit = by === 'division' ? sql`unit_id::text` : sql`''::text`;
  return sql`select tenant_id, ${unit} as unit_id, notice_id, case when unit_id = tenant_id then 'province' else 'first' end as level,
      sum(max)::integer as max, sum(used)::integer as used
    from app.quota_place group by 1, 2, 3, 4`;
}
