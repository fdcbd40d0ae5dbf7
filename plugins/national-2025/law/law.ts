import { formAnnex1, formAnnex2, formAnnex3, formAnnex4 } from '@shifan/official-forms';
import { article01 } from './article-01-purpose.ts';
import { article02 } from './article-02-definitions.ts';
import { article03 } from './article-03-authorities.ts';
import { article04 } from './article-04-principles.ts';
import { article05 } from './article-05-eligibility.ts';
import { article06 } from './article-06-goals.ts';
import { article07 } from './article-07-procedure.ts';
import { article08 } from './article-08-prohibitions.ts';
import { article09 } from './article-09-registry.ts';
import { article10 } from './article-10-reexamination.ts';
import { article11 } from './article-11-material-change.ts';
import { article12 } from './article-12-sanctions.ts';
import { article13 } from './article-13-online.ts';
import { article14 } from './article-14-duties.ts';
import { article15 } from './article-15-funding.ts';
import { article16 } from './article-16-support.ts';
import { article17 } from './article-17-free-of-charge.ts';
import { article18 } from './article-18-tilt.ts';
import { article19 } from './article-19-entry-into-force.ts';
import type { Article } from '@shifan/rules';

/** The measure's 19 articles, then the four official forms annexed to the yearly call. */
export const law: Article[] = [
  article01,
  article02,
  article03,
  article04,
  article05,
  article06,
  article07,
  article08,
  article09,
  article10,
  article11,
  article12,
  article13,
  article14,
  article15,
  article16,
  article17,
  article18,
  article19,
  formAnnex1,
  formAnnex2,
  formAnnex3,
  formAnnex4,
];
