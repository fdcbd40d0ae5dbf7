import type { Article } from '@shifan/rules';
import { MEASURE } from './cite.ts';

/** 第十条 倾斜和施行（虚构） */
export const article10: Article = {
  id: 'art-10',
  document: MEASURE,
  number: '第十条',
  title: '倾斜和施行',
  restated: '样板省（不含样板港市）予以倾斜；具有链主企业的在同等条件下优先；自2025年1月1日起施行。',
  quotes: ['对样板省予以倾斜', '同等条件下优先支持', '自2025年1月1日起施行'],
};
