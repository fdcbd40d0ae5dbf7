import { listCalendarYears, withPublic } from '@shifan/db';
import { calendarContract } from '../contract/supervision.ts';
import { open } from '../trpc/may.ts';
import { workCalendar } from './work-calendar.ts';

const { input, output } = calendarContract.years;

/** The years as they count today, each with why it was announced or corrected here. */
export const years = open('calendar.years')
  .input(input)
  .output(output)
  .query(async ({ ctx }) => {
    const stored = await withPublic(ctx.services.pools.public, {}, listCalendarYears);
    return workCalendar(ctx.today).announcedYears.map(({ year, source, daysOff, makeUpWorkdays, assumed = false }) => {
      const { because = null, at = null } = stored.find((one) => one.year === year) ?? {};
      return { year, source, announced: !assumed, assumed, daysOff, makeUpWorkdays, because, at };
    });
  });
