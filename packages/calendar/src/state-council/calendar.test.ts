import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../arithmetic.ts';
import { day } from '../test-support/days.ts';
import { isWeekend, isWorkingDay } from '../work-calendar.ts';
import { stateCouncilCalendar } from './calendar.ts';

const { announcedYears } = stateCouncilCalendar;

/** days of the year's holidays as the notices count them (共…天), make-up workdays, working days */
const FIGURES: Record<number, [off: number, makeUp: number, working: number]> = {
  2021: [31, 7, 250],
  2022: [31, 7, 249],
  2023: [27, 7, 249],
  2024: [28, 8, 251],
  2025: [28, 5, 248],
  2026: [33, 6, 248],
};

describe.each(announcedYears)('the arrangement of $year', ({ year, source, daysOff, makeUpWorkdays }) => {
  test('names its notice', () => {
    expect(source).toMatch(new RegExp(`关于${year}年.*国办发明电〔${year - 1}〕\\d+号`, 'u'));
  });

  test('has as many days off, make-up workdays and working days as printed', () => {
    const first = day(`${year}-01-01`);
    const length = daysBetween(first, day(`${year + 1}-01-01`));
    const days = Array.from({ length }, (_, index) => addDays(first, index));
    const working = days.filter((date) => {
      const answer = isWorkingDay(stateCouncilCalendar, date);
      return answer.announced && answer.working;
    });
    expect([daysOff.length, makeUpWorkdays.length, working.length]).toEqual(FIGURES[year]);
  });

  test('makes up on weekends alone, and never on a day off', () => {
    expect(makeUpWorkdays.filter((date) => !isWeekend(date))).toEqual([]);
    expect(makeUpWorkdays.filter((date) => daysOff.includes(date))).toEqual([]);
    expect(new Set(daysOff).size).toBe(daysOff.length);
  });
});
