import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { serverAccount } from './account.ts';
import { type Log, findBinaries } from './binaries.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { launch } from './launch.ts';
import { freePort } from './port.ts';
import { findPostmaster, isAlive, signal, stopPostmaster } from './postmaster.ts';

export interface StartOptions {
  /** holds the cluster, its superuser's password and the server's log; made where it does not exist */
  dataDir: string;
  /** 0 or absent: any free one */
  port?: number;
  /** for tests alone: gives up durability (no fsync) for speed */
  memory?: boolean;
  log?: Log;
}

export interface RunningPostgres {
  port: number;
  /** connection URL; with the superuser's password, or with the given user and password */
  url(database?: string, login?: { user: string; password: string }): string;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server on `dataDir`, reusing the data of earlier starts. A server that an interrupted run left
 * behind is stopped first; one that belongs to a living process is shared, and then `stop` leaves it running.
 * Errors: a message that says what to do, with the end of the server's log.
 */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const log = options.log ?? (() => undefined);
  const account = serverAccount();
  const binaries = await findBinaries(account, log);
  const folder = await openDataFolder({ dataDir: options.dataDir, account, binaries, log });

  const running = findPostmaster(folder);
  if (running && isAlive(ownerOf(folder))) {
    log(`sharing the PostgreSQL that runs on port ${running.port}`);
    return { port: running.port, url: urls(folder, running.port), stop: () => Promise.resolve() };
  }
  if (running) {
    log(`stopping the PostgreSQL an earlier run left behind (process ${running.pid})`);
    await stopPostmaster(running.pid);
  }

  const { pid, port } = await launchOnPort(options.port ?? 0, (chosen) => {
    log(`starting ${binaries.version} on port ${chosen}`);
    return launch({ account, binaries, folder, port: chosen, memory: options.memory ?? false });
  });
  writeFileSync(folder.owner, String(process.pid));
  return { port, url: urls(folder, port), stop: stopper(folder, pid, log) };
}

const PORT_TRIES = 3;

/** Between our look and the server's start another program may take a free port; a port asked for is not exchanged. */
async function launchOnPort(
  asked: number,
  start: (port: number) => Promise<number>,
): Promise<{ pid: number; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = asked === 0 ? await freePort() : asked;
    try {
      return { port, pid: await start(port) };
    } catch (error) {
      const taken = String(error).includes('Address already in use');
      if (asked !== 0 || !taken || attempt === PORT_TRIES) throw error;
    }
  }
}

function ownerOf(folder: DataFolder): number {
  return existsSync(folder.owner) ? Number(readFileSync(folder.owner, 'utf8')) : 0;
}

function urls(folder: DataFolder, port: number): RunningPostgres['url'] {
  return (database = 'postgres', login = { user: 'postgres', password: folder.password }) => {
    const url = new URL(`postgres://127.0.0.1:${port}/${encodeURIComponent(database)}`);
    url.username = encodeURIComponent(login.user);
    url.password = encodeURIComponent(login.password);
    return url.href;
  };
}

function stopper(folder: DataFolder, pid: number, log: Log): () => Promise<void> {
  // Whoever forgets to stop (process.exit, an uncaught error) still lets the server end in good order.
  const onExit = (): void => signal(pid, 'SIGINT');
  process.once('exit', onExit);
  return async () => {
    process.off('exit', onExit);
    if (!isAlive(pid)) return;
    log('stopping PostgreSQL');
    await stopPostmaster(pid);
    rmSync(folder.owner, { force: true });
  };
}
