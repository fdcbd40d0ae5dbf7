import { fail } from '@shifan/errors';
import { plugins } from '@shifan/plugin-registry';
import type { Plugin } from '@shifan/rules';

/** Every installed jurisdiction, in the registry's order. */
export const installedPlugins: readonly Plugin[] = plugins;

/** The jurisdictions in which people really apply: not repealed, not a draft, not the fictional fixture. */
export const livePlugins: readonly Plugin[] = plugins.filter((plugin) => plugin.status === 'in-force');

/** The plugin of a jurisdiction. */
export function getPlugin(jurisdiction: string): Plugin {
  const found = plugins.find((plugin) => plugin.id === jurisdiction);
  return found ?? fail('JURISDICTION_UNKNOWN', { jurisdiction });
}

/** The plugin that a notice belongs to, if it is installed. */
export function findPluginOfNotice(noticeId: string): Plugin | undefined {
  return plugins.find((plugin) => plugin.notices.some((notice) => notice.id === noticeId));
}
