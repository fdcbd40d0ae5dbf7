import type { ProcessContext } from './context.ts';
import type { CaseEvent } from './events.ts';
import { legalDates } from './legal-dates.ts';
import type { CaseState } from './state.ts';

/**
 * Which legal dates of a case that are not over yet move under the context's calendar, corrected or newly announced, as
 * `date-moved` events that say why. A date that has passed stays as it was: what was done under it was done in time.
 *
 * Example: a notice that ends on 2026-01-19, on 2026-01-15, when the 16th becomes a day off
 * → `[{ type: 'date-moved', name: 'notice-ends', before: '2026-01-19', after: '2026-01-20', because, … }]`.
 */
export function moveDates(state: CaseState, context: ProcessContext, because: string): CaseEvent[] {
  const { on, actor, calendar } = context;
  return legalDates(state).flatMap((date): CaseEvent[] => {
    const counted = date.count(calendar);
    if (date.on < on || counted === undefined || counted.on === date.on) return [];
    const { name, change } = date;
    const of = change === undefined ? {} : { change };
    const { provisional } = counted;
    return [
      { type: 'date-moved', on, by: actor, name, before: date.on, after: counted.on, provisional, because, ...of },
    ];
  });
}
