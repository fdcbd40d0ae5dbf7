import { canonicalJson, type JsonValue, sm3 } from '@shifan/db';
import type { Plugin } from '@shifan/rules';

const known = new WeakMap<Plugin, string>();

/**
 * The version a case is pinned to: the plugin's own number and the first digits of its content's hash. Data that were
 * changed without a new number are so a version of their own and never pass for the one that a case was filed under.
 * Example: `1.0.0-3f0c9a1b`.
 */
export function pinnedVersion(plugin: Plugin): string {
  const found = known.get(plugin);
  if (found !== undefined) return found;
  const content: JsonValue = JSON.parse(JSON.stringify(plugin));
  const version = `${plugin.version}-${sm3(canonicalJson(content)).slice(0, 8)}`;
  known.set(plugin, version);
  return version;
}

/** Says of which version an object is that holds more than the version does: the calls kept beside it. */
export function pinAs(plugin: Plugin, version: string): Plugin {
  known.set(plugin, version);
  return plugin;
}
