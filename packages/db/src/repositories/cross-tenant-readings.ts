import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import { newId } from '../uuid.ts';
import type { Author } from './case-ref.ts';

/** Stands for every authority at once. */
export const ALL_AUTHORITIES = 'ministry';

export interface NewCrossTenantReading {
  /** whose data are asked for, by division code; none: all authorities' */
  authorities: readonly string[];
  procedure: string;
  caseId: string | null;
  /** what was chosen; nothing that names a person or an enterprise */
  filter: Record<string, string>;
  reason: string;
  clause: { jurisdiction: string; article: string };
  reader: Author;
  at: string;
}

/** Notes that the ministry is about to read across tenants; one row an authority concerned. */
export async function logCrossTenantReading(tx: Tx, reading: NewCrossTenantReading): Promise<void> {
  const authorities = reading.authorities.length > 0 ? reading.authorities : [ALL_AUTHORITIES];
  const row = {
    procedure: reading.procedure,
    case_id: reading.caseId,
    filter: JSON.stringify(reading.filter),
    reason: reading.reason,
    jurisdiction: reading.clause.jurisdiction,
    article: reading.clause.article,
    reader_id: reading.reader.id,
    reader_name: reading.reader.name,
    read_at: reading.at,
  };
  await tx
    .insertInto('cross_tenant_reading')
    .values(authorities.map((tenantId) => ({ tenant_id: tenantId, id: newId(), ...row })))
    .execute();
}

export interface CrossTenantReading {
  id: string;
  /** null: all authorities */
  authority: string | null;
  procedure: string;
  /** the case's number where one was asked for and whoever reads the log may know of it; else null */
  caseNumber: string | null;
  filter: string;
  reason: string;
  clause: { jurisdiction: string; article: string };
  reader: string;
  at: string;
}

/** Readings across tenants, the latest first: the ministry's auditor all, an authority's auditor what concerns it. */
export async function listCrossTenantReadings(
  tx: Tx,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: CrossTenantReading[]; total: number }> {
  const { total } = await tx
    .selectFrom('cross_tenant_reading')
    .select(sql<string>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  const rows = await tx
    .selectFrom('cross_tenant_reading as r')
    .leftJoin('case_file as c', (join) => join.onRef('c.tenant_id', '=', 'r.tenant_id').onRef('c.id', '=', 'r.case_id'))
    .selectAll('r')
    .select('c.number')
    .orderBy('r.read_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return {
    total: Number(total),
    rows: rows.map((row) => ({
      id: row.id,
      authority: row.tenant_id === ALL_AUTHORITIES ? null : row.tenant_id,
      procedure: row.procedure,
      caseNumber: row.number,
      filter: row.filter,
      reason: row.reason,
      clause: { jurisdiction: row.jurisdiction, article: row.article },
      reader: row.reader_name,
      at: row.read_at,
    })),
  };
}
