import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { ShifanError } from '@shifan/errors';
import pg from 'pg';
import { AUDIENCES, OWNER_ROLE, roleName, rolePassword, roleSettings } from './roles.ts';
import { requireSuitableServer } from './server.ts';

export interface MigrateOptions {
  /** what the login roles' passwords are made of; absent: the password in the URL */
  secret?: string;
  log?: (line: string) => void;
}

interface Migration {
  name: string;
  sql: string;
  hash: string;
}

const FOLDER = new URL('./migrations/', import.meta.url);
/** Roles and schemas are the administrator's to make; everything after them is made, and owned, by the owner role. */
const BY_ADMINISTRATOR = /^000[12]-/u;
const LOCK = 7_240_225;

/**
 * Brings a database up to date: applies the migrations it has not seen, each in a transaction, one runner at a time,
 * and sets the login roles' passwords and limits. Forward only.
 * @param adminUrl a superuser's connection URL
 * @returns the names of the migrations applied now
 * Errors: DATABASE_UNSUITABLE, MIGRATION_CHANGED (an applied file was edited), MIGRATION_FAILED (nothing of that migration stays).
 */
export async function migrate(adminUrl: string, options: MigrateOptions = {}): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await requireSuitableServer(client);
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const applied = await applyMissing(client, options.log ?? (() => undefined));
    await setUpRoles(client, options.secret ?? decodeURIComponent(new URL(adminUrl).password));
    return applied;
  } finally {
    await client.end();
  }
}

export function listMigrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => {
      const sql = readFileSync(new URL(file, FOLDER), 'utf8');
      return { name: file.replace(/\.sql$/u, ''), sql, hash: createHash('sha256').update(sql).digest('hex') };
    });
}

async function applyMissing(client: pg.Client, log: (line: string) => void): Promise<string[]> {
  await client.query(`create schema if not exists migration; create table if not exists migration.applied (
    name text primary key, hash text not null, applied_at timestamptz not null default now())`);
  const rows = await client.query<{ name: string; hash: string }>('select name, hash from migration.applied');
  const known = new Map(rows.rows.map((row) => [row.name, row.hash]));
  const applied: string[] = [];
  for (const migration of listMigrations()) {
    const hash = known.get(migration.name);
    if (hash === migration.hash) continue;
    if (hash !== undefined) throw new ShifanError('MIGRATION_CHANGED', { name: migration.name });
    log(`database: ${migration.name}`);
    await apply(client, migration);
    applied.push(migration.name);
  }
  return applied;
}

async function apply(client: pg.Client, { name, sql, hash }: Migration): Promise<void> {
  const role = BY_ADMINISTRATOR.test(name) ? '' : `set local role ${OWNER_ROLE};`;
  try {
    await client.query(`begin; ${role} ${sql}; reset role;`);
    await client.query('insert into migration.applied (name, hash) values ($1, $2)', [name, hash]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new ShifanError('MIGRATION_FAILED', { name }, { cause });
  }
}

async function setUpRoles(client: pg.Client, secret: string): Promise<void> {
  for (const audience of AUDIENCES) {
    const role = roleName(audience);
    const settings = Object.entries(roleSettings(audience)).map(
      ([name, value]) => `alter role ${role} set ${name} = ${client.escapeLiteral(value)};`,
    );
    const password = client.escapeLiteral(rolePassword(secret, audience));
    await untilUncontended(() => client.query(`alter role ${role} password ${password}; ${settings.join(' ')}`));
  }
}

/** Roles belong to the cluster: two databases migrated at once write the same catalogue rows, and one must try again. */
async function untilUncontended(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === 20 || !String(error).includes('tuple concurrently')) throw error;
    }
  }
}
