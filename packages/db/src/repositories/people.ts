import type { Tx } from '../context.ts';
import { newId } from '../uuid.ts';

export type Role =
  | 'operator-clerk'
  | 'municipal-reviewer'
  | 'provincial-body-reviewer'
  | 'provincial-reviewer'
  | 'provincial-approver'
  | 'ministry-reviewer'
  | 'ministry-approver'
  | 'auditor'
  | 'administrator';

export interface NewPerson {
  tenantId: string;
  /** id of the account in the sign-in library */
  userId: string;
  name: string;
  nameInitials: string;
  role: Role;
  unitId?: string;
  operatorId?: string;
}

/** Who a signed-in account is: everything a context and a page's head need. */
export interface Member {
  tenantId: string;
  tenantName: string;
  personId: string;
  name: string;
  role: string;
  unit: { id: string; name: string; class: string } | null;
  operator: { id: string; name: string; uscc: string } | null;
}

/** Registers a person with one membership (role jobs, or an administrator, in that tenant); returns the person's id. */
export async function addPerson(tx: Tx, input: NewPerson): Promise<string> {
  const personId = newId();
  await tx
    .insertInto('person')
    .values({
      tenant_id: input.tenantId,
      id: personId,
      user_id: input.userId,
      name: input.name,
      name_initials: input.nameInitials,
    })
    .execute();
  await tx
    .insertInto('membership')
    .values({
      tenant_id: input.tenantId,
      id: newId(),
      person_id: personId,
      role: input.role,
      unit_id: input.unitId ?? null,
      operator_id: input.operatorId ?? null,
    })
    .execute();
  return personId;
}

/** The standing memberships of an account, of whatever tenant (role auth, `withoutTenant`): sign-in comes before context. */
export async function listMemberships(tx: Tx, userId: string): Promise<Member[]> {
  const rows = await tx
    .selectFrom('person as p')
    .innerJoin('membership as m', (join) =>
      join.onRef('m.tenant_id', '=', 'p.tenant_id').onRef('m.person_id', '=', 'p.id'),
    )
    .innerJoin('authority as a', 'a.code', 'p.tenant_id')
    .leftJoin('unit as u', 'u.id', 'm.unit_id')
    .leftJoin('operator as o', (join) =>
      join.onRef('o.tenant_id', '=', 'm.tenant_id').onRef('o.id', '=', 'm.operator_id'),
    )
    .select(['p.tenant_id', 'a.name as tenant_name', 'p.id', 'p.name', 'm.role'])
    .select(['u.id as unit_id', 'u.name as unit_name', 'u.class as unit_class'])
    .select(['o.id as operator_id', 'o.name as operator_name', 'o.uscc'])
    .where('p.user_id', '=', userId)
    .where('m.ended_at', 'is', null)
    .orderBy('m.granted_at')
    .execute();
  return rows.map((row) => ({
    tenantId: row.tenant_id,
    tenantName: row.tenant_name,
    personId: row.id,
    name: row.name,
    role: row.role,
    unit: row.unit_id === null ? null : { id: row.unit_id, name: row.unit_name ?? '', class: row.unit_class ?? '' },
    operator:
      row.operator_id === null ? null : { id: row.operator_id, name: row.operator_name ?? '', uscc: row.uscc ?? '' },
  }));
}
