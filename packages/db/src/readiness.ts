import { sql } from 'kysely';
import type { Database } from './connect.ts';
import { listMigrations } from './migrate.ts';
import { isSafeServer } from './server.ts';

export type Readiness =
  | { ready: true }
  | { ready: false; reason: 'unreachable' | 'behind' | 'unsafe-role' | 'old-server' };

/** Whether a serving connection can serve: it answers, every migration is there, and its role cannot pass row security. */
export async function readiness(db: Database): Promise<Readiness> {
  try {
    const { rows } = await sql<{ version: number; unsafe: boolean; last: string | null }>`
      select current_setting('server_version_num')::int as version,
        (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as unsafe,
        (select max(name) from migration.applied) as last`.execute(db);
    const row = rows[0];
    if (!row) return { ready: false, reason: 'unreachable' };
    if (!isSafeServer(row.version)) return { ready: false, reason: 'old-server' };
    if (row.unsafe) return { ready: false, reason: 'unsafe-role' };
    return row.last === listMigrations().at(-1)?.name ? { ready: true } : { ready: false, reason: 'behind' };
  } catch {
    return { ready: false, reason: 'unreachable' };
  }
}
