import { createTestDatabase } from '@shifan/embedded-postgres';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { rolePools } from './connect.ts';
import { listMigrations, migrate } from './migrate.ts';
import { readiness } from './readiness.ts';
import { AUDIENCES } from './roles.ts';
import { isSafeServer } from './server.ts';

function blankDatabase() {
  return createTestDatabase({ template: 'blank', prepare: () => Promise.resolve() });
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

test('four who migrate at once apply every migration once', async () => {
  const { url, drop } = await blankDatabase();
  const applied = await Promise.all([migrate(url), migrate(url), migrate(url), migrate(url)]);
  expect(applied.flat().toSorted()).toEqual(listMigrations().map((one) => one.name));
  await drop();
});

test('two databases of one server migrate at once', async () => {
  const databases = await Promise.all([blankDatabase(), blankDatabase()]);
  const applied = await Promise.all(databases.map((one) => migrate(one.url)));
  expect(applied.map((names) => names.length)).toEqual([listMigrations().length, listMigrations().length]);
  for (const one of databases) await one.drop();
});

test('an edited migration is refused', async () => {
  const { url, drop } = await blankDatabase();
  await migrate(url);
  await run(url, `update migration.applied set hash = 'edited' where name = '0030-case-file'`);
  await expect(migrate(url)).rejects.toMatchObject({ code: 'MIGRATION_CHANGED', slots: { name: '0030-case-file' } });
  await drop();
});

test('a failing migration leaves the database as it was and says nothing of SQL', async () => {
  const { url, drop } = await blankDatabase();
  await run(url, 'create schema app; create table app.case_file (id integer)');
  await expect(migrate(url)).rejects.toMatchObject({ code: 'MIGRATION_FAILED', slots: { name: '0002-schemas' } });
  await drop();
});

test('a serving role is ready on a migrated database, and behind on one that lacks a migration', async () => {
  const { url, drop } = await blankDatabase();
  await migrate(url);
  const pools = rolePools(url);
  expect(await readiness(pools.officer)).toEqual({ ready: true });
  await run(url, `delete from migration.applied where name = '${listMigrations().at(-1)?.name ?? ''}'`);
  expect(await readiness(pools.officer)).toEqual({ ready: false, reason: 'behind' });
  await pools.close();
  await drop();
});

test('a database that is gone is not ready', async () => {
  const { url, drop } = await blankDatabase();
  await migrate(url);
  const pools = rolePools(url);
  await drop();
  expect(await readiness(pools.officer)).toEqual({ ready: false, reason: 'unreachable' });
  await pools.close();
});

test('a wrong secret opens no connection', async () => {
  const { url, drop } = await blankDatabase();
  await migrate(url);
  const pools = rolePools(url, { secret: 'wrong' });
  expect(await readiness(pools.public)).toEqual({ ready: false, reason: 'unreachable' });
  await pools.close();
  await drop();
});

test('no login makes a temporary table, and each has its limits', async () => {
  const { url, drop } = await blankDatabase();
  await migrate(url);
  const pools = rolePools(url);
  for (const audience of AUDIENCES) {
    const made = sql`create temporary table t (n integer)`.execute(pools[audience]);
    await expect(made).rejects.toMatchObject({ code: '42501' });
    const { rows } = await sql<{ limits: string }>`select current_setting('statement_timeout') || ' '
      || current_setting('lock_timeout') || ' ' || current_setting('idle_in_transaction_session_timeout') as limits`.execute(
      pools[audience],
    );
    expect(rows[0]?.limits).toBe(audience === 'jobs' ? '1min 5s 30s' : '15s 5s 30s');
  }
  await pools.close();
  await drop();
});

test('a login that may not set the database up is refused before anything is changed', async () => {
  const { url, drop } = await blankDatabase();
  const login = `plain_${process.pid}`;
  await run(url, `create role ${login} login password 'plain'`);
  const plain = Object.assign(new URL(url), { username: login, password: 'plain' }).href;
  await expect(migrate(plain)).rejects.toMatchObject({ code: 'DATABASE_UNSUITABLE', slots: { found: '普通账户' } });
  await run(url, `drop role ${login}`);
  await drop();
});

test('a server without the fixes of row security is too old', () => {
  expect([150_018, 160_009, 170_005].map(isSafeServer)).toEqual([false, false, false]);
  expect([160_010, 170_006, 180_004, 190_000].map(isSafeServer)).toEqual([true, true, true, true]);
});
