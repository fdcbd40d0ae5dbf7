import { fail } from '@shifan/errors';
import { plugins } from '@shifan/plugin-registry';
import type { Plugin } from '@shifan/rules';

const shipped: Plugin[] = [...plugins];
const installed: Plugin[] = [...plugins];

/** Every installed jurisdiction as it was shipped, in the registry's order. */
export const shippedPlugins: readonly Plugin[] = shipped;

/**
 * The same with the calls this installation keeps beside the plugins' own. What a process knows of the law is known once,
 * here and in the files beside this one: it serves one database, and the law is the same for every request.
 */
export const installedPlugins: readonly Plugin[] = installed;

/** The newest installed plugin of a jurisdiction; what a case is under is `pluginOf`. */
export function getPlugin(jurisdiction: string): Plugin {
  return findPlugin(jurisdiction) ?? fail('JURISDICTION_UNKNOWN', { jurisdiction });
}

/** The same, or undefined where the jurisdiction is not (or no longer) installed. */
export function findPlugin(jurisdiction: string): Plugin | undefined {
  return installed.find((plugin) => plugin.id === jurisdiction);
}

/** The plugin that a notice belongs to, if it is installed. */
export function findPluginOfNotice(noticeId: string): Plugin | undefined {
  return installed.find((plugin) => plugin.notices.some((notice) => notice.id === noticeId));
}

/** Installs a plugin in the place of the one of its id, or after the others. */
export function installPlugin(plugin: Plugin): void {
  put(shipped, plugin);
  put(installed, plugin);
}

/** Shows installed plugins with the calls kept beside them. */
export function showWith(kept: (plugin: Plugin) => Plugin): void {
  for (const plugin of shipped) put(installed, kept(plugin));
}

function put(list: Plugin[], plugin: Plugin): void {
  const index = list.findIndex(({ id }) => id === plugin.id);
  list.splice(index === -1 ? list.length : index, 1, plugin);
}
