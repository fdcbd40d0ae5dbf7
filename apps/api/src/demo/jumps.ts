import { addDays, formatDate, parseCivilDate } from '@shifan/calendar';
import { listComingDays, listComingTitleEnds, type Tx, withoutTenant } from '@shifan/db';
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
  const { person, services } = ctx;
  const read = (tx: Tx) => comingDays(tx, ctx);
  const days = person ? await readAsPerson({ ...ctx, person }, read) : await withoutTenant(services.pools.jobs, read);
  const labels: Record<string, string> = { ...dueLabels, [OLD_TITLES]: '旧称号到期' };
  const upTo = days.filter(({ name }) => name !== OLD_TITLES).map(({ on }) => on);
  const shown = new Set([...new Set(upTo)].slice(0, SHOWN));
  for (const { name, on } of days) if (name === OLD_TITLES) shown.add(on);
  return [...Map.groupBy(days, ({ on }) => on)]
    .filter(([on]) => shown.has(on))
    .map(([on, due]) => {
      const what = due.map(({ name }) => labels[name] ?? name).join('、');
      const day = parseCivilDate(on);
      return { to: addDays(day, 1), label: `${what}（${formatDate(day)}）的次日` };
    })
    .filter(({ to }) => to <= LAST_DAY);
}

const OLD_TITLES = 'old-titles-end';

/** The legal days of cases, and the days with which titles of repealed measures end; the soonest first. */
async function comingDays(tx: Tx, { person, today }: Context): Promise<{ name: string; on: string }[]> {
  const days = await listComingDays(tx, { from: today, limit: MOST });
  const own = person && person.tenant.id !== 'ministry' ? { tenantId: person.tenant.id } : {};
  const of = person?.operator ? { uscc: person.operator.uscc } : own;
  const ends = await listComingTitleEnds(tx, { from: today, limit: 1, ...of });
  return [...days, ...ends.map((on) => ({ name: OLD_TITLES, on }))].toSorted((a, b) => (a.on < b.on ? -1 : 1));
}
