import { fail } from '@shifan/errors';
import type { Tx } from '../context.ts';

export interface Unit {
  id: string;
  authorityCode: string;
  name: string;
  class: string;
  divisionCode: string | null;
  /** since when it recommends no more; null while it does */
  closedAt: string | null;
}

/** The units of an authority, those closed too, in the order of division codes, then ids. */
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

/** The units of every authority that recommend. */
export async function listStandingUnits(tx: Tx): Promise<Unit[]> {
  const rows = await tx.selectFrom('unit').selectAll().where('closed_at', 'is', null).orderBy('id').execute();
  return rows.map(toUnit);
}

/** Errors: NOT_FOUND. */
export async function getUnit(tx: Tx, id: string): Promise<Unit> {
  const row = await tx.selectFrom('unit').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toUnit(row) : fail('NOT_FOUND');
}

/** Names a unit that recommends inside an authority (level administration, of its own authority). */
export async function addUnit(tx: Tx, unit: Omit<Unit, 'closedAt'>): Promise<void> {
  await tx
    .insertInto('unit')
    .values({
      id: unit.id,
      authority_code: unit.authorityCode,
      name: unit.name,
      class: unit.class,
      division_code: unit.divisionCode,
      origin: 'authority',
    })
    .execute();
}

/** Changes a unit's name, or whether it recommends; a release brings neither back. Errors: NOT_FOUND. */
export async function changeUnit(
  tx: Tx,
  key: { authorityCode: string; id: string },
  change: { name: string } | { closedAt: string | null },
): Promise<void> {
  const changed = await tx
    .updateTable('unit')
    .set({ ...('name' in change ? { name: change.name } : { closed_at: change.closedAt }), origin: 'authority' })
    .where('authority_code', '=', key.authorityCode)
    .where('id', '=', key.id)
    .returning('id')
    .executeTakeFirst();
  if (!changed) fail('NOT_FOUND');
}

function toUnit(row: {
  id: string;
  authority_code: string;
  name: string;
  class: string;
  division_code: string | null;
  closed_at: string | null;
}): Unit {
  return {
    id: row.id,
    authorityCode: row.authority_code,
    name: row.name,
    class: row.class,
    divisionCode: row.division_code,
    closedAt: row.closed_at,
  };
}
