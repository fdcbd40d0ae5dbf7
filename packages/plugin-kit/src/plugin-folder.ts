import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a spec file holds, as its name says: `*.cases.yaml`, `*.scenario.yaml`; .yml and .json likewise. */
export type SpecKind = 'cases' | 'scenario';

const NAMES: Record<SpecKind, RegExp> = {
  cases: /\.cases\.(?:ya?ml|json)$/u,
  scenario: /\.scenarios?\.(?:ya?ml|json)$/u,
};

/**
 * The case or scenario files of a folder, by name; of a plugin's folder, those in its `cases`. A path that is no folder is itself.
 * @example await listSpecFiles('plugins/exampleland', 'cases')
 */
export async function listSpecFiles(path: string, kind: SpecKind): Promise<string[]> {
  if (!(await isFolder(path))) return [path];
  const own = join(path, 'cases');
  const folder = (await isFolder(own)) ? own : path;
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((name) => NAMES[kind].test(name) && !name.includes('node_modules'))
    .toSorted()
    .map((name) => join(folder, name));
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}
