import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { upgradeData } from '@shifan/rules';
import { upgradeSource } from './upgrade-source.ts';

export interface Upgrade {
  /** the files that were rewritten, named from the folder on; empty: everything was of today already */
  changed: string[];
  /** files that could not be read as what their name says, and stay as they were */
  unreadable: string[];
}

/**
 * Rewrites a plugin's sources (.ts) and data (.json) in the vocabulary of today, its tests too. What would not change is not written.
 * @example (await upgradeFolder('plugins/exampleland')).changed // []
 */
export async function upgradeFolder(folder: string): Promise<Upgrade> {
  const result: Upgrade = { changed: [], unreadable: [] };
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter(isSource).toSorted()) {
    const path = join(folder, name);
    const before = await readFile(path, 'utf8');
    const after = upgraded(name, before);
    if (after === undefined) result.unreadable.push(name);
    else if (after !== before) {
      await writeFile(path, after);
      result.changed.push(name);
    }
  }
  return result;
}

function isSource(name: string): boolean {
  return /\.(?:ts|json)$/u.test(name) && !/(?:^|[/\\])(?:node_modules|package\.json|tsconfig\.json)/u.test(name);
}

function upgraded(name: string, text: string): string | undefined {
  try {
    return name.endsWith('.ts') ? upgradeSource(text) : upgradeJson(text);
  } catch {
    return undefined;
  }
}

function upgradeJson(text: string): string {
  const data: unknown = JSON.parse(text);
  const after = upgradeData(data);
  return after === data ? text : `${JSON.stringify(after, null, 2)}\n`;
}
