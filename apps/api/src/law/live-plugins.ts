import { listEnactedJurisdictions, type Tx } from '@shifan/db';
import type { Plugin } from '@shifan/rules';
import { DEMO_NOTICES } from '../seeds/demo-notices.ts';
import { installedPlugins } from './installed-plugins.ts';

let known: { demo: boolean; enacted: readonly string[] } = { demo: false, enacted: [] };

/**
 * The jurisdictions in which people apply here: those in force, and a draft where an authority has put it in force or
 * in a demo; never a repealed one nor the fictional fixture. The demo's own calls are nobody's outside it.
 */
export function livePlugins(): readonly Plugin[] {
  const live = installedPlugins.filter(({ id, status }) => {
    if (status === 'draft') return known.demo || known.enacted.includes(id);
    return status === 'in-force';
  });
  return known.demo ? live : live.map(withoutDemoNotices);
}

/** Whether a draft has force here, by an authority's own enactment. */
export async function refreshEnacted(tx: Tx, demo: boolean): Promise<void> {
  known = { demo, enacted: await listEnactedJurisdictions(tx) };
}

function withoutDemoNotices(plugin: Plugin): Plugin {
  const notices = plugin.notices.filter(({ id }) => DEMO_NOTICES.every((demo) => demo.id !== id));
  return notices.length === plugin.notices.length ? plugin : { ...plugin, notices };
}
