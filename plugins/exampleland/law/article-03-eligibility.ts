import type { Article } from '@shifan/rules';
import { MEASURE } from './cite.ts';

/** 第三条 申请条件（虚构） */
export const article03: Article = {
  id: 'art-03',
  document: MEASURE,
  number: '第三条',
  title: '申请条件',
  restated: '运营满四年；不在严重失信主体名单上；制度健全、口碑良好的，由审核人判断。',
  quotes: ['运营4年以上', '未被列入严重失信主体名单', '管理制度健全、口碑良好', '设有固定服务场所'],
};
