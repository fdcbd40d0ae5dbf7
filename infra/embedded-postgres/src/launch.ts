import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { isAlive } from './postmaster.ts';
import { serverEnvironment } from './run.ts';

export interface LaunchOptions {
  account: Account | null;
  binaries: Binaries;
  folder: DataFolder;
  port: number;
  memory: boolean;
}

const PATIENCE_MS = 60_000;

/** Starts the server and waits until it answers; returns its process id. */
export async function launch(options: LaunchOptions): Promise<number> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const pid = spawnServer(options);
    if (await answers(options, pid, until)) return pid;
    const reason = logTail(options.folder);
    // Children of a killed server hold its shared memory until they notice; a new server must wait for that.
    if (!reason.includes('pre-existing shared memory block') || Date.now() > until) {
      throw new Error(`PostgreSQL did not start on port ${options.port}. Its log ends:\n${reason}`);
    }
    await sleep(250);
  }
}

function spawnServer({ account, binaries, folder, port, memory }: LaunchOptions): number {
  const log = openSync(folder.log, 'w', 0o600);
  const settings = Object.entries({ ...settingsFor(port), ...(memory ? FAST_SETTINGS : {}) });
  const child = spawn(
    binaries.postgres,
    ['-D', folder.clusterArgument, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...account,
      cwd: folder.cluster,
      env: serverEnvironment(),
      stdio: ['ignore', log, log],
      // its own group: Ctrl-C in the terminal goes to us, and we end the server after its clients
      detached: true,
    },
  );
  closeSync(log);
  child.on('error', () => undefined);
  child.unref();
  return child.pid ?? 0;
}

/** fsync, full_page_writes and synchronous_commit keep their durable defaults here. */
function settingsFor(port: number): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // statements and their values are people's data and stay out of the log
    log_statement: 'none',
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    track_activity_query_size: '1024',
  };
}

const FAST_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '256MB' };

async function answers({ folder, port }: LaunchOptions, pid: number, until: number): Promise<boolean> {
  while (isAlive(pid) && Date.now() < until) {
    if (await accepts(port, folder.password)) return isAlive(pid);
    await sleep(20);
  }
  return false;
}

async function accepts(port: number, password: string): Promise<boolean> {
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function logTail(folder: DataFolder): string {
  return readFileSync(folder.log, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
}
