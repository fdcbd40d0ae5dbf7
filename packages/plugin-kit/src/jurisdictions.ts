import { findDivision, findNotice } from '@shifan/rules';
import type { Plugin, ResolvedNotice } from '@shifan/rules';

/** The plugin of a jurisdiction among those the caller installed. */
export function findPlugin(plugins: readonly Plugin[], jurisdiction: string): Plugin | undefined {
  return plugins.find((plugin) => plugin.id === jurisdiction);
}

/** The notice that an author names, narrowed for the division's authority; undefined where there is none. */
export function namedNotice(
  plugin: Plugin,
  { notice, division }: { notice: string | undefined; division: string | undefined },
): ResolvedNotice | undefined {
  if (notice === undefined) return undefined;
  const authority = division === undefined ? undefined : findDivision(division)?.authority;
  return findNotice(plugin, authority === undefined ? { id: notice } : { id: notice, authority });
}
