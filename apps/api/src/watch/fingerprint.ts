import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A text that is another one whenever a file of the folder was saved, added or removed. Looked at every half second: editors
 * save in many ways, and not every file system tells of it.
 */
export async function fingerprint(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const own = names.filter((name) => !/(?:^|[/\\])(?:node_modules|\.)/u.test(name)).toSorted();
  const lines = await Promise.all(own.map((name) => lineOf(folder, name)));
  return lines.join('\n');
}

async function lineOf(folder: string, name: string): Promise<string> {
  const found = await stat(join(folder, name)).catch(() => undefined);
  return found?.isFile() === true ? `${name} ${found.size} ${found.mtimeMs}` : name;
}
