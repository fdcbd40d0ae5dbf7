import { type CaseFile, type JsonObject, listKeptVersions, loadPluginVersion, type Tx } from '@shifan/db';
import { fail } from '@shifan/errors';
import { type Plugin, readPlugin } from '@shifan/rules';
import { findPlugin } from './installed-plugins.ts';
import { withKeptNotices } from './kept-notices.ts';
import { pinAs, pinnedVersion } from './pinned-version.ts';

/** Every version that was ever installed, whole, by jurisdiction and version; a version never changes. */
const contents = new Map<string, JsonObject>();
/** The same read, as they were installed. */
const installed = new Map<string, Plugin>();
const bundled = new Map<string, string[]>();

type Pinned = Pick<CaseFile, 'jurisdiction' | 'pluginVersion' | 'submitted'>;

/**
 * The law a case is under: the version it was first submitted under, whatever is installed since; before its submission
 * the newest. Errors: PLUGIN_VERSION_UNKNOWN where nobody has that version any more.
 */
export function pluginOf(file: Pinned): Plugin {
  const newest = findPlugin(file.jurisdiction);
  if (newest && (!file.submitted || pinnedVersion(newest) === file.pluginVersion)) return newest;
  return getKeptVersion(file.jurisdiction, file.pluginVersion);
}

/** One version of a jurisdiction, the newest or an older one. */
export function getKeptVersion(jurisdiction: string, version: string): Plugin {
  const newest = findPlugin(jurisdiction);
  if (newest && pinnedVersion(newest) === version) return newest;
  return withKeptNotices(getInstalledVersion(jurisdiction, version));
}

/** A version as it was installed, without the calls that are kept beside it. Errors: PLUGIN_VERSION_UNKNOWN. */
export function getInstalledVersion(jurisdiction: string, version: string): Plugin {
  const key = keyOf(jurisdiction, version);
  const found = installed.get(key) ?? read(key, version);
  return found ?? fail('PLUGIN_VERSION_UNKNOWN', { plugin: jurisdiction, version });
}

/** Reads the versions that came since; another process may have installed them. Any role may read them. */
export async function refreshVersions(tx: Tx): Promise<void> {
  for (const { jurisdiction, version, origin } of await listKeptVersions(tx)) {
    const key = keyOf(jurisdiction, version);
    if (contents.has(key)) continue;
    contents.set(key, (await loadPluginVersion(tx, { jurisdiction, version })).content);
    if (origin === 'bundle') bundled.set(jurisdiction, [...(bundled.get(jurisdiction) ?? []), version]);
  }
}

/** The versions that came by a bundle, by jurisdiction. */
export function bundledVersions(): ReadonlyMap<string, readonly string[]> {
  return bundled;
}

/** The numbers that were ever installed of a jurisdiction, as versions that cases may be pinned to. */
export function versionsOf(jurisdiction: string): string[] {
  const start = keyOf(jurisdiction, '');
  return [...contents.keys()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}

function read(key: string, version: string): Plugin | undefined {
  const content = contents.get(key);
  if (!content) return undefined;
  const plugin = pinAs(readPlugin(content), version);
  installed.set(key, plugin);
  return plugin;
}

function keyOf(jurisdiction: string, version: string): string {
  return `${jurisdiction} ${version}`;
}
