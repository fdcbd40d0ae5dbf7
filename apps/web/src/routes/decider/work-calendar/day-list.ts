import { isCivilDate, type CivilDate } from '@shifan/calendar';

/** Days as they are typed or pasted: one after another, in any usual way of writing. */
export interface DayList {
  days: CivilDate[];
  /** What could not be read as a day. */
  unread: string[];
}

function plain(word: string): string {
  const parts = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/u.exec(word);
  return parts ? `${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}` : word;
}

/** Reads days separated by spaces, commas, 顿号 or line breaks; each once, in order. Example: `2027年1月1日、2027-01-02`. */
export function readDays(text: string): DayList {
  const words = text.split(/[\s,，、;；]+/u).filter(Boolean);
  const days = words.map((word) => plain(word));
  return {
    days: [...new Set(days.filter((day) => isCivilDate(day)))].toSorted(),
    unread: words.filter((word) => !isCivilDate(plain(word))),
  };
}
