import type { Phase } from '@shifan/rules';
import type { Handlers } from '../phases/phase-module.ts';
import { expire } from './expire.ts';
import { reportChange } from './report-change.ts';
import { sanction } from './sanction.ts';
import { settleChange } from './settle-change.ts';
import { reportYear } from './year-reports.ts';

/** What may happen in several phases alike; a further one is one file and one line. */
export const besidePhases: Handlers<Phase> = {
  'report-change': reportChange,
  'settle-change': settleChange,
  sanction,
  expire,
  'report-year': reportYear,
};
