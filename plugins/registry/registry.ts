import { selectPlugin } from '@shifan/rules';
import type { Plugin } from '@shifan/rules';
import * as installed from './installed.ts';

/** What is in force stands first, what is invented last; among equals the order of the ids. */
const STANDING: readonly Plugin['status'][] = ['in-force', 'draft', 'repealed', 'fictional'];

/** The installed jurisdictions. */
export const plugins: readonly Plugin[] = Object.values<Plugin>(installed).toSorted(
  (a, b) => STANDING.indexOf(a.status) - STANDING.indexOf(b.status) || (a.id < b.id ? -1 : 1),
);

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
