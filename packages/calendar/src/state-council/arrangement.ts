import { addDays } from '../arithmetic.ts';
import { parseCivilDate } from '../civil-date.ts';
import type { CivilDate } from '../civil-date.ts';
import type { AnnouncedYear, Holiday } from '../work-calendar.ts';

export interface Arrangement {
  year: number;
  /** 文号 of the notice */
  document: string;
  /** name, first and last day as the notice prints them */
  holidays: [name: string, first: string, last: string][];
  makeUpWorkdays: string[];
}

/** Turns a year's notice, as it is printed, into days; throws DATE_INVALID for a mistyped day. */
export function arrangement(input: Arrangement): AnnouncedYear {
  const holidays = input.holidays.map(([name, first, last]) => ({
    name,
    first: parseCivilDate(first),
    last: parseCivilDate(last),
  }));
  return {
    year: input.year,
    source: `《国务院办公厅关于${input.year}年部分节假日安排的通知》（${input.document}）`,
    daysOff: holidays.flatMap(daysOf),
    makeUpWorkdays: input.makeUpWorkdays.map(parseCivilDate),
    holidays,
  };
}

function daysOf(holiday: Holiday): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = holiday.first; day <= holiday.last; day = addDays(day, 1)) days.push(day);
  return days;
}
