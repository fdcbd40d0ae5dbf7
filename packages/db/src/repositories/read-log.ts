import type { Tx } from '../context.ts';
import { newId } from '../uuid.ts';
import type { Author, CaseRef } from './case-ref.ts';

/** Notes that somebody of an authority read a case. `what` names the part: `case`, `evidence`, `objections` … */
export async function logReading(
  tx: Tx,
  ref: CaseRef,
  reading: { what: string; readerTenantId: string; reader: Author; at: string },
): Promise<void> {
  await tx
    .insertInto('read_log')
    .values({
      tenant_id: ref.tenantId,
      id: newId(),
      case_id: ref.caseId,
      what: reading.what,
      reader_tenant_id: reading.readerTenantId,
      reader_id: reading.reader.id,
      reader_name: reading.reader.name,
      read_at: reading.at,
    })
    .execute();
}

export interface Reading extends CaseRef {
  what: string;
  reader: string;
  at: string;
}

/** Readings of a case, the latest first; for auditors. */
export async function listReadings(tx: Tx, ref: CaseRef): Promise<Reading[]> {
  const rows = await tx
    .selectFrom('read_log')
    .select(['tenant_id', 'case_id', 'what', 'reader_name', 'read_at'])
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .orderBy('read_at', 'desc')
    .execute();
  return rows.map((row) => ({
    tenantId: row.tenant_id,
    caseId: row.case_id,
    what: row.what,
    reader: row.reader_name,
    at: row.read_at,
  }));
}
