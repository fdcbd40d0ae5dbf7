import { join } from 'node:path';
import { startPostgres } from '@shifan/embedded-postgres';
import pg from 'pg';
import type { Config } from './config.ts';
import type { Log } from './open-services.ts';

const DATABASE = 'shifan';

export type StartedDatabase = { url: string; stop(): Promise<void> };

/** The database of the configuration, or an embedded one whose data stay in the data folder. */
export async function startDatabase(config: Config, log: Log): Promise<StartedDatabase> {
  if (config.databaseUrl !== null) {
    log('数据库：使用 DATABASE_URL 指定的数据库');
    return { url: config.databaseUrl, stop: () => Promise.resolve() };
  }
  log('数据库：正在启动内置 PostgreSQL…');
  const server = await startPostgres({ dataDir: join(config.dataDir, 'postgres') });
  await ensureDatabase(server.url());
  log(`数据库：已启动（127.0.0.1:${server.port}）`);
  return { url: server.url(DATABASE), stop: () => server.stop() };
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
