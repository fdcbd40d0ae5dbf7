import { isWorkingDay, weekdayName } from '@shifan/calendar';
import { workCalendar } from '../calendar/work-calendar.ts';
import { demoContract } from '../contract/demo.ts';
import { open } from '../trpc/may.ts';
import { demoOf } from './demo-of.ts';
import { jumpsFor } from './jumps.ts';

const { input, output } = demoContract.clock;

export const clock = open('demo.clock')
  .input(input)
  .output(output)
  .query(async ({ ctx }) => {
    demoOf(ctx.services);
    const answer = isWorkingDay(workCalendar(ctx.today), ctx.today);
    return {
      enabled: true,
      now: new Date(ctx.now).toISOString(),
      today: ctx.today,
      weekday: weekdayName(ctx.today),
      workingDay: answer.announced && answer.working,
      jumps: await jumpsFor(ctx),
    };
  });
