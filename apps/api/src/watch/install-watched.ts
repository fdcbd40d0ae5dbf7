import { installReference, sm3 } from '@shifan/db';
import type { ReadFolder } from '@shifan/plugin-kit';
import { installPlugin } from '../law/installed-plugins.ts';
import { showKeptNotices } from '../law/kept-notices.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import { refreshLaw } from '../law/refresh-law.ts';
import { isOfRealPlaces } from '../seeds/of-real-places.ts';
import { installQuotas } from '../seeds/quotas.ts';
import { noticeRow } from '../seeds/reference.ts';
import type { Services } from '../services.ts';
import type { WatchState } from './watch-state.ts';

type Into = { services: Services; state: WatchState; databaseUrl: string };

/** Puts a sound version in the place of the last, for good: cases begun under it stay with it. Returns how it is called. */
export async function installWatched(
  { services, state, databaseUrl }: Into,
  { plugin, cases, scenarios }: Extract<ReadFolder, { ok: true }>,
): Promise<string> {
  const version = pinnedVersion(plugin);
  await installReference(databaseUrl, {
    authorities: [],
    divisions: [],
    units: [],
    plugins: [{ jurisdiction: plugin.id, version, content: plugin, origin: 'watch' }],
    notices: isOfRealPlaces(plugin) ? plugin.notices.map(noticeRow) : [],
  });
  await refreshLaw(services.pools, services.demo !== null);
  // All at once, so that a page asks anew once and finds everything.
  installPlugin(plugin);
  showKeptNotices();
  state.jurisdiction = plugin.id;
  state.specs = [...cases, ...scenarios];
  state.stamp = sm3(JSON.stringify([version, state.specs])).slice(0, 16);
  state.problems = [];
  await installQuotas(services.pools);
  return version;
}
