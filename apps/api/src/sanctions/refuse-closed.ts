import type { CaseFile } from '@shifan/db';
import { fail } from '@shifan/errors';
import { closedReasonLabels } from '@shifan/process';
import { stateOf } from '../cases/process-context.ts';

/** Nothing is noted against a case that is closed: there is nothing left to take. */
export function refuseClosed(file: CaseFile, command: string): void {
  const { stage, closedOn = '', closedReason } = stateOf(file);
  if (stage !== 'closed') return;
  fail('CASE_CLOSED', { closedOn, reason: closedReason ? closedReasonLabels[closedReason] : '', command });
}
