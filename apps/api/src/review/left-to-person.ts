import { fail } from '@shifan/errors';
import type { Verdict } from '@shifan/rules';

/** Refuses a judgement on what the data decide, or still have to: a person's word never stands in for them. */
export function refuseUnlessLeftToPerson({ status, decidedByPerson, title }: Verdict): void {
  const leftToPerson = decidedByPerson || status === 'judgement' || status === 'relaxable';
  if (!leftToPerson) fail('CRITERION_NOT_JUDGED', { criterion: title });
}
