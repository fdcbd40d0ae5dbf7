import type { Me, Role } from '@shifan/api';
import type { UseQueryResult } from '@tanstack/solid-query';
import { api } from '../api/client.ts';
import { createTrpcQuery } from '../api/create-trpc-query.ts';
import type { Failure } from '../api/failure.ts';

/** Who is signed in; null where nobody is. */
export function createSession(): UseQueryResult<Me | null, Failure> {
  return createTrpcQuery(() => ({ key: ['session.me'], load: () => api.session.me.query() }));
}

export const OPERATOR_ROLES = ['operator-clerk'] as const satisfies readonly Role[];
export const OFFICER_ROLES = [
  'municipal-reviewer',
  'provincial-body-reviewer',
  'provincial-reviewer',
  'provincial-approver',
  'auditor',
] as const satisfies readonly Role[];
export const PROVINCE_ROLES = ['provincial-reviewer', 'provincial-approver'] as const satisfies readonly Role[];
export const MINISTRY_ROLES = ['ministry-reviewer', 'ministry-approver'] as const satisfies readonly Role[];

/** Those who decide: the ministry of the national programme, a province of its own. */
export const DECIDER_ROLES = [...PROVINCE_ROLES, ...MINISTRY_ROLES] as const;

export const ADMINISTRATOR_ROLES = ['administrator'] as const satisfies readonly Role[];

/** The page on which a person of this role starts. */
export function startPage(role: Role): string {
  if (role === 'administrator') return '/administration';
  return role === 'operator-clerk' ? '/files' : '/work';
}
