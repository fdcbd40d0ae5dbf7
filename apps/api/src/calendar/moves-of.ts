import type { CivilDate, WorkCalendar } from '@shifan/calendar';
import type { CaseFile } from '@shifan/db';
import { type CaseEvent, moveDates } from '@shifan/process';
import { processContext, stateOf } from '../cases/process-context.ts';

export type DateMoved = CaseEvent<'date-moved'>;

type By = { today: CivilDate; because: string; calendar?: WorkCalendar };

/** Which legal days of a case move, today, under the calendar that counts or another one; what is over stays. */
export function movesOf(file: CaseFile, { today, because, calendar }: By): DateMoved[] {
  const context = processContext(file, { actor: 'system', on: today });
  const moved = moveDates(stateOf(file), calendar ? { ...context, calendar } : context, because);
  return moved.filter((event) => event.type === 'date-moved');
}
