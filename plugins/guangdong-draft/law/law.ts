import { formAnnex1, formAnnex2, formAnnex3, formAnnex4 } from '@shifan/official-forms';
import type { Article } from '@shifan/rules';
import * as annex1 from './annex-1-platform.ts';
import * as explanations from './annex-2-explanations.ts';
import * as annex2 from './annex-2-base.ts';
import * as annex3 from './annex-3-plan.ts';
import { adjustment1, adjustment2 } from './annex-table-notes.ts';
import * as chapter1 from './chapter-1-general.ts';
import * as chapter2 from './chapter-2-conditions.ts';
import * as chapter3 from './chapter-3-procedure.ts';
import * as chapter4 from './chapter-4-management.ts';
import * as chapter5 from './chapter-5-final.ts';

/** Articles of a file in the order of their ids. */
function inOrder(articles: Record<string, Article>): Article[] {
  return Object.values(articles).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The 18 articles, the three annexes by row, and the national forms that the programme takes over. */
export const law: Article[] = [
  ...[chapter1, chapter2, chapter3, chapter4, chapter5].flatMap(inOrder),
  ...inOrder(annex1),
  adjustment1,
  ...inOrder(annex2),
  adjustment2,
  ...inOrder(explanations),
  ...inOrder(annex3),
  formAnnex1,
  formAnnex2,
  formAnnex3,
  formAnnex4,
];
