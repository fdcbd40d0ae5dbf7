import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { Author } from './case-ref.ts';

/** The working days of a year as announced, or as corrected afterwards. */
export interface CalendarYear {
  year: number;
  /** 1 for the first announcement kept here; the highest counts */
  version: number;
  source: string;
  daysOff: string[];
  makeUpWorkdays: string[];
  because: string;
  by: string;
  at: string;
}

export interface NewCalendarYear {
  year: number;
  source: string;
  daysOff: readonly string[];
  makeUpWorkdays: readonly string[];
  because: string;
  by: Author;
  at: string;
}

/** Announces or corrects a year; earlier versions stay. By the ministry. Errors: VERSION_STALE (two at once). */
export async function announceCalendarYear(tx: Tx, input: NewCalendarYear): Promise<CalendarYear> {
  const row = await tx
    .insertInto('work_calendar_year')
    .values((eb) => ({
      year: input.year,
      version: eb
        .selectFrom('work_calendar_year as earlier')
        .select(sql<number>`coalesce(max(earlier.version), 0) + 1`.as('next'))
        .where('earlier.year', '=', input.year),
      source: input.source,
      days_off: [...input.daysOff],
      make_up_workdays: [...input.makeUpWorkdays],
      because: input.because,
      author_id: input.by.id,
      author_name: input.by.name,
      announced_at: input.at,
    }))
    .returningAll()
    .executeTakeFirstOrThrow();
  return toCalendarYear(row);
}

/** What counts: the highest version of each year, by year. Any role. */
export async function listCalendarYears(tx: Tx): Promise<CalendarYear[]> {
  const rows = await tx
    .selectFrom('work_calendar_year')
    .selectAll()
    .distinctOn('year')
    .orderBy('year')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(toCalendarYear);
}

/** Every version of a year, the latest first. */
export async function listCalendarVersions(tx: Tx, year: number): Promise<CalendarYear[]> {
  const rows = await tx
    .selectFrom('work_calendar_year')
    .selectAll()
    .where('year', '=', year)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(toCalendarYear);
}

interface Columns {
  year: number;
  version: number;
  source: string;
  days_off: string[];
  make_up_workdays: string[];
  because: string;
  author_name: string;
  announced_at: string;
}

function toCalendarYear(row: Columns): CalendarYear {
  return {
    year: row.year,
    version: row.version,
    source: row.source,
    daysOff: row.days_off,
    makeUpWorkdays: row.make_up_workdays,
    because: row.because,
    by: row.author_name,
    at: row.announced_at,
  };
}
