import { listNotices, type Tx } from '@shifan/db';
import { type Notice, type Plugin, readNotice } from '@shifan/rules';
import { showWith } from './installed-plugins.ts';
import { pinAs, pinnedVersion } from './pinned-version.ts';

/** The calls of this installation, by id; most of them are the plugins' own. */
const kept = new Map<string, Notice>();
/** What a plugin is shown as with those; begun anew when another comes. */
let shown = new WeakMap<Plugin, Plugin>();

/** A plugin with the calls this installation keeps for its jurisdiction; the plugin itself where it has them all. */
export function withKeptNotices(plugin: Plugin): Plugin {
  const known = shown.get(plugin) ?? withBeside(plugin);
  shown.set(plugin, known);
  return known;
}

/** Reads the calls that came since, and says which they are; any role may read them. */
export async function refreshNotices(tx: Tx): Promise<string[]> {
  const since = (await listNotices(tx)).filter(({ id }) => !kept.has(id));
  for (const { id, content } of since) kept.set(id, readNotice(content));
  if (since.length > 0) shown = new WeakMap();
  showKeptNotices();
  return since.map(({ id }) => id);
}

/** Shows what is installed with the calls that are known. */
export function showKeptNotices(): void {
  showWith(withKeptNotices);
}

function withBeside(plugin: Plugin): Plugin {
  const own = new Set(plugin.notices.map(({ id }) => id));
  const beside = [...kept.values()].filter(({ id, jurisdiction }) => jurisdiction === plugin.id && !own.has(id));
  if (beside.length === 0) return plugin;
  return pinAs({ ...plugin, notices: [...plugin.notices, ...beside] }, pinnedVersion(plugin));
}
