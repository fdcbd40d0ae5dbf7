import { createHmac } from 'node:crypto';

/** Whom a connection serves; each has a login role of its own. `auth` is the sign-in library. */
export const AUDIENCES = ['operator', 'officer', 'ministry', 'public', 'jobs', 'auth'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const OWNER_ROLE = 'shifan_owner';

export function roleName(audience: Audience): string {
  return `shifan_${audience}`;
}

/** The login role's password, made from one secret, so that an installation keeps one secret and not six. */
export function rolePassword(secret: string, audience: Audience): string {
  return createHmac('sha256', secret).update(`shifan database role ${audience}`).digest('hex');
}

/** No request may hold a lock, a statement or an open transaction for long: others wait behind it. */
export function roleSettings(audience: Audience): Record<string, string> {
  return {
    search_path: audience === 'auth' ? 'auth' : 'app',
    statement_timeout: audience === 'jobs' ? '60s' : '15s',
    lock_timeout: '5s',
    idle_in_transaction_session_timeout: '30s',
  };
}
