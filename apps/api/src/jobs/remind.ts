import { addDays, type CivilDate, isWorkingDay, weekday } from '@shifan/calendar';
import { claimReminders, putMessages, withoutTenant } from '@shifan/db';
import { workCalendar } from '../calendar/work-calendar.ts';
import type { Services } from '../services.ts';
import { audienceOf } from './audience.ts';

const BATCH = 200;
const LONG_AGO = '1900-01-01';

/** Legal days from one to another are reminded of under a number of working days; each day falls under one of them. */
type Window = { ahead: 30 | 7 | 1 | 0; from: string; until: string };

/**
 * Reminds of every legal day 30, 7 and 1 working days ahead and once it has passed: each once, whoever looks, and after
 * a standstill only what is nearest. The reminder and its message are one transaction.
 */
export async function remind({ pools, clock }: Pick<Services, 'pools' | 'clock'>): Promise<number> {
  const at = new Date(clock.now()).toISOString();
  let made = 0;
  for (const window of windowsOf(clock.today())) {
    for (;;) {
      const reminders = await withoutTenant(pools.jobs, async (tx) => {
        const claimed = await claimReminders(tx, { ...window, at, limit: BATCH });
        const messages = claimed.map(({ tenantId, caseId, name, on, provisional, ahead }) => ({
          tenantId,
          kind: 'reminder',
          payload: { caseId, name, on, provisional, ahead, to: audienceOf(name, ahead) },
        }));
        await putMessages(tx, messages);
        return claimed;
      });
      made += reminders.length;
      if (reminders.length < BATCH) break;
    }
  }
  return made;
}

/** The days from today on, split at the last day that is at most 1, 7, 30 working days away; and those before today. */
export function windowsOf(today: CivilDate): Window[] {
  const [one, seven, thirty] = [1, 7, 30].map((count) => lastDayWithin(today, count)) as [
    CivilDate,
    CivilDate,
    CivilDate,
  ];
  return [
    { ahead: 0, from: LONG_AGO, until: addDays(today, -1) },
    { ahead: 1, from: today, until: one },
    { ahead: 7, from: addDays(one, 1), until: seven },
    { ahead: 30, from: addDays(seven, 1), until: thirty },
  ];
}

/** Rest days after the last working day are as near as that day. Unannounced years go by the week: it is a reminder. */
function lastDayWithin(today: CivilDate, workingDays: number): CivilDate {
  const calendar = workCalendar(today);
  let day = today;
  for (let left = workingDays; left >= 0;) {
    day = addDays(day, 1);
    const answer = isWorkingDay(calendar, day);
    if (answer.announced ? answer.working : weekday(day) <= 5) left--;
  }
  return addDays(day, -1);
}
