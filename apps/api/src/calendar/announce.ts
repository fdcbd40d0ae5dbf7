import { announceCalendarYear, findCaseFile, putMessages, withTenant } from '@shifan/db';
import { runOnce } from '../cases/run-case-command.ts';
import { calendarContract } from '../contract/supervision.ts';
import { systemIn } from '../jobs/as-system.ts';
import { refreshLaw } from '../law/refresh-law.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { batchesWithDates } from './cases-with-dates.ts';
import { type EnteredYear, refuseImpossibleYear } from './check-year.ts';
import { ANNOUNCED, moveAnnounced } from './move-announced.ts';
import { movesOf } from './moves-of.ts';
import { calendarWith } from './work-calendar.ts';

const { input, output } = calendarContract.announce;

type Announced = EnteredYear & { source: string; because: string };

/**
 * Keeps a year as a new version, and with it the order to move what is not over; the moving itself goes case by case
 * after that, here or, should this break off, with the next look at the due rows.
 */
export const announce = may('calendar.announce')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: asked }) => {
    refuseImpossibleYear(asked);
    const { services, person } = ctx;
    const moved = await countMoves(ctx, asked);
    const answer = await runOnce(ctx, { procedure: 'calendar.announce', input: asked }, async (tx) => {
      const by = { id: person.id, name: person.name };
      await announceCalendarYear(tx, { ...yearOf(asked), by, at: new Date(ctx.now).toISOString() });
      const payload = { year: asked.year, because: reasonOf(asked) };
      await putMessages(tx, [{ tenantId: person.tenant.id, kind: ANNOUNCED, payload }]);
      return { moved };
    });
    await refreshLaw(services.pools, services.demo !== null);
    // The year counts and the order to move is kept; what fails now is tried, and logged, with the next look.
    await moveAnnounced(services).catch(() => undefined);
    return answer;
  });

function yearOf({ year, source, because, daysOff, makeUpWorkdays }: Announced) {
  return { year, source, because, daysOff: daysOff.toSorted(), makeUpWorkdays: makeUpWorkdays.toSorted() };
}

/** What the history of a case says of why its day moved. */
function reasonOf({ year, source, because }: Announced): string {
  return `${year}年工作日安排以${source}为准：${because}`;
}

/** Over all tenants, those included whose cases the ministry does not see: a number and nothing else. */
async function countMoves({ services, today }: SignedInContext, year: Announced): Promise<number> {
  const by = { today, because: year.because, calendar: calendarWith(year, today) };
  let count = 0;
  for await (const { tenantId, refs } of batchesWithDates(services.pools.jobs)) {
    count += await withTenant(services.pools.jobs, { ...systemIn(tenantId), readOnly: true }, async (tx) => {
      let moved = 0;
      for (const ref of refs) {
        const file = await findCaseFile(tx, ref);
        if (file) moved += movesOf(file, by).length;
      }
      return moved;
    });
  }
  return count;
}
