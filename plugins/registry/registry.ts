import { plugin as exampleland } from '@shifan/plugin-exampleland';
import { plugin as guangdongDraft } from '@shifan/plugin-guangdong-draft';
import { plugin as legacy2017 } from '@shifan/plugin-legacy-2017';
import { plugin as national2025 } from '@shifan/plugin-national-2025';
import { selectPlugin } from '@shifan/rules';
import type { Plugin } from '@shifan/rules';

/** The installed jurisdictions, a line each. */
export const plugins: readonly Plugin[] = [national2025, guangdongDraft, legacy2017, exampleland];

/** The installed plugin of this id, or undefined. */
export function findPlugin(id: string): Plugin | undefined {
  return plugins.find((plugin) => plugin.id === id);
}

/**
 * The installed plugin of this id.
 * @throws NOT_FOUND where it is not installed
 */
export function getPlugin(id: string): Plugin {
  return selectPlugin(plugins, id);
}
