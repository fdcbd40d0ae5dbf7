import { fail } from '@shifan/errors';
import type { Role } from '../contract/session.ts';

/** A person with a role at one place: an operator, a unit of a province, a province's authority, or the ministry. */
export type Person = {
  id: string;
  name: string;
  role: Role;
  tenant: { id: string; name: string };
  unit?: { id: string; name: string; class: string };
  operator?: { id: string; name: string; uscc: string };
  /** signed in by a one-time password: changes it before anything else */
  passwordDue?: boolean;
};

export const ROLE_NAMES: Record<Role, string> = {
  'operator-clerk': '运营主体经办人',
  'municipal-reviewer': '地市审核人',
  'provincial-body-reviewer': '省有关单位审核人',
  'provincial-reviewer': '省级审核人',
  'provincial-approver': '省级审批人',
  'ministry-reviewer': '部级审核人',
  'ministry-approver': '部级审批人',
  auditor: '纪检监察、审计',
  administrator: '系统管理员',
};

export type OperatorPerson = Person & { operator: NonNullable<Person['operator']> };

/** The person as an operator's clerk; anybody else is refused. */
export function asOperator(person: Person): OperatorPerson {
  const { operator } = person;
  if (!operator) fail('FORBIDDEN');
  return { ...person, operator };
}
