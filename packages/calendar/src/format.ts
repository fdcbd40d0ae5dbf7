import { weekday } from './arithmetic.ts';
import { partsOf } from './civil-date.ts';
import type { CivilDate } from './civil-date.ts';

const NAMES = ['一', '二', '三', '四', '五', '六', '日'];

/** The day of the week in Chinese. Example: `weekdayName('2026-01-20')` → 星期二. */
export function weekdayName(date: CivilDate): string {
  return `星期${NAMES[weekday(date) - 1]}`;
}

/** A day in Chinese. Example: `formatDate('2026-01-20')` → 2026年1月20日. */
export function formatDate(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}
