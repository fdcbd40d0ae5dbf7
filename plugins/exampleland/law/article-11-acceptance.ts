import type { Article } from '@shifan/rules';
import { MEASURE } from './cite.ts';

/** 第十一条 验收和认定（虚构） */
export const article11: Article = {
  id: 'art-11',
  document: MEASURE,
  number: '第十一条',
  title: '验收和认定',
  restated:
    '创建期满后申请验收；未通过的延长两年，第三次未通过的退出；验收通过的名单公示七个工作日，无异议或者异议不属实的发文认定。',
  quotes: [
    '创建对象按方案推进，报告进展',
    '创建期满后申请验收',
    '验收未通过的延长2年',
    '三次验收未通过的退出',
    '验收通过的名单公示7个工作日',
    '无异议或者异议不属实的，发文认定',
    '异议属实的，不予认定',
  ],
};
