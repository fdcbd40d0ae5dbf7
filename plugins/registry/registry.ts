import { selectPlugin } from '@shifan/rules';
import type { Plugin } from '@shifan/rules';
import { plugin as national2025 } from '@shifan/plugin-national-2025';

/** The installed jurisdictions, a line each, in the order of their ids. */
export const plugins: readonly Plugin[] = [national2025];

/** The installed plugin of this id, or undefined. */
export function findPlugin(id: string): Plugin | undefined {
  return plugins.find((plugin) => plugin.id === id);
}
