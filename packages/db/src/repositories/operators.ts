import { fail } from '@shifan/errors';
import type { Tx } from '../context.ts';
import { newId } from '../uuid.ts';

export interface NewOperator {
  tenantId: string;
  name: string;
  nameInitials: string;
  uscc: string;
  divisionCode: string;
}

export interface Operator extends NewOperator {
  id: string;
}

/** Registers an operator (role jobs, in that tenant); returns its id. */
export async function addOperator(tx: Tx, input: NewOperator): Promise<string> {
  const id = newId();
  await tx
    .insertInto('operator')
    .values({
      tenant_id: input.tenantId,
      id,
      name: input.name,
      name_initials: input.nameInitials,
      uscc: input.uscc,
      division_code: input.divisionCode,
    })
    .execute();
  return id;
}

/** An operator this role may read: its own, or any of its tenant for the province. Errors: NOT_FOUND. */
export async function getOperator(tx: Tx, key: { tenantId: string; id: string }): Promise<Operator> {
  const row = await tx
    .selectFrom('operator')
    .selectAll()
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .executeTakeFirst();
  if (!row) return fail('NOT_FOUND');
  return {
    tenantId: row.tenant_id,
    id: row.id,
    name: row.name,
    nameInitials: row.name_initials,
    uscc: row.uscc,
    divisionCode: row.division_code,
  };
}
