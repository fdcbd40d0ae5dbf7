import { yearOf } from './civil-date.ts';
import type { CivilDate } from './civil-date.ts';

/**
 * The name of a statutory holiday with a fixed date (全国年节及纪念日放假办法; 2 May since the amendment in force from 2025-01-01).
 * The lunar ones and 清明 need the yearly arrangement. Example: `fixedHoliday('2030-10-01')` → 国庆节.
 */
export function fixedHoliday(date: CivilDate): string | undefined {
  const monthDay = date.slice(5);
  if (monthDay === '05-02' && yearOf(date) < 2025) return undefined;
  return FIXED_HOLIDAYS[monthDay];
}
const FIXED_HOLIDAYS: Record<string, string> = {
  '01-01': '元旦',
  '05-01': '劳动节',
  '05-02': '劳动节',
  '10-01': '国庆节',
  '10-02': '国庆节',
  '10-03': '国庆节',
};
