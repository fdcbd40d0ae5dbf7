import { fileURLToPath } from 'node:url';
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

/** The folder of an installed plugin: named by its id. */
export function folderOf(id: string): string {
  return fileURLToPath(new URL(`../../../plugins/${id}`, import.meta.url));
}
