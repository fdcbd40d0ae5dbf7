import { callNumbers, type Plugin, type SqlLaw } from '@shifan/rules';
import { getPlugin } from '../law/installed-plugins.ts';
import { getKeptVersion, versionsOf } from '../law/kept-versions.ts';
import { pinnedVersion } from '../law/pinned-version.ts';

/** A version that cases may be under. */
export type LawVersion = { version: string; plugin: Plugin; law: SqlLaw };

/** Every version of a jurisdiction that was ever installed, the newest first. Errors: JURISDICTION_UNKNOWN. */
export function lawVersions(jurisdiction: string): LawVersion[] {
  const newest = getPlugin(jurisdiction);
  const versions = new Set([pinnedVersion(newest), ...versionsOf(jurisdiction)]);
  return [...versions].map((version) => {
    const plugin = getKeptVersion(jurisdiction, version);
    return { version, plugin, law: sqlLaw(plugin) };
  });
}

export function sqlLaw(plugin: Plugin): SqlLaw {
  return { plugin, calls: callNumbers(plugin) };
}
