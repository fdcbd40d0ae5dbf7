import type { Article } from '@shifan/rules';
import { MEASURE } from './cite.ts';

/** 第九条 不得要求的事项（虚构） */
export const article09: Article = {
  id: 'art-09',
  document: MEASURE,
  number: '第九条',
  title: '不得要求的事项',
  restated: '不排名；不要求演示文稿和视频；不要求配套资金、规划、会议；不收费。',
  quotes: ['不对创建结果排名', '不要求制作演示文稿和视频', '不收取任何费用'],
};
