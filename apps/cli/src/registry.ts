import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadModule, loadPlugin } from '@shifan/plugin-kit';
import { Plugin } from '@shifan/rules';

/** What is registered, and of it what can be used. */
interface Registry {
  ids: readonly string[];
  plugins: readonly Plugin[];
}

/**
 * The registry, loaded apart; where one plugin does not load or does not come to an end, which happens while it is being written,
 * all others one by one: then its author can still have it checked.
 */
export async function readRegistry(): Promise<Registry> {
  const loaded = await loadModule(pathOf('registry/registry.ts'), { pick: 'plugins', longestMs: LONGEST_MS });
  const plugins = loaded.ok ? Plugin.array().safeParse(loaded.exported) : undefined;
  return plugins?.success === true ? { ids: plugins.data.map(({ id }) => id), plugins: plugins.data } : oneByOne();
}

/** All of them together take a second; whoever takes more is looked at alone. */
const LONGEST_MS = 10_000;

async function oneByOne(): Promise<Registry> {
  const lines = await readFile(pathOf('registry/installed.ts'), 'utf8');
  const ids = [...lines.matchAll(/from '\.\.\/([a-z0-9-]+)\/plugin\.ts'/gu)].flatMap(([, id]) => id ?? []);
  const loaded = await Promise.all(ids.map((id) => loadPlugin(folderOf(id), { longestMs: LONGEST_MS })));
  return { ids, plugins: loaded.flatMap((one) => (one.ok ? [one.plugin] : [])) };
}

const FOLDER = new URL('../../../plugins/', import.meta.url);

/** The folder of a registered plugin: named by its id. */
export function folderOf(id: string): string {
  return pathOf(id);
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, FOLDER));
}
