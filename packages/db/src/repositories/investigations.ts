import { fail } from '@shifan/errors';
import type { Selectable } from 'kysely';
import type { Tx } from '../context.ts';
import type { Investigation as InvestigationTable } from '../generated/schema.ts';
import { newId } from '../uuid.ts';
import type { Author, CaseRef } from './case-ref.ts';
import { scopeOf } from './case-scope.ts';

export interface Investigation extends CaseRef {
  id: string;
  openedOn: string;
  about: string;
  by: string;
  status: 'open' | 'proven' | 'unproven';
  concludedOn: string | null;
  finding: string | null;
  concludedBy: string | null;
}

/** Opens an investigation; by officers and the ministry. */
export async function openInvestigation(
  tx: Tx,
  ref: CaseRef,
  input: { openedOn: string; about: string; by: Author },
): Promise<Investigation> {
  const scope = await scopeOf(tx, ref);
  const row = await tx
    .insertInto('investigation')
    .values({
      tenant_id: ref.tenantId,
      id: newId(),
      case_id: ref.caseId,
      opened_on: input.openedOn,
      about: input.about,
      author_id: input.by.id,
      author_name: input.by.name,
      ...scope,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toInvestigation(row);
}

/** Concludes an open investigation, once. Errors: NOT_FOUND (concluded ones too). */
export async function concludeInvestigation(
  tx: Tx,
  key: { tenantId: string; id: string },
  input: { proven: boolean; finding: string; on: string; by: Author },
): Promise<Investigation> {
  const row = await tx
    .updateTable('investigation')
    .set({
      status: input.proven ? 'proven' : 'unproven',
      concluded_on: input.on,
      finding: input.finding,
      concluded_by: input.by.id,
      concluded_by_name: input.by.name,
    })
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .where('status', '=', 'open')
    .returningAll()
    .executeTakeFirst();
  return row ? toInvestigation(row) : fail('NOT_FOUND');
}

/** A case's investigations, the latest first. */
export async function listInvestigations(tx: Tx, ref: CaseRef): Promise<Investigation[]> {
  const rows = await tx
    .selectFrom('investigation')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .orderBy('opened_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toInvestigation);
}

function toInvestigation(row: Selectable<InvestigationTable>): Investigation {
  return {
    tenantId: row.tenant_id,
    caseId: row.case_id,
    id: row.id,
    openedOn: row.opened_on,
    about: row.about,
    by: row.author_name,
    status: row.status === 'proven' || row.status === 'unproven' ? row.status : 'open',
    concludedOn: row.concluded_on,
    finding: row.finding,
    concludedBy: row.concluded_by_name,
  };
}
