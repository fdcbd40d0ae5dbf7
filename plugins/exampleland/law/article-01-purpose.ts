import type { Article } from '@shifan/rules';
import { MEASURE } from './cite.ts';

/** 第一条 目的和性质（虚构） */
export const article01: Article = {
  id: 'art-01',
  document: MEASURE,
  number: '第一条',
  title: '目的和性质',
  restated: '本办法和其中的地名、机构、数字都是虚构的，只用来检验软件、演示和教学，不产生任何法律效力。',
  quotes: ['本办法为虚构，仅供软件检验、演示和教学使用'],
};
