import { fileURLToPath } from 'node:url';
import { type JsonObject, loadPluginVersion, type Tx } from '@shifan/db';
import { readSpecFolder, type SpecText } from '@shifan/plugin-kit';
import { plugins } from '@shifan/plugin-registry';
import type { Plugin } from '@shifan/rules';
import { pinnedVersion } from '../../law/pinned-version.ts';

/**
 * The verdict cases and scenarios of a version: beside the release's own plugins in their folders, with any other as it was
 * installed. Undefined where it came without.
 */
export async function specsOf(tx: Tx, plugin: Plugin): Promise<SpecText[] | undefined> {
  const key = { jurisdiction: plugin.id, version: pinnedVersion(plugin) };
  const { specs } = await loadPluginVersion(tx, key);
  if (specs !== null) return textsOf(specs);
  const shipped = plugins.find(({ id }) => id === plugin.id);
  return shipped && pinnedVersion(shipped) === key.version ? ofFolder(plugin.id) : undefined;
}

/** Texts by file as they are kept. */
export function keptSpecs(specs: readonly SpecText[]): Record<string, string> {
  return Object.fromEntries(specs.map(({ file, text }) => [file, text]));
}

function textsOf(specs: JsonObject): SpecText[] {
  return Object.entries(specs).flatMap(([file, text]) => (typeof text === 'string' ? [{ file, text }] : []));
}

async function ofFolder(id: string): Promise<SpecText[]> {
  const folder = fileURLToPath(new URL(`../../../../../plugins/${id}`, import.meta.url));
  const [cases, scenarios] = await Promise.all([readSpecFolder(folder, 'cases'), readSpecFolder(folder, 'scenario')]);
  return [...cases, ...scenarios];
}
