import type { Article } from '@shifan/rules';
import { article01 } from './article-01-purpose.ts';
import { article02 } from './article-02-kinds.ts';
import { article03 } from './article-03-eligibility.ts';
import { article04 } from './article-04-platform.ts';
import { article05 } from './article-05-base.ts';
import { article06 } from './article-06-materials.ts';
import { article07 } from './article-07-procedure.ts';
import { article08 } from './article-08-designation.ts';
import { article09 } from './article-09-limits.ts';
import { article10 } from './article-10-final.ts';
import { article11 } from './article-11-acceptance.ts';
import { article12 } from './article-12-title.ts';
import { article13 } from './article-13-changes.ts';

/** The fictional measure, article by article. */
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
];
