import { isCivilDate, stateCouncilCalendar, type WorkCalendar } from '@shifan/calendar';
import { createMemo, type Accessor } from 'solid-js';
import { api } from '../api/client.ts';
import { createTrpcQuery } from '../api/create-trpc-query.ts';

/** The years' working-day arrangements as the server has them. */
export function createWorkYearsQuery() {
  return createTrpcQuery(() => ({ key: ['calendar.years'], load: () => api.calendar.years.query() }));
}

/** The calendar to count with on a page; until the server has answered, the arrangements shipped with the product. */
export function createWorkCalendar(): Accessor<WorkCalendar> {
  const years = createWorkYearsQuery();
  return createMemo(() => {
    const known = years.isSuccess ? (years.data ?? []) : [];
    if (known.length === 0) return stateCouncilCalendar;
    return {
      announcedYears: known
        .filter((year) => year.announced || year.assumed)
        .map(({ year, source, daysOff, makeUpWorkdays }) => ({
          year,
          source,
          daysOff: daysOff.filter((day) => isCivilDate(day)),
          makeUpWorkdays: makeUpWorkdays.filter((day) => isCivilDate(day)),
        })),
    };
  });
}
