import { parseCivilDate } from '@shifan/calendar';
import { moveDemoClock, withoutTenant } from '@shifan/db';
import { fail } from '@shifan/errors';
import { morningOf } from '../clock/clock.ts';
import { demoContract } from '../contract/demo.ts';
import { lookAround } from '../jobs/due-loop.ts';
import { open } from '../trpc/may.ts';
import { demoOf } from './demo-of.ts';
import { LAST_DAY } from './last-day.ts';

const { input, output } = demoContract.moveClock;

export const moveClock = open('demo.moveClock')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: { to } }) => {
    const demo = demoOf(ctx.services);
    const { today } = ctx;
    if (to < today) fail('CLOCK_BACKWARDS', { today, to });
    if (to > LAST_DAY) fail('CLOCK_TOO_FAR', { last: LAST_DAY, to });
    if (to > today) {
      const at = new Date(morningOf(to)).toISOString();
      await withoutTenant(ctx.services.pools.jobs, (tx) => moveDemoClock(tx, at));
      demo.clock.moveTo(parseCivilDate(to));
      await lookAround(ctx.services);
    }
    return { today: to };
  });
