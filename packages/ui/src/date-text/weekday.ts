const NAMES = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];
const OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** The weekday of `YYYY-MM-DD`, or an empty text for what is no day. Sakamoto's method, so no time zone can shift it. */
export function weekdayOf(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (!parts) return '';
  const month = Number(parts[2]);
  const date = Number(parts[3]);
  if (month < 1 || month > 12 || date < 1 || date > 31) return '';
  const year = Number(parts[1]) - (month < 3 ? 1 : 0);
  const leap = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return NAMES[(year + leap + (OFFSETS[month - 1] ?? 0) + date) % 7] ?? '';
}
