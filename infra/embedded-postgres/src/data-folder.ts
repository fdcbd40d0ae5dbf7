import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries, Log } from './binaries.ts';
import { run } from './run.ts';

/** What lies in a data folder: the cluster, the superuser's password, the server's log, the owner's process id. */
export interface DataFolder {
  cluster: string;
  /** the cluster as the server's account can name it, with `cluster` as working directory */
  clusterArgument: string;
  password: string;
  log: string;
  owner: string;
}

export interface DataFolderOptions {
  dataDir: string;
  account: Account | null;
  binaries: Binaries;
  log: Log;
}

/** Opens the data folder, creating the cluster where there is none. */
export async function openDataFolder(options: DataFolderOptions): Promise<DataFolder> {
  const base = resolve(options.dataDir);
  const cluster = join(base, 'cluster');
  mkdirSync(base, { recursive: true });
  own(base, options.account, 0o755);
  const password = readPassword(join(base, 'password'));
  if (!existsSync(cluster)) await createCluster(base, password, options);
  own(cluster, options.account, 0o700);
  return {
    cluster,
    clusterArgument: nameFor(cluster, options.account),
    password,
    log: join(base, 'server.log'),
    owner: join(base, 'owner.pid'),
  };
}

function own(path: string, account: Account | null, mode: number): void {
  chmodSync(path, mode);
  if (account && lstatSync(path).uid !== account.uid) chownSync(path, account.uid, account.gid);
}

/**
 * Below a folder closed to others (a checkout in /root) the account may not walk the path; but the working directory
 * is entered before the account changes, and Linux gives it a name that needs no walking.
 */
function nameFor(cluster: string, account: Account | null): string {
  if (!account || isReachable(dirname(cluster))) return cluster;
  if (process.platform === 'linux') return '/proc/self/cwd';
  throw new Error(`The folder ${cluster} is closed to the account PostgreSQL runs under; choose another data folder.`);
}

function isReachable(path: string): boolean {
  const parent = dirname(path);
  return (lstatSync(path).mode & 0o001) !== 0 && (parent === path || isReachable(parent));
}

function readPassword(path: string): string {
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  return readFileSync(path, 'utf8').trim();
}

/** The cluster takes its name only when it is whole, so an interrupted initdb leaves nothing that looks like one. */
async function createCluster(base: string, password: string, options: DataFolderOptions): Promise<void> {
  options.log('creating the database cluster');
  const building = join(base, 'cluster.new');
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building);
  own(building, options.account, 0o700);
  const passwordFile = join(base, 'initdb-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  own(passwordFile, options.account, 0o600);
  try {
    const args = initdbArguments(nameFor(building, options.account));
    const { code, output } = await run(options.binaries.initdb, args, { account: options.account, cwd: building });
    if (code !== 0) throw new Error(`initdb failed (${String(code)}): ${output.trim()}`);
    renameSync(building, join(base, 'cluster'));
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function initdbArguments(cluster: string): string[] {
  // C.UTF-8 and never C: with C, pg_trgm finds no trigrams in Chinese.
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
  return [
    `--pgdata=${cluster}`,
    // not path.join, which would resolve the dots of /proc/self/cwd/.. by itself
    `--pwfile=${cluster}/../initdb-password`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    ...(process.platform === 'win32' ? ['--no-locale'] : [`--locale=${locale}`]),
  ];
}
