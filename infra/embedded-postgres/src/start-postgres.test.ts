import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAlive } from './postmaster.ts';
import { startPostgres } from './start-postgres.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shifan-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, query: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: query, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end().catch(() => undefined);
  }
}

function serverProcess(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Starts the server in a process of its own and returns that process once the server answers. */
async function startElsewhere(dataDir: string) {
  const module = JSON.stringify(fileURLToPath(new URL('./start-postgres.ts', import.meta.url)));
  const script = `const { startPostgres } = await import(${module});
    await startPostgres({ dataDir: ${JSON.stringify(dataDir)} }); console.log('up'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function killed(child: Awaited<ReturnType<typeof startElsewhere>>): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('a started server', () => {
  test('keeps its data for the next start, durable and in UTF-8', async () => {
    const first = await startPostgres({ dataDir: folder });
    await ask(first.url(), 'create table kept (n integer)');
    await first.stop();
    const lines: string[] = [];
    const second = await startPostgres({ dataDir: folder, log: (line) => lines.push(line) });
    expect(await ask(second.url(), `select to_regclass('kept') is not null`)).toBe(true);
    expect(lines.join()).not.toContain('creating');
    expect(await ask(second.url(), `select current_setting('fsync') || current_setting('synchronous_commit')`)).toBe(
      'onon',
    );
    expect(
      await ask(
        second.url(),
        `select datctype || pg_encoding_to_char(encoding) from pg_database where datname = 'postgres'`,
      ),
    ).toBe('C.UTF-8UTF8');
    await second.stop();
    await second.stop();
  });

  test('answers on 127.0.0.1 alone, to its password alone, which only we read', async () => {
    const server = await startPostgres({ dataDir: folder });
    expect(
      await ask(
        server.url(),
        `select current_setting('listen_addresses') || current_setting('unix_socket_directories')`,
      ),
    ).toBe('127.0.0.1');
    await expect(
      ask(server.url('postgres', { user: 'postgres', password: 'guess' }), 'select 1'),
    ).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
    await server.stop();
  });

  test('left behind by a killed run is stopped and replaced', async () => {
    await killed(await startElsewhere(folder));
    const orphan = serverProcess(folder);
    expect(isAlive(orphan)).toBe(true);
    const server = await startPostgres({ dataDir: folder });
    expect(isAlive(orphan)).toBe(false);
    expect(await ask(server.url(), 'select 1')).toBe(1);
    await server.stop();
  });

  test('of a process that lives is shared, and stays when we stop', async () => {
    const other = await startElsewhere(folder);
    const server = await startPostgres({ dataDir: folder });
    await server.stop();
    expect(await ask(server.url(), 'select 1')).toBe(1);
    const pid = serverProcess(folder);
    await killed(other);
    const next = await startPostgres({ dataDir: folder });
    expect(isAlive(pid)).toBe(false);
    await next.stop();
  });

  test('comes back after a kill of the server itself', async () => {
    const server = await startPostgres({ dataDir: folder });
    await ask(server.url(), 'create table kept (n integer)');
    process.kill(serverProcess(folder), 'SIGKILL');
    const again = await startPostgres({ dataDir: folder });
    expect(await ask(again.url(), `select to_regclass('kept') is not null`)).toBe(true);
    await again.stop();
  });

  test('runs in a folder closed to other accounts', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const server = await startPostgres({ dataDir: join(closed, 'data') });
    expect(await ask(server.url(), 'select 1')).toBe(1);
    await server.stop();
    const again = await startPostgres({ dataDir: join(closed, 'data') });
    await again.stop();
  });

  test('whose port is taken says so and leaves nothing running', async () => {
    const first = await startPostgres({ dataDir: join(folder, 'a') });
    const second = startPostgres({ dataDir: join(folder, 'b'), port: first.port });
    await expect(second).rejects.toThrow(/did not start on port \d+[\s\S]*(Address already in use|could not bind)/u);
    await first.stop();
  });
});
