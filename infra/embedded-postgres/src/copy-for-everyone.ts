import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Copies the folder `from` to `to`, readable by every account. A copy made before is taken as it is.
 * Copies under another name first, so that two starts at once never see half a copy.
 * @returns whether a copy of our own stands at `to`
 */
export function copyForEveryone(from: string, to: string): boolean {
  if (isOurs(to)) return true;
  const building = `${to}.${process.pid}`;
  try {
    mkdirSync(building, { mode: 0o755 });
    cpSync(from, building, { recursive: true, verbatimSymlinks: true });
    openToAll(building);
    renameSync(building, to);
  } catch {
    rmSync(building, { recursive: true, force: true });
  }
  return isOurs(to);
}

/** In a folder that everyone may write, a stranger could have prepared programs for us. */
function isOurs(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return false;
  return process.platform === 'win32' || (stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0);
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
