import type { Parameter } from '@shifan/rules';
import { operatingYears } from './article-05-eligibility.ts';
import { creationYears, extensionYears, noticeWorkingDays } from './article-07-procedure.ts';
import { reexaminationYears, rectificationYears, revocationFailures } from './article-10-reexamination.ts';
import { changeReportMonths } from './article-11-material-change.ts';
import { platformFormParameters } from './form-annex-2-platform.ts';
import { baseFormParameters } from './form-annex-3-base.ts';
import { planFormParameters } from './form-annex-4-creation-plan.ts';

/** Every legal number of the measure and of its forms, in the order of the articles. */
export const parameters: Parameter[] = [
  operatingYears,
  noticeWorkingDays,
  creationYears,
  extensionYears,
  reexaminationYears,
  rectificationYears,
  revocationFailures,
  changeReportMonths,
  ...platformFormParameters,
  ...baseFormParameters,
  ...planFormParameters,
];
