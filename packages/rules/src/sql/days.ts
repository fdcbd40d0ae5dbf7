import type { Sql } from './frame.ts';
import type { SqlNumber, SqlScope } from './scope.ts';

/** A civil day as text, or the first day of a month; null for text that is neither. */
export function dayIn(words: Sql, scope: SqlScope): Sql {
  if (scope.trusting) {
    // what looks like a day and is none, the database refuses
    return scope.frame.keep(`case when ${words} like '____-__-__' and ${words}::date is not null then ${words}
      when ${words} like '____-__' and (${words} || '-01')::date is not null then ${words} || '-01' end`);
  }
  return scope.frame
    .keep(`case when ${words} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' and left(${words}, 4) <> '0000' then ${words} || '-01'
    when ${words} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and pg_input_is_valid(${words}, 'date') then ${words} end`);
}

/** The same as a date; what is trusted to be a day is not looked at first. */
export function dateIn(words: Sql, scope: SqlScope): Sql {
  return scope.trusting ? `left(${words} || '-01', 10)::date` : `(${dayIn(words, scope)})::date`;
}

const LONGEST = 1000;

/**
 * Whether so many whole years have passed from one day to another, as `wholeYears` counts them: the corresponding day has come (a
 * month's last day where there is none). Undefined for a number of years that is none or beyond all calendars.
 */
export function yearsPassed(years: number, { from, to }: { from: Sql; to: Sql }): Sql | undefined {
  if (!Number.isInteger(years) || years < 0 || years > LONGEST) return undefined;
  return `(${from} + interval '${years} years' <= ${to})`;
}

/** Whole years between two days as `wholeYearsBetween` counts them; null where one of them is none. */
export function wholeYears(from: Sql, to: Sql): SqlNumber {
  const year = (day: Sql) => `left(${day}, 4)::int`;
  const leap = `(${year(to)} % 4 = 0 and ${year(to)} % 100 <> 0 or ${year(to)} % 400 = 0)`;
  const complete = `right(${to}, 5) collate "C" >= right(${from}, 5) collate "C"
    or right(${from}, 5) = '02-29' and right(${to}, 5) = '02-28' and not ${leap}`;
  return { n: `(${year(to)} - ${year(from)} - case when ${complete} then 0 else 1 end)::numeric`, d: null };
}
