import type { CaseFile } from '@shifan/db';
import { fail } from '@shifan/errors';
import { stateLabel } from '@shifan/process';
import { stateOf } from './process-context.ts';

/** Answers and evidence change only while the case lies with its operator. */
export function refuseUnlessDraft(file: CaseFile): void {
  if (file.stage !== 'draft') fail('APPLICATION_NOT_EDITABLE', { stage: stateLabel(stateOf(file)) });
}
