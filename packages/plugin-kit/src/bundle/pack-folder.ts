import type { CivilDate } from '@shifan/calendar';
import { Plugin } from '@shifan/rules';
import { checkPluginModule } from '../check/check-plugin-module.ts';
import { loadModule } from '../check/load-module.ts';
import { packBundle, readSpecFolder } from './pack-bundle.ts';
import type { ReadBundle } from './read-bundle.ts';
import { specFailures } from './spec-failures.ts';

/**
 * Packs the plugin of a folder with its cases and scenarios, if all of it holds: whatever is packed can be installed.
 * @example await packFolder('plugins/exampleland', { today }) // { ok: true, bundle }
 */
export async function packFolder(folder: string, { today }: { today: CivilDate }): Promise<ReadBundle> {
  const check = await checkPluginModule(folder);
  const loaded = await loadModule(folder);
  if (!check.passed || !loaded.ok) return { ok: false, problems: check.problems };
  const plugin = Plugin.parse(loaded.exported);
  const [cases, scenarios] = await Promise.all([readSpecFolder(folder, 'cases'), readSpecFolder(folder, 'scenario')]);
  const problems = specFailures({ plugin, cases, scenarios, today });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, bundle: packBundle(plugin, { cases, scenarios }) };
}
