import { baseFormParameters, planFormParameters, platformFormParameters } from '@shifan/official-forms';
import type { Parameter } from '@shifan/rules';
import { operatingYears } from './article-05-eligibility.ts';
import { acceptanceAttempts, creationYears, extensionYears, noticeWorkingDays } from './article-07-procedure.ts';
import { reexaminationYears, rectificationYears, revocationFailures } from './article-10-reexamination.ts';
import { changeReportMonths } from './article-11-material-change.ts';

/** Every legal number of the measure and of its forms, in the order of the articles. */
export const parameters: Parameter[] = [
  operatingYears,
  noticeWorkingDays,
  creationYears,
  acceptanceAttempts,
  extensionYears,
  reexaminationYears,
  rectificationYears,
  revocationFailures,
  changeReportMonths,
  ...platformFormParameters,
  ...baseFormParameters,
  ...planFormParameters,
];
