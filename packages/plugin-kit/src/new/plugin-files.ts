import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of a plugin, named from its folder on. */
export interface PluginFile {
  path: string;
  text: string;
}

const LEFT = /(?:^|\/)(?:node_modules|\.turbo)\/|(?:^|\/)(?:package|tsconfig)\.json$|\.test\.ts$/u;

/** The files that make a plugin, in the order of their names; its tests speak of its own law and stay behind. */
export async function readPluginFiles(folder: string): Promise<PluginFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !LEFT.test(path))
    .toSorted();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
}
