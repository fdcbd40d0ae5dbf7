import type { Article } from '@shifan/rules';
import { MEASURE } from './cite.ts';

/** 第八条 认定标准（虚构） */
export const article08: Article = {
  id: 'art-08',
  document: MEASURE,
  number: '第八条',
  title: '认定标准',
  restated: '创建期满后：服务企业高于创建时，满意率不低于创建时，案例库增加百分之六以上。',
  quotes: ['服务企业数量较创建时提升', '用户满意率稳中有升', '案例库扩容6%以上', '创建期满综合评价良好'],
};
