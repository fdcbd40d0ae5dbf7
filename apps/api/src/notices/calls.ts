import { type CivilDate, parseCivilDate, workingDaysLeft } from '@shifan/calendar';
import type { Notice, Plugin, ResolvedNotice } from '@shifan/rules';
import { workCalendar } from '../calendar/work-calendar.ts';
import type { OpenCall } from '../contract/notices.ts';

const DEADLINE_LEVELS: Record<string, string> = {
  municipality: '地市、省有关单位推荐',
  province: '省级推荐',
};

/** A call as everybody sees it, with what is left of its periods. */
export function openCall(plugin: Plugin, notice: Notice | ResolvedNotice, today: CivilDate): OpenCall {
  return {
    id: notice.id,
    jurisdiction: plugin.id,
    title: notice.title,
    documentNumber: notice.documentNumber,
    issuedBy: notice.issuedBy,
    issuedOn: notice.issuedOn,
    year: notice.year,
    opensOn: notice.opensOn,
    deadlines: notice.deadlines.map((deadline) => ({
      levelName: DEADLINE_LEVELS[deadline.level] ?? deadline.level,
      lastDay: deadline.lastDay,
      workingDaysLeft: daysLeft(today, deadline.lastDay),
      passed: deadline.lastDay < today,
    })),
    kinds: plugin.kinds.map(({ id, name }) => ({ id, name })),
  };
}

/** Whether a call is on: issued, and some level may still act. */
export function isOpen(notice: Notice, today: CivilDate): boolean {
  return notice.opensOn <= today && notice.deadlines.some((deadline) => deadline.lastDay >= today);
}

/** Working days left of a period, today not counted; null where the year's arrangement is not announced. */
export function daysLeft(today: CivilDate, lastDay: string): number | null {
  if (lastDay < today) return 0;
  return workingDaysLeft(workCalendar(today), { today, lastDay: parseCivilDate(lastDay) });
}
