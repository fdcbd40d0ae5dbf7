import { type RolePools, withoutTenant, withPublic } from '@shifan/db';
import { refreshCalendar } from '../calendar/work-calendar.ts';
import { installQuotas, installQuotasBeside } from '../seeds/quotas.ts';
import { installNewest } from './install-newest.ts';
import { refreshNotices } from './kept-notices.ts';
import { refreshVersions } from './kept-versions.ts';
import { refreshEnacted } from './live-plugins.ts';

/**
 * Reads what the installation knows of the law and the calendar beside what this release brings: once at start, and
 * again with every look at the due rows, for another process may have announced a year or installed a version.
 */
export async function refreshLaw(pools: RolePools, demo: boolean): Promise<void> {
  const came = await withoutTenant(pools.jobs, async (tx) => {
    const notices = await refreshNotices(tx);
    await refreshVersions(tx);
    await refreshCalendar(tx, demo);
    return notices;
  });
  await withPublic(pools.public, {}, (tx) => refreshEnacted(tx, demo));
  // A call that an authority published, or that came with a bundle, has places like any other.
  await installQuotasBeside(pools, came);
  if (installNewest().length > 0) await installQuotas(pools);
}
