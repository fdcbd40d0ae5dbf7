import { addWorkingDays, periodEnd } from '@shifan/calendar';
import type { CivilDate, Period, WorkCalendar } from '@shifan/calendar';
import type { LegalPeriod } from './stages.ts';
import type { CaseState, CreationPeriod } from './state.ts';

/** A day as a calendar has it; provisional where its year is not announced. */
export interface CountedDay {
  on: CivilDate;
  provisional: boolean;
}

/** A legal date that a case stores and that has not been dealt with yet. */
export interface LegalDate extends CountedDay {
  name: LegalPeriod;
  /** the change it belongs to, where it is the deadline of a report */
  change?: string;
  /** counted anew; undefined where the calendar does not reach that far */
  count: (calendar: WorkCalendar) => CountedDay | undefined;
}

/** The legal dates that run in the stage a case is in; none for a closed one. */
export function legalDates(state: CaseState): LegalDate[] {
  if (state.stage === 'closed') return [];
  return [...ofNotice(state), ...ofCreation(state), ...ofReexamination(state), ...ofTitle(state), ...ofChanges(state)];
}

/** A stored date as it stands now: a provisional one is counted anew, for it settles once its year is announced. */
export function dayNow(date: LegalDate, calendar: WorkCalendar): CountedDay {
  return (date.provisional ? date.count(calendar) : undefined) ?? { on: date.on, provisional: date.provisional };
}

/** The date of a name as it stands now, or undefined where none of that name runs. */
export function runningDate(state: CaseState, name: LegalPeriod, calendar: WorkCalendar): CountedDay | undefined {
  const date = legalDates(state).find((one) => one.name === name);
  return date && dayNow(date, calendar);
}

/** The end of the creation-period that counts now, extension included, also after it. */
export function creationEnd(creation: CreationPeriod, calendar: WorkCalendar): CountedDay {
  return dayNow(creationDate(creation), calendar);
}

function ofNotice({ stage, notice }: CaseState): LegalDate[] {
  if (notice === undefined || (stage !== 'notice-candidate' && stage !== 'notice-designation')) return [];
  const { startsOn: from, workingDays: count, countFirstDay, lastDay } = notice;
  return [
    {
      name: 'notice-ends',
      on: lastDay,
      provisional: false,
      count: (calendar) => {
        const end = addWorkingDays(calendar, { from, count, countFirstDay });
        return end.announced ? { on: end.lastDay, provisional: false } : undefined;
      },
    },
  ];
}

function ofCreation({ stage, creation }: CaseState): LegalDate[] {
  return stage === 'creation' && creation !== undefined ? [creationDate(creation)] : [];
}

function creationDate({ startsOn, years, extended, endsOn, provisional }: CreationPeriod): LegalDate {
  const period = extended ?? { from: startsOn, years };
  return { name: 'creation-ends', on: endsOn, provisional, count: counting(period) };
}

function ofReexamination({ stage, reexamination, rectification }: CaseState): LegalDate[] {
  if (stage === 'rectification' && rectification !== undefined) {
    const { startsOn: from, years, endsOn: on, provisional } = rectification;
    return [{ name: 'rectification-ends', on, provisional, count: counting({ from, years }) }];
  }
  if (reexamination === undefined || (stage !== 'designated' && stage !== 'reexamination')) return [];
  const { from, years, dueOn: on, provisional } = reexamination;
  return [{ name: 'reexamination', on, provisional, count: counting({ from, years }) }];
}

function ofTitle({ title }: CaseState): LegalDate[] {
  if (title?.endsOn === undefined) return [];
  const { endsOn: on, grantedOn: from, term } = title;
  const provisional = term?.provisional ?? false;
  const count = term?.years === undefined ? () => ({ on, provisional }) : counting({ from, years: term.years });
  return [{ name: 'title-ends', on, provisional, count }];
}

function ofChanges({ changes }: CaseState): LegalDate[] {
  return changes
    .filter(({ settledOn }) => settledOn === undefined)
    .map(({ id, eventOn: from, months, deadline: on }) => ({
      name: 'change-report' as const,
      change: id,
      on,
      provisional: false,
      count: counting({ from, months }),
    }));
}

function counting(period: Period): LegalDate['count'] {
  return (calendar) => {
    const { date, provisional } = periodEnd(calendar, period);
    return { on: date, provisional };
  };
}
