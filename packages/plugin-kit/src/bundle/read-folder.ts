import { Plugin } from '@shifan/rules';
import { checkLoaded } from '../check/check-plugin-module.ts';
import { loadModule } from '../check/load-module.ts';
import type { SpecText } from '../files/spec-text.ts';
import type { FileProblem } from '../problem.ts';
import { readSpecFolder } from './pack-bundle.ts';

export type ReadFolder =
  | { ok: true; plugin: Plugin; cases: SpecText[]; scenarios: SpecText[] }
  | { ok: false; problems: FileProblem[] };

/**
 * The sound plugin of a folder, its process explored, with the cases and scenarios beside it, whether or not they hold.
 * @example (await readFolder('plugins/exampleland')).ok // true
 */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const loaded = await loadModule(folder);
  const check = await checkLoaded(loaded);
  if (!check.passed || !loaded.ok) return { ok: false, problems: check.problems };
  const plugin = Plugin.parse(loaded.exported);
  const [cases, scenarios] = await Promise.all([readSpecFolder(folder, 'cases'), readSpecFolder(folder, 'scenario')]);
  return { ok: true, plugin, cases, scenarios };
}
