import { fileURLToPath } from 'node:url';
import { listSpecFiles } from '@shifan/plugin-kit';
import type { SpecKind } from '@shifan/plugin-kit';
import { plugins } from '@shifan/plugin-registry';
import type { Plugin } from '@shifan/rules';
import { usageError } from './usage-error.ts';

export { plugins };

/** The installed plugin of an id; another id is a usage error that names the known ones. */
export function getInstalled(id: string | undefined, usage: string): Plugin {
  const known = plugins.map((plugin) => plugin.id).join('、');
  if (id === undefined) throw usageError(`缺少办法的标识（已安装：${known}）`, usage);
  const plugin = plugins.find((candidate) => candidate.id === id);
  if (!plugin) throw usageError(`没有办法 ${id}（已安装：${known}）`, usage);
  return plugin;
}

/** What a path or an id of the registry stands for: an id for its plugin's folder, anything else for itself. */
export function placeOf(target: string): string {
  return plugins.some((plugin) => plugin.id === target) ? folderOf(target) : target;
}

/** The case or scenario files that arguments name; without arguments those of every installed plugin. */
export async function specFiles(targets: readonly string[], kind: SpecKind): Promise<string[]> {
  const named = targets.length > 0 ? targets : plugins.map((plugin) => plugin.id);
  const lists = await Promise.all(named.map((target) => listSpecFiles(placeOf(target), kind)));
  const empty = targets.find((_target, index) => lists[index]?.length === 0);
  if (empty !== undefined) throw usageError(`${empty} 里没有 *.${kind}.yaml`, `${kind} [文件、文件夹或办法标识…]`);
  return lists.flat();
}

/** The folder of an installed plugin: named by its id. */
function folderOf(id: string): string {
  return fileURLToPath(new URL(`../../../plugins/${id}`, import.meta.url));
}
