import { type RolePools, setQuota, SYSTEM_PERSON, withTenant } from '@shifan/db';
import { quotaFor } from '@shifan/process';
import { authorities, findNotice, type RecommenderClass } from '@shifan/rules';
import { shippedPlugins } from '../law/installed-plugins.ts';
import { isOfRealPlaces } from './of-real-places.ts';
import { UNITS } from './reference.ts';

/** The places of every recommender under every notice; those already set stay as they are. */
export async function installQuotas(pools: RolePools): Promise<void> {
  for (const { code } of authorities) {
    const units = UNITS.filter((unit) => unit.authority === code);
    const places = shippedPlugins.filter(isOfRealPlaces).flatMap((plugin) =>
      plugin.notices
        .filter(({ authority }) => authority === undefined || authority === code)
        .flatMap(({ id }) => {
          const notice = findNotice(plugin, { id, authority: code });
          if (!notice || notice.id !== id) return [];
          return units.flatMap((unit) => {
            const quota = quotaFor(notice, unit.class as RecommenderClass);
            return quota ? [{ key: { tenantId: code, noticeId: id, unitId: unit.id }, max: quota.max }] : [];
          });
        }),
    );
    const system = { tenant: code, level: 'system', person: SYSTEM_PERSON } as const;
    await withTenant(pools.jobs, system, async (tx) => {
      for (const { key, max } of places) await setQuota(tx, key, max);
    });
  }
}
