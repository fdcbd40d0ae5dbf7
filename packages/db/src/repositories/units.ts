import { fail } from '@shifan/errors';
import type { Tx } from '../context.ts';

export interface Unit {
  id: string;
  authorityCode: string;
  name: string;
  class: string;
  divisionCode: string | null;
}

/** The units of an authority that may recommend, in the order of division codes, then ids. */
export async function listUnits(tx: Tx, authorityCode: string): Promise<Unit[]> {
  const rows = await tx
    .selectFrom('unit')
    .selectAll()
    .where('authority_code', '=', authorityCode)
    .orderBy('division_code')
    .orderBy('id')
    .execute();
  return rows.map(toUnit);
}

/** Errors: NOT_FOUND. */
export async function getUnit(tx: Tx, id: string): Promise<Unit> {
  const row = await tx.selectFrom('unit').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toUnit(row) : fail('NOT_FOUND');
}

function toUnit(row: {
  id: string;
  authority_code: string;
  name: string;
  class: string;
  division_code: string | null;
}): Unit {
  return {
    id: row.id,
    authorityCode: row.authority_code,
    name: row.name,
    class: row.class,
    divisionCode: row.division_code,
  };
}
