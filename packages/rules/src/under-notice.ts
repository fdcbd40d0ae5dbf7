import type { ResolvedNotice } from './notices.ts';
import type { Plugin } from './schema/plugin.ts';

const built = new WeakMap<Plugin, Map<string, Plugin>>();

/**
 * A plugin as it holds under a notice: with the materials and slots the notice adds after those of the law. The plugin itself
 * where the notice adds none; the same object every time, so that what is built once for a plugin is built once here too.
 */
export function underNotice(plugin: Plugin, notice: ResolvedNotice): Plugin {
  const { materials = [], evidenceSlots = [] } = notice;
  if (materials.length + evidenceSlots.length === 0) return plugin;
  const known = built.get(plugin) ?? new Map<string, Plugin>();
  built.set(plugin, known);
  const found = known.get(notice.ids.join(' ')) ?? {
    ...plugin,
    materials: [...plugin.materials, ...materials],
    evidenceSlots: [...plugin.evidenceSlots, ...evidenceSlots],
  };
  known.set(notice.ids.join(' '), found);
  return found;
}
