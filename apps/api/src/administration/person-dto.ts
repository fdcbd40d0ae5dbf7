import type { AdministeredPerson as PersonRow } from '@shifan/db';
import type { AdministeredPerson } from '../contract/administration.ts';
import { Role } from '../contract/session.ts';
import { ROLE_NAMES } from '../sessions/person.ts';

type Known = { username: string; oneTimeUntil: Date | null };

/** A person as an administrator sees them: who, as what, where; never the password. */
export function personDto(
  { id, name, held }: PersonRow,
  of: { account: Known | undefined; self: string },
): AdministeredPerson {
  const role = held && Role.parse(held.role);
  return {
    id,
    name,
    username: of.account?.username ?? '',
    held:
      held && role
        ? {
            role,
            roleName: ROLE_NAMES[role],
            place: held.place,
            unit: held.unitId,
            operator: held.operatorId,
            since: held.since,
          }
        : null,
    oneTimeUntil: of.account?.oneTimeUntil?.toISOString() ?? null,
    self: id === of.self,
  };
}
