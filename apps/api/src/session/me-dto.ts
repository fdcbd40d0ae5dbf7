import type { Me } from '../contract/session.ts';
import { type Person, ROLE_NAMES } from '../sessions/person.ts';

export function meDto(person: Person): Me {
  return { ...person, roleName: ROLE_NAMES[person.role] };
}
