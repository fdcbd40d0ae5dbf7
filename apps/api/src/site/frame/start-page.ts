import type { Role } from '../../contract/session.ts';

const OF_ROLE: Partial<Record<Role, string>> = { 'operator-clerk': '/files', administrator: '/administration' };

/** The page on which a person of this role starts to work. */
export function startPage(role: Role): string {
  return OF_ROLE[role] ?? '/work';
}
