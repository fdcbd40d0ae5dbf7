import { parseCivilDate, stateCouncilCalendar, withAssumedYears } from '@shifan/calendar';
import type { ProcessContext } from '../context.ts';
import { due } from '../due.ts';
import { after, confirm, contextOn, toNotice } from './run.ts';
import type { TestStep } from './run.ts';

/** Years to come are assumed on the day itself, as a simulation does. */
export function assumed(on: string): Partial<ProcessContext> {
  return { calendar: withAssumedYears(stateCouncilCalendar, parseCivilDate(on)) };
}

/** A step in a year to come. */
export function at(on: string, by: TestStep[1], command: TestStep[2]): TestStep {
  return [on, by, command, assumed(on)];
}

/** Up to the creation-period, which ends on 2029-01-22. */
export const toCreation: TestStep[] = [...toNotice, confirm];
export const toAcceptance: TestStep[] = [...toCreation, at('2029-01-23', 'operator', { do: 'apply-acceptance' })];
/** Up to the title of 2029-03-20, which ends on 2038-03-22. */
export const toTitle: TestStep[] = [
  ...toAcceptance,
  at('2029-03-01', 'ministry', { do: 'accept', reasons: '达到认定标准' }),
  at('2029-03-20', 'ministry', { do: 'confirm', documentNumber: '示例公告〔2029〕1号' }),
];

/** What is due after steps, by name. */
export function dues(steps: TestStep[], on: string): Record<string, string> {
  const all = due(after(...steps), contextOn(on, 'ministry', assumed(on)));
  return Object.fromEntries(all.map((one) => [one.name, one.on]));
}
