import {
  listStandingUnits,
  type RolePools,
  setQuota,
  SYSTEM_PERSON,
  type Unit,
  withoutTenant,
  withTenant,
} from '@shifan/db';
import { plugins } from '@shifan/plugin-registry';
import { authorities, findNotice, noticeOfPlaces, placesFor, type Plugin, type RecommenderClass } from '@shifan/rules';
import { installedPlugins, shippedPlugins } from '../law/installed-plugins.ts';
import { isOfRealPlaces } from './of-real-places.ts';

/** The places of every recommender under every notice a release brings; those already set stay as they are. */
export async function installQuotas(pools: RolePools): Promise<void> {
  await setPlaces(pools, shippedPlugins.filter(isOfRealPlaces));
}

/** The same of those among some notices that came with no release: an authority published them here, or an author tries them. */
export async function installQuotasBeside(pools: RolePools, noticeIds: readonly string[]): Promise<void> {
  const released = new Set(plugins.flatMap(({ notices }) => notices.map(({ id }) => id)));
  const beside = noticeIds.filter((id) => !released.has(id));
  if (beside.length > 0)
    await setPlaces(pools, installedPlugins.filter(isOfRealPlaces), {
      notice: (id) => beside.includes(id),
    });
}

/** The same for the units of one authority: one has just been added. */
export async function installQuotasOf(pools: RolePools, authority: string): Promise<void> {
  await setPlaces(pools, installedPlugins.filter(isOfRealPlaces), { authority });
}

type Wanted = { authority?: string; notice?: (id: string) => boolean };

async function setPlaces(pools: RolePools, plugins: readonly Plugin[], wanted: Wanted = {}) {
  const { notice = () => true } = wanted;
  const all = await withoutTenant(pools.jobs, listStandingUnits);
  for (const { code } of authorities.filter((one) => one.code === (wanted.authority ?? one.code))) {
    const units = all.filter((unit) => unit.authorityCode === code);
    const places = plugins.flatMap((plugin) => placesIn(plugin, { code, units }, notice));
    if (places.length === 0) continue;
    const system = { tenant: code, level: 'system', person: SYSTEM_PERSON } as const;
    await withTenant(pools.jobs, system, async (tx) => {
      for (const { key, max } of places) await setQuota(tx, key, max);
    });
  }
}

/** What an authority's recommenders get of each notice that sets places for them; a narrower one gives the same to nobody again. */
function placesIn(
  plugin: Plugin,
  { code: authority, units }: { code: string; units: readonly Unit[] },
  wanted: (id: string) => boolean,
) {
  return plugin.notices
    .filter((one) => wanted(one.id) && (one.authority === undefined || one.authority === authority))
    .flatMap(({ id }) => {
      const notice = findNotice(plugin, { id });
      if (!notice) return [];
      return units.flatMap((unit) => {
        const recommender = { class: unit.class as RecommenderClass, division: unit.divisionCode ?? authority };
        const given = placesFor({ plugin, notice }, recommender);
        if (!given || noticeOfPlaces(plugin, notice, recommender.class) !== id) return [];
        return [{ key: { tenantId: authority, noticeId: id, unitId: unit.id }, max: given.max }];
      });
    });
}
