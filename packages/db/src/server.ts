import { fail } from '@shifan/errors';
import type pg from 'pg';

/** First releases without the row-security leaks CVE-2025-8713 and CVE-2024-10976, by major version. */
const SAFE_SERVER: Record<number, number> = { 16: 160_010, 17: 170_006, 18: 180_000 };

/** Whether a server of this `server_version_num` keeps row security. */
export function isSafeServer(version: number): boolean {
  return version >= (SAFE_SERVER[Math.floor(version / 10_000)] ?? 180_000);
}

/**
 * Refuses a server that is too old, or a login that may not set it up, before anything is changed.
 * Errors: DATABASE_UNSUITABLE.
 */
export async function requireSuitableServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string; superuser: boolean }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
       (select rolsuper from pg_roles where rolname = current_user) as superuser`,
  );
  const [server] = rows;
  if (server && !isSafeServer(server.number)) {
    fail('DATABASE_UNSUITABLE', {
      found: `PostgreSQL ${server.version}`,
      expected: 'PostgreSQL 16.10、17.6 或 18 以上',
    });
  }
  if (server && !server.superuser) fail('DATABASE_UNSUITABLE', { found: '普通账户', expected: '超级用户账户' });
}
