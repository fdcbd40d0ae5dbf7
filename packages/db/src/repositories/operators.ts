import { fail } from '@shifan/errors';
import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import { newId } from '../uuid.ts';
import { literal } from './search.ts';

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

/** Registers an operator (role jobs, or an administrator, in that tenant); returns its id. */
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
  return row ? toOperator(row) : fail('NOT_FOUND');
}

/** The operators registered in the asker's authority, in the order of division codes, then of names. */
export async function listOperators(
  tx: Tx,
  { q, page, pageSize }: { q: string; page: number; pageSize: number },
): Promise<{ rows: (Operator & { createdAt: string })[]; total: number }> {
  const anywhere = `%${literal(q.trim())}%`;
  const initials = `%${literal(q.trim().toLowerCase())}%`;
  const found = tx
    .selectFrom('operator')
    .where((eb) =>
      eb.or([
        eb('name', 'like', anywhere),
        eb('name_initials', 'like', initials),
        eb('uscc', 'like', anywhere.toUpperCase()),
      ]),
    );
  const { n } = await found.select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('division_code')
    .orderBy('name_initials')
    .orderBy('name')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { rows: rows.map((row) => ({ ...toOperator(row), createdAt: row.created_at })), total: n };
}

function toOperator(row: {
  tenant_id: string;
  id: string;
  name: string;
  name_initials: string;
  uscc: string;
  division_code: string;
}): Operator {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    name: row.name,
    nameInitials: row.name_initials,
    uscc: row.uscc,
    divisionCode: row.division_code,
  };
}
