import { addDays, formatDate, parseCivilDate } from '@shifan/calendar';
import { listComingDays, type Tx, withoutTenant } from '@shifan/db';
import { dueLabels } from '@shifan/process';
import { readAsPerson } from '../cases/as-person.ts';
import type { Context } from '../trpc/context.ts';
import { LAST_DAY } from './last-day.ts';

const MOST = 20;
const SHOWN = 5;

type Jump = { to: string; label: string };

/**
 * Where the demo's clock is worth moving: periods end with the whole of their last day, so to the day after each that
 * comes next in the cases the asker may see, or in all of them for who is not signed in.
 */
export async function jumpsFor(ctx: Context): Promise<Jump[]> {
  const { person, services, today } = ctx;
  const read = (tx: Tx) => listComingDays(tx, { from: today, limit: MOST });
  const days = person ? await readAsPerson({ ...ctx, person }, read) : await withoutTenant(services.pools.jobs, read);
  const labels: Record<string, string> = dueLabels;
  return [...Map.groupBy(days, ({ on }) => on)]
    .map(([on, due]) => {
      const what = due.map(({ name }) => labels[name] ?? name).join('、');
      const day = parseCivilDate(on);
      return { to: addDays(day, 1), label: `${what}（${formatDate(day)}）的次日` };
    })
    .filter(({ to }) => to <= LAST_DAY)
    .slice(0, SHOWN);
}
