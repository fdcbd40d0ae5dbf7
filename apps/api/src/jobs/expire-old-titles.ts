import {
  addOldTitleEvent,
  expireOldTitles,
  listEndedOldTitles,
  SYSTEM_PERSON,
  withoutTenant,
  withTenant,
} from '@shifan/db';
import type { Services } from '../services.ts';
import { systemIn } from './as-system.ts';

const BATCH = 500;

/**
 * Lets every held title of a repealed measure expire once its last day is over, on that day whatever the day of this
 * look. Each once, however many processes look; what expired is recorded with it. Returns how many.
 */
export async function expireEndedTitles({ pools, clock }: Pick<Services, 'pools' | 'clock'>): Promise<number> {
  const today = clock.today();
  let count = 0;
  for (const ended of await withoutTenant(pools.jobs, (tx) => listEndedOldTitles(tx, today))) {
    for (;;) {
      const titles = await withTenant(pools.jobs, systemIn(ended.tenantId), async (tx) => {
        const expired = await expireOldTitles(tx, ended, BATCH);
        if (expired.length === 0) return expired;
        await addOldTitleEvent(tx, {
          tenantId: ended.tenantId,
          type: 'expired',
          on: ended.endsOn,
          at: new Date(clock.now()).toISOString(),
          actor: { id: SYSTEM_PERSON, name: '系统', level: 'system' },
          payload: { count: expired.length, titles: expired },
        });
        return expired;
      });
      count += titles.length;
      if (titles.length < BATCH) break;
    }
  }
  return count;
}
