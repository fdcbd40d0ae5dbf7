import { fail } from '@shifan/errors';
import type { Selectable } from 'kysely';
import type { Tx } from '../context.ts';
import type { JurisdictionEnactment } from '../generated/schema.ts';
import { newId } from '../uuid.ts';
import type { Author } from './case-ref.ts';

/** A draft 办法 as put in force by an authority of its own: proposed by one person, approved by another. */
export interface Enactment {
  tenantId: string;
  id: string;
  jurisdiction: string;
  documentNumber: string;
  inForceOn: string;
  proposedBy: Author;
  proposedAt: string;
  approvedBy: Author | null;
  approvedAt: string | null;
}

export interface NewEnactment {
  tenantId: string;
  jurisdiction: string;
  documentNumber: string;
  inForceOn: string;
  by: Author;
  at: string;
}

export async function proposeEnactment(tx: Tx, input: NewEnactment): Promise<Enactment> {
  const row = await tx
    .insertInto('jurisdiction_enactment')
    .values({
      tenant_id: input.tenantId,
      id: newId(),
      jurisdiction: input.jurisdiction,
      document_number: input.documentNumber,
      in_force_on: input.inForceOn,
      proposed_by: input.by.id,
      proposed_by_name: input.by.name,
      proposed_at: input.at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toEnactment(row);
}

/**
 * Approves a proposal, by another person than the one who made it.
 * Errors: NOT_FOUND (approved ones too); SAME_PERSON; VERSION_STALE where another proposal was approved before.
 */
export async function approveEnactment(
  tx: Tx,
  key: { tenantId: string; id: string },
  input: { by: Author; at: string },
): Promise<Enactment> {
  const proposal = await tx
    .selectFrom('jurisdiction_enactment')
    .select('proposed_by')
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .executeTakeFirst();
  if (proposal?.proposed_by === input.by.id) fail('SAME_PERSON', { command: '批准施行', first: '提请施行' });
  const row = await tx
    .updateTable('jurisdiction_enactment')
    .set({ approved_by: input.by.id, approved_by_name: input.by.name, approved_at: input.at })
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .where('approved_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row ? toEnactment(row) : fail('NOT_FOUND');
}

/** All proposals of the asker's authority, approved or not, the latest first; for officers and the ministry. */
export async function listEnactments(tx: Tx): Promise<Enactment[]> {
  const rows = await tx.selectFrom('jurisdiction_enactment').selectAll().orderBy('id', 'desc').execute();
  return rows.map(toEnactment);
}

/** What gives a jurisdiction force in an authority, or undefined; any role. */
export async function findEnactment(
  tx: Tx,
  key: { tenantId: string; jurisdiction: string },
): Promise<{ documentNumber: string; on: string } | undefined> {
  const row = await tx
    .selectFrom('jurisdiction_enactment')
    .select(['document_number', 'in_force_on'])
    .where('tenant_id', '=', key.tenantId)
    .where('jurisdiction', '=', key.jurisdiction)
    .where('approved_at', 'is not', null)
    .executeTakeFirst();
  return row && { documentNumber: row.document_number, on: row.in_force_on };
}

/** The jurisdictions that an authority of their own has put in force; to the public of all authorities. */
export async function listEnactedJurisdictions(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('jurisdiction_enactment')
    .select('jurisdiction')
    .distinct()
    .where('approved_at', 'is not', null)
    .execute();
  return rows.map((row) => row.jurisdiction);
}

function toEnactment(row: Selectable<JurisdictionEnactment>): Enactment {
  const { approved_by: id, approved_by_name: name } = row;
  return {
    tenantId: row.tenant_id,
    id: row.id,
    jurisdiction: row.jurisdiction,
    documentNumber: row.document_number,
    inForceOn: row.in_force_on,
    proposedBy: { id: row.proposed_by, name: row.proposed_by_name },
    proposedAt: row.proposed_at,
    approvedBy: id === null || name === null ? null : { id, name },
    approvedAt: row.approved_at,
  };
}
