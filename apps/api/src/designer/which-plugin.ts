import type { Plugin } from '@shifan/rules';
import { getPlugin } from '../law/installed-plugins.ts';
import { getKeptVersion } from '../law/kept-versions.ts';
import { pinnedVersion } from '../law/pinned-version.ts';

/** A jurisdiction's version as a designer names it; without one the newest. */
export type Which = { jurisdiction: string; version?: string | undefined };

/** Errors: JURISDICTION_UNKNOWN; PLUGIN_VERSION_UNKNOWN. */
export function whichPlugin({ jurisdiction, version }: Which): Plugin {
  return version === undefined ? getPlugin(jurisdiction) : getKeptVersion(jurisdiction, version);
}

/** How a plugin is named beside what was found of it. */
export function sideOf(plugin: Plugin): { jurisdiction: string; version: string; title: string } {
  return { jurisdiction: plugin.id, version: pinnedVersion(plugin), title: plugin.title };
}
