import { toHalfWidth } from '../text/half-width.ts';

const day =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)(?:T?0{1,2}:00(?::00(?:\.0+)?)?Z?)?$/iu;
const compactDay = /^(\d{4})(\d{2})(\d{2})$/u;
const month = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月?)$/u;
const compactMonth = /^(\d{4})(\d{2})$/u;

/**
 * A day as YYYY-MM-DD from the ways it is written in China: 2025/3/7, 2025.3.7, 2025年3月7日, 20250307, full-width, with a
 * midnight that a spreadsheet added. Anything else, and 3/7/2025 whose order nobody knows, is given back as it is. That
 * the day exists is not checked here.
 * @example normaliseDate('2025年3月7日') // '2025-03-07'
 */
export function normaliseDate(text: string): string {
  const compact = compactDate(text);
  const parts = (day.exec(compact) ?? compactDay.exec(compact))?.slice(1).filter((part) => part !== undefined);
  const [year, monthOfYear, dayOfMonth] = parts ?? [];
  if (year === undefined || monthOfYear === undefined || dayOfMonth === undefined) return text;
  return `${year}-${monthOfYear.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}

/**
 * A month as YYYY-MM from 2025年3月, 2025/3, 2025.03, 202503; a whole day gives its month.
 * @example normaliseYearMonth('2025年3月') // '2025-03'
 */
export function normaliseYearMonth(text: string): string {
  const compact = compactDate(text);
  const parts = (month.exec(compact) ?? compactMonth.exec(compact))?.slice(1).filter((part) => part !== undefined);
  const [year, monthOfYear] = parts ?? [];
  if (year !== undefined && monthOfYear !== undefined) return `${year}-${monthOfYear.padStart(2, '0')}`;
  const whole = normaliseDate(text);
  return /^\d{4}-\d{2}-\d{2}$/u.test(whole) ? whole.slice(0, 7) : text;
}

function compactDate(text: string): string {
  return toHalfWidth(text)
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, '');
}
