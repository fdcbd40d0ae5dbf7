import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from './data-folder.ts';

export interface Postmaster {
  pid: number;
  port: number;
}

/**
 * The server that runs on this cluster, by its pid file; removes a pid file whose process is gone or is another
 * program (after a restart of the machine or the container the number may belong to anybody).
 */
export function findPostmaster(folder: DataFolder): Postmaster | null {
  const file = join(folder.cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (isAlive(pid) && serves(pid, folder.cluster)) return { pid, port };
  rmSync(file, { force: true });
  return null;
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Ended, but not yet collected by its parent: in a container whose first process is no init, that may never happen. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  return /\) Z /u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

function serves(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    if (process.platform === 'win32') return true;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(cluster);
  } catch {
    return false;
  }
}

/** Stops a server: fast (SIGINT rolls open transactions back), at the latest after a minute immediately (SIGQUIT). */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid) && waited < 65_000; waited += 20) {
    if (waited === 60_000) signal(pid, 'SIGQUIT');
    await sleep(20);
  }
  if (isAlive(pid)) throw new Error(`PostgreSQL (process ${pid}) did not stop.`);
}

export function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name);
  } catch {
    // already gone
  }
}
