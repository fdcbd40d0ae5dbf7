import type { CivilDate } from '@shifan/calendar';
import { packBundle } from './pack-bundle.ts';
import type { ReadBundle } from './read-bundle.ts';
import { readFolder } from './read-folder.ts';
import { specFailures } from './spec-failures.ts';

/**
 * Packs the plugin of a folder with its cases and scenarios, if all of it holds: whatever is packed can be installed.
 * @example await packFolder('plugins/exampleland', { today }) // { ok: true, bundle }
 */
export async function packFolder(folder: string, { today }: { today: CivilDate }): Promise<ReadBundle> {
  const read = await readFolder(folder);
  if (!read.ok) return read;
  const { plugin, cases, scenarios } = read;
  const problems = specFailures({ plugin, cases, scenarios, today });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, bundle: packBundle(plugin, { cases, scenarios }) };
}
