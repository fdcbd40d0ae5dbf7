import type { Selectable } from 'kysely';
import type { Tx } from '../context.ts';
import type { DishonestyCheck as DishonestyCheckTable } from '../generated/schema.ts';
import { newId } from '../uuid.ts';
import type { Author, CaseRef } from './case-ref.ts';
import { scopeOf } from './case-scope.ts';

export interface NewDishonestyCheck {
  /** the day the list was looked into */
  checkedOn: string;
  source: string;
  listed: boolean;
  reference?: string | undefined;
  by: Author;
  at: string;
}

export interface DishonestyCheck extends CaseRef {
  id: string;
  checkedOn: string;
  source: string;
  listed: boolean;
  reference: string | null;
  by: string;
  at: string;
}

/** Notes that the list was looked into; by officers and the ministry. */
export async function addDishonestyCheck(tx: Tx, ref: CaseRef, input: NewDishonestyCheck): Promise<DishonestyCheck> {
  const scope = await scopeOf(tx, ref);
  const row = await tx
    .insertInto('dishonesty_check')
    .values({
      tenant_id: ref.tenantId,
      id: newId(),
      case_id: ref.caseId,
      checked_on: input.checkedOn,
      source: input.source,
      listed: input.listed,
      reference: input.reference ?? null,
      author_id: input.by.id,
      author_name: input.by.name,
      noted_at: input.at,
      ...scope,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toDishonestyCheck(row);
}

/** A case's checks, the latest first. */
export async function listDishonestyChecks(tx: Tx, ref: CaseRef): Promise<DishonestyCheck[]> {
  const rows = await tx
    .selectFrom('dishonesty_check')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .orderBy('checked_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toDishonestyCheck);
}

function toDishonestyCheck(row: Selectable<DishonestyCheckTable>): DishonestyCheck {
  return {
    tenantId: row.tenant_id,
    caseId: row.case_id,
    id: row.id,
    checkedOn: row.checked_on,
    source: row.source,
    listed: row.listed,
    reference: row.reference,
    by: row.author_name,
    at: row.noted_at,
  };
}
