import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadPlugin } from '@shifan/plugin-kit';
import type { Plugin } from '@shifan/rules';

/** What is registered, and of it what can be used. */
interface Registry {
  ids: readonly string[];
  plugins: readonly Plugin[];
}

/**
 * The registry; where one plugin does not load, which happens while it is being written, all others one by one: then its author
 * can still have it checked.
 */
export async function readRegistry(): Promise<Registry> {
  try {
    const { plugins } = await import('@shifan/plugin-registry');
    return { ids: plugins.map(({ id }) => id), plugins };
  } catch {
    return oneByOne();
  }
}

async function oneByOne(): Promise<Registry> {
  const lines = await readFile(fileURLToPath(new URL('registry/installed.ts', FOLDER)), 'utf8');
  const ids = [...lines.matchAll(/from '\.\.\/([a-z0-9-]+)\/plugin\.ts'/gu)].flatMap(([, id]) => id ?? []);
  const loaded = await Promise.all(ids.map((id) => loadPlugin(folderOf(id))));
  return { ids, plugins: loaded.flatMap((one) => (one.ok ? [one.plugin] : [])) };
}

const FOLDER = new URL('../../../plugins/', import.meta.url);

/** The folder of a registered plugin: named by its id. */
export function folderOf(id: string): string {
  return fileURLToPath(new URL(id, FOLDER));
}
