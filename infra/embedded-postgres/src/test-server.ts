import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './postmaster.ts';
import { type RunningPostgres, startPostgres } from './start-postgres.ts';

const PREFIX = 'shifan-test-';
const ROOM_BYTES = 1024 ** 3;

/** A throw-away server whose data lies in memory where the machine offers it (twenty times faster clones). */
export async function startTestServer(): Promise<RunningPostgres> {
  const parent = memoryFolder() ?? tmpdir();
  sweep(parent);
  const dataDir = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  const server = await startPostgres({ dataDir, memory: true });
  // after the server's own exit handler: what ends without `stop` leaves nothing in memory either
  const onExit = (): void => removeQuietly(dataDir);
  process.once('exit', onExit);
  return {
    ...server,
    stop: async () => {
      process.off('exit', onExit);
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Containers often have 64 MB of shared memory only, less than one cluster. */
function memoryFolder(): string | null {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= ROOM_BYTES ? '/dev/shm' : null;
  } catch {
    return null;
  }
}

/** Removes what test runs that were killed left behind; their servers end by themselves once their files are gone. */
function sweep(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = Number(/^shifan-test-(\d+)-/u.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) removeQuietly(join(parent, name));
  }
}

function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // another account's: its own next run removes it
  }
}
