import type { CaseFile } from '@shifan/db';
import { fail } from '@shifan/errors';
import { stateLabel } from '@shifan/process';
import { stateOf } from '../cases/process-context.ts';
import type { Purpose } from '../contract/dossiers.ts';
import { PURPOSE_NAMES } from '../dossiers/purpose.ts';

/** What a case is being looked at for; undefined outside the acceptance and the reexamination. */
export function purposeAt({ stage }: CaseFile): Purpose | undefined {
  return stage === 'acceptance' || stage === 'reexamination' ? stage : undefined;
}

/** Rows are judged and conclusions drawn while the acceptance or the reexamination goes on. */
export function refuseUnlessGoingOn(file: CaseFile, purpose: Purpose, command: string): void {
  if (purposeAt(file) === purpose) return;
  const because = `只在${PURPOSE_NAMES[purpose]}环节办理`;
  fail('COMMAND_NOT_ALLOWED', { stage: stateLabel(stateOf(file)), command, because });
}
