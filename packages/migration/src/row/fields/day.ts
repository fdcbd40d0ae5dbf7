import { isCivilDate, parseCivilDate } from '@shifan/calendar';
import type { CivilDate } from '@shifan/calendar';
import { dayOfSerial, normaliseDate, normaliseYearMonth, toHalfWidth } from '@shifan/forms';
import { tellChange } from '../cell.ts';
import type { Cell } from '../cell.ts';

const threeParts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/u;

/**
 * A day as lists write it: 2019-11-29, 2019/11/29, 2019.11.29, 2019年11月29日, 20191129, with a spreadsheet's midnight, full-width, or
 * as a spreadsheet's serial number (with a warning). Undefined where it is none; what is wrong is told.
 */
export function readDay(cell: Cell): CivilDate | undefined {
  const { text, tell } = cell;
  if (text === '') return undefined;
  const compact = toHalfWidth(text).replaceAll(/\s+/gu, '');
  const serial = serialDay(cell, compact.replace(/\.0+$/u, ''));
  if (serial !== undefined) {
    tell('OLD_TITLE_DATE_SERIAL', { slots: { after: serial }, mend: serial, severity: 'warning' });
    return parseCivilDate(serial);
  }
  const day = normaliseDate(withoutTime(text));
  if (isCivilDate(day)) {
    if (toHalfWidth(text) !== text) tellChange(cell, day);
    return day;
  }
  if (/^\d{4}-\d{2}-\d{2}$/u.test(day)) tell('OLD_TITLE_DATE_NOT_EXISTING');
  else if (/^\d{4}-\d{2}$/u.test(normaliseYearMonth(text)) || /^\d{4}年?$/u.test(compact))
    tell('OLD_TITLE_DATE_NO_DAY');
  else if (threeParts.test(compact)) tell('OLD_TITLE_DATE_ORDER', { mend: onlyReading(compact) });
  else tell('OLD_TITLE_DATE_UNREADABLE');
  return undefined;
}

/** A month, from a month or a day. */
export function readYearMonth(cell: Cell): string | undefined {
  const { text, tell } = cell;
  if (text === '') return undefined;
  const serial = serialDay(cell, toHalfWidth(text));
  const month = serial?.slice(0, 7) ?? normaliseYearMonth(text);
  if (isCivilDate(`${month}-01`)) {
    if (serial !== undefined) tellChange(cell, month);
    return month;
  }
  tell(/^\d{4}-\d{2}$/u.test(month) ? 'OLD_TITLE_DATE_NOT_EXISTING' : 'OLD_TITLE_DATE_UNREADABLE');
  return undefined;
}

/** Where days are counted otherwise, a number that was taken for one would be four years off. */
function serialDay({ hasSerials }: Cell, text: string): string | undefined {
  return hasSerials ? dayOfSerial(text) : undefined;
}

/** A spreadsheet's time of day does not belong to a day. */
function withoutTime(text: string): string {
  return text.replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/iu, '');
}

/** The day that is left where only one order of the parts gives one: 11/29/2019, but not 3/7/2019. */
function onlyReading(compact: string): string | undefined {
  const [, first = '', second = '', year = ''] = threeParts.exec(compact) ?? [];
  if (year.length !== 4) return undefined;
  const readings = [`${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`];
  if (first !== second) readings.push(`${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`);
  const days = readings.filter((reading) => isCivilDate(reading));
  return days.length === 1 ? days[0] : undefined;
}
