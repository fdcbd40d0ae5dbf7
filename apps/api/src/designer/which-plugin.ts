import type { Plugin } from '@shifan/rules';
import { getPlugin } from '../law/installed-plugins.ts';
import { getInstalledVersion } from '../law/kept-versions.ts';
import { pinnedVersion } from '../law/pinned-version.ts';

/** A jurisdiction's version as a designer names it; without one the newest. */
export type Which = { jurisdiction: string; version?: string | undefined };

/**
 * The version as its author wrote it, without the calls this installation keeps beside it.
 * Errors: JURISDICTION_UNKNOWN; PLUGIN_VERSION_UNKNOWN.
 */
export function whichPlugin({ jurisdiction, version }: Which): Plugin {
  return getInstalledVersion(jurisdiction, version ?? pinnedVersion(getPlugin(jurisdiction)));
}

/** How a plugin is named beside what was found of it. */
export function sideOf(plugin: Plugin): { jurisdiction: string; version: string; title: string } {
  return { jurisdiction: plugin.id, version: pinnedVersion(plugin), title: plugin.title };
}
