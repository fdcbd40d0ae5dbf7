import type { Article } from '@shifan/rules';
import { MEASURE } from './cite.ts';

/** 第十二条 称号（虚构） */
export const article12: Article = {
  id: 'art-12',
  document: MEASURE,
  number: '第十二条',
  title: '称号',
  restated: '称号有效期九年；每三年复核一次，不达标的整改二年，连续三次不达标的撤销；每年三月底前报告上一年度情况。',
  quotes: [
    '称号有效期9年',
    '每3年复核一次',
    '复核不达标的整改2年',
    '连续3次不达标的撤销称号',
    '运营主体每年3月底前报告上一年度情况',
  ],
};
