import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { startTestServer } from './test-server.ts';

export interface TestDatabaseOptions {
  /** names what `prepare` makes; databases of one template are clones of one prepared database */
  template: string;
  /** fills the template, once a run: migrations, fixed data. Must close every connection it opens. */
  prepare: (url: string) => Promise<void>;
}

export interface TestDatabase {
  /** superuser's URL of the fresh clone */
  url: string;
  drop(): Promise<void>;
}

/** The variable by which the run's one server (see vitest-setup.ts) is known to its workers. */
export const SERVER_VARIABLE = 'SHIFAN_TEST_POSTGRES';

/** A fresh database of its own for a test file: a clone (some 20 ms) of a template prepared once. */
export async function createTestDatabase(options: TestDatabaseOptions): Promise<TestDatabase> {
  const server = await serverUrl();
  const template = `template_${createHash('sha256').update(options.template).digest('hex').slice(0, 16)}`;
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(server, async (admin) => {
    await ensureTemplate(admin, template, () => options.prepare(withDatabase(server, template)));
    await admin.query(`create database ${name} template ${template} strategy file_copy`);
  });
  return {
    url: withDatabase(server, name),
    drop: () => asAdmin(server, async (admin) => void (await admin.query(`drop database ${name} with (force)`))),
  };
}

let ownServer: Promise<string> | undefined;

function serverUrl(): Promise<string> {
  const given = process.env[SERVER_VARIABLE];
  if (given) return Promise.resolve(given);
  // Outside a run with the setup file: a server for this process; it ends with it.
  ownServer ??= startTestServer().then((server) => server.url());
  return ownServer;
}

/** One worker prepares, the others wait for it; a template that failed half-way is not mistaken for a whole one. */
async function ensureTemplate(admin: Client, template: string, prepare: () => Promise<void>): Promise<void> {
  await admin.query('select pg_advisory_lock(hashtext($1))', [template]);
  try {
    const found = await admin.query('select datistemplate from pg_database where datname = $1', [template]);
    if (found.rows[0]?.datistemplate === true) return;
    if (found.rows.length > 0) await admin.query(`drop database ${template} with (force)`);
    await admin.query(`create database ${template}`);
    await prepare();
    await admin.query(`alter database ${template} is_template true`);
  } finally {
    await admin.query('select pg_advisory_unlock(hashtext($1))', [template]);
  }
}

async function asAdmin<T>(server: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: server });
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function withDatabase(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
