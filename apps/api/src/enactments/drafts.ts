import { fail } from '@shifan/errors';
import { startPhase } from '@shifan/process';
import type { Plugin } from '@shifan/rules';
import { installedPlugins } from '../law/installed-plugins.ts';

/** Drafts that an authority itself would put in force: a province's own programme is nobody else's. */
export function draftsOf(tenant: string): Plugin[] {
  return installedPlugins.filter((plugin) => plugin.status === 'draft' && isOwn(plugin, tenant));
}

/** A draft by its id. Errors: JURISDICTION_UNKNOWN for what is not this authority's; ENACTMENT_NOT_DRAFT. */
export function getDraftOf(tenant: string, jurisdiction: string): Plugin {
  const plugin = installedPlugins.find(({ id }) => id === jurisdiction);
  if (!plugin || !isOwn(plugin, tenant)) return fail('JURISDICTION_UNKNOWN', { jurisdiction });
  return plugin.status === 'draft' ? plugin : fail('ENACTMENT_NOT_DRAFT', { jurisdiction: plugin.title });
}

function isOwn(plugin: Plugin, tenant: string): boolean {
  if (plugin.decidingActor === 'ministry') return tenant === 'ministry';
  if (plugin.authority !== undefined) return plugin.authority === tenant;
  return startPhase(plugin).chains.some(({ authorities }) => authorities?.includes(tenant) ?? tenant !== 'ministry');
}
