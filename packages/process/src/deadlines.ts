import { parseCivilDate } from '@shifan/calendar';
import type { CivilDate } from '@shifan/calendar';
import type { Citation, ResolvedNotice, ReviewChain } from '@shifan/rules';

/** Until when a level's recommendation must be in: until 24:00 of its last day (that day included, by the notice's interpretation). */
export interface ClosingDay {
  level: string;
  lastDay: CivilDate;
  citation: Citation;
}

/**
 * The closing day that binds a level: its own where the notice states one, else that of the next level that has one
 * (what comes later cannot be in later), else for the deciding level the last one stated, which closes the notice.
 * Undefined where the notice states none.
 *
 * Example: under Guangdong's notice `closingDay(chain, notice, 'municipality')?.lastDay` → 2025-11-24, of `ministry` → 2025-12-10.
 */
export function closingDay(chain: ReviewChain, notice: ResolvedNotice, level: string): ClosingDay | undefined {
  const index = chain.levels.findIndex((one) => one.level === level);
  const onwards = chain.levels.slice(index).flatMap((one) => statedFor(notice, one.level));
  const before = chain.levels.slice(0, index).flatMap((one) => statedFor(notice, one.level));
  return onwards[0] ?? before.at(-1);
}

/** The first day on which the notice takes applications. */
export function openingDay(notice: ResolvedNotice): CivilDate {
  return parseCivilDate(notice.opensOn);
}

function statedFor(notice: ResolvedNotice, level: string): ClosingDay[] {
  return notice.deadlines
    .filter((deadline) => deadline.level === level)
    .map(({ lastDay, citation }) => ({ level, lastDay: parseCivilDate(lastDay), citation }));
}
