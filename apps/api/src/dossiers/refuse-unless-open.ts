import type { CivilDate } from '@shifan/calendar';
import type { CaseFile } from '@shifan/db';
import { fail } from '@shifan/errors';
import { stateOf } from '../cases/process-context.ts';
import { stageNameOf } from '../cases/summary.ts';
import { workingDaysAhead } from '../cases/working-days-ahead.ts';
import type { Purpose } from '../contract/dossiers.ts';
import { PURPOSE_NAMES } from './purpose.ts';

/** How many working days before a reexamination falls due its dossier can be begun. The product's number, not the law's. */
const WORKING_DAYS_BEFORE = 30;

const BECAUSE: Record<Purpose, string> = {
  acceptance: '评估验收的材料在创建期内填报',
  reexamination: '复核的材料在认定之后填报',
};

/** A dossier is written while what it is for is ahead or going on, and not after. */
export function refuseUnlessOpen(file: CaseFile, purpose: Purpose, today: CivilDate): void {
  const state = stateOf(file);
  const { stage } = state;
  if (purpose === 'acceptance' ? stage === 'creation' : stage === 'reexamination' || stage === 'rectification') return;
  const dueOn = purpose === 'reexamination' && stage === 'designated' ? state.reexamination?.dueOn : undefined;
  if (dueOn === undefined) {
    const slots = { stage: stageNameOf(state), dossier: PURPOSE_NAMES[purpose], because: BECAUSE[purpose] };
    fail('DOSSIER_NOT_OPEN', slots);
  }
  if (workingDaysAhead(today, dueOn) <= WORKING_DAYS_BEFORE) return;
  fail('DOSSIER_TOO_EARLY', { dueOn, days: String(WORKING_DAYS_BEFORE), today });
}
