import { listMemberships, type Member, type RolePools, withoutTenant } from '@shifan/db';
import { Role } from '../contract/session.ts';
import type { Person } from './person.ts';

/** The person behind an account, by its first standing membership; null where it has none (any more). */
export async function findPerson(pools: RolePools, userId: string): Promise<Person | null> {
  const [member] = await withoutTenant(pools.auth, (tx) => listMemberships(tx, userId));
  return member ? toPerson(member) : null;
}

function toPerson(member: Member): Person {
  return {
    id: member.personId,
    name: member.name,
    role: Role.parse(member.role),
    tenant: { id: member.tenantId, name: member.tenantName },
    ...(member.unit ? { unit: member.unit } : {}),
    ...(member.operator ? { operator: member.operator } : {}),
  };
}
