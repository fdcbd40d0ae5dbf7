import type { Article } from '@shifan/rules';
import { MEASURE } from './cite.ts';

/** 第十三条 变化和处理（虚构） */
export const article13: Article = {
  id: 'art-13',
  document: MEASURE,
  number: '第十三条',
  title: '变化和处理',
  restated: '重大变化六个月内报告，省提意见，总署决定；失信、造假、服务停止的，取消或者撤销。',
  quotes: [
    '运营主体发生重大变化的，6个月内报告',
    '省级主管部门提出意见',
    '总署决定保留或者撤销',
    '被列入失信名单、数据造假或者经评估服务已经停止的，取消创建资格或者撤销称号',
  ],
};
