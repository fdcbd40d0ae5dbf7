import type { Article } from '@shifan/rules';
import { MEASURE } from './cite.ts';

/** 第二条 两种类型和申请人（虚构） */
export const article02: Article = {
  id: 'art-02',
  document: MEASURE,
  number: '第二条',
  title: '两种类型和申请人',
  restated: '分平台和基地两种；申请的是运营主体这一法人，分支机构不能申请；受政府委托承担服务的也可以申请。',
  quotes: [
    '示例点包括平台和基地两种类型',
    '平台是向中小企业提供线上线下服务的系统',
    '基地是中小企业集聚的园区',
    '分支机构不得申请',
    '受政府委托承担服务的机构可以申请',
  ],
};
