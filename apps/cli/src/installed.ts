import { listSpecFiles } from '@shifan/plugin-kit';
import type { SpecKind } from '@shifan/plugin-kit';
import type { Plugin } from '@shifan/rules';
import { folderOf, readRegistry } from './registry.ts';
import { usageError } from './usage-error.ts';

/** The installed plugins, and the ids of all that are registered, also of one that is too spoilt to be used. */
export const { plugins, ids } = await readRegistry();

/** The installed plugin of an id; another id is a usage error that names the known ones. */
export function getInstalled(id: string | undefined, usage: string): Plugin {
  const known = plugins.map((plugin) => plugin.id).join('、');
  if (id === undefined) throw usageError(`缺少办法的标识（已安装：${known}）`, usage);
  const plugin = plugins.find((candidate) => candidate.id === id);
  if (!plugin && ids.includes(id)) throw usageError(`办法 ${id} 有错，载入不了：用 shifan check ${id} 查看`, usage);
  if (!plugin) throw usageError(`没有办法 ${id}（已安装：${known}）`, usage);
  return plugin;
}

/** What a path or an id of the registry stands for: an id for its plugin's folder, anything else for itself. */
export function placeOf(target: string): string {
  return ids.includes(target) ? folderOf(target) : target;
}

/** The case or scenario files that arguments name; without arguments those of every installed plugin. */
export async function specFiles(targets: readonly string[], kind: SpecKind): Promise<string[]> {
  const named = targets.length > 0 ? targets : ids;
  const lists = await Promise.all(named.map((target) => listSpecFiles(placeOf(target), kind)));
  const empty = targets.find((_target, index) => lists[index]?.length === 0);
  if (empty !== undefined) throw usageError(`${empty} 里没有 *.${kind}.yaml`, `${kind} [文件、文件夹或办法标识…]`);
  return lists.flat();
}
