import type { Plugin } from '@shifan/rules';
import { installPlugin, shippedPlugins } from './installed-plugins.ts';
import { showKeptNotices } from './kept-notices.ts';
import { bundledVersions, getInstalledVersion } from './kept-versions.ts';
import { pinnedVersion } from './pinned-version.ts';
import { compareNumbers, numberOf } from './version-number.ts';

/**
 * Installs the newest version of each jurisdiction that came by a bundle, where this release brings none that is newer. Says
 * which were installed now: none, where they stand already.
 */
export function installNewest(): Plugin[] {
  const now: Plugin[] = [];
  for (const [jurisdiction, versions] of bundledVersions()) {
    const [newest] = versions.toSorted((a, b) => compareNumbers(numberOf(b), numberOf(a)));
    if (newest === undefined || !isNewer(newest, jurisdiction)) continue;
    const plugin = getInstalledVersion(jurisdiction, newest);
    installPlugin(plugin);
    now.push(plugin);
  }
  // In the same breath, so that nobody finds the new version without the calls kept beside it.
  if (now.length > 0) showKeptNotices();
  return now;
}

/** What two persons let in stands against a release that gives other content the same number. */
function isNewer(version: string, jurisdiction: string): boolean {
  const present = shippedPlugins.find(({ id }) => id === jurisdiction);
  if (!present) return true;
  const order = compareNumbers(numberOf(version), present.version);
  return order > 0 || (order === 0 && version !== pinnedVersion(present));
}
