import { listUnregistered, lockCase, type RolePools, spellOldTitles, withTenant } from '@shifan/db';
import { systemIn } from '../jobs/as-system.ts';
import { refreshLaw } from '../law/refresh-law.ts';
import { writeRegistry } from './project-registry.ts';
import { spell } from './spell.ts';

/** Brings what an older database holds into the registry: candidates and titles, and the pinyin of old titles. Returns how many. */
export async function catchUpRegistry(
  adminUrl: string,
  { pools, demo }: { pools: RolePools; demo: boolean },
): Promise<number> {
  const missing = await listUnregistered(adminUrl);
  if (missing.length > 0) await refreshLaw(pools, demo);
  for (const ref of missing) {
    await withTenant(pools.jobs, systemIn(ref.tenantId), async (tx) => {
      const file = await lockCase(tx, ref);
      await writeRegistry(tx, file);
    });
  }
  return missing.length + (await spellOldTitles(adminUrl, spell));
}
