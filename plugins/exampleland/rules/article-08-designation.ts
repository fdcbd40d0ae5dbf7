import {
  add,
  all,
  answered,
  baseline,
  divide,
  fact,
  gt,
  gte,
  judgement,
  multiply,
  number,
  parameter,
  subtract,
} from '@shifan/rules';
import type { Criterion, Parameter } from '@shifan/rules';
import { article08 } from '../law/article-08-designation.ts';
import { cite } from '../law/cite.ts';

const GROWTH = cite(article08, '第八条第（三）项', '案例库扩容6%以上');

export const designationParameters: Parameter[] = [
  {
    id: 'case-growth',
    label: '案例库扩容',
    unit: '%',
    bound: 'inclusive',
    values: [{ from: '2025-01-01', value: '6', citation: GROWTH }],
  },
];

const platform = { group: '认定标准', kinds: ['platform'], stages: ['designation' as const] };

export const designationCriteria: Criterion[] = [
  {
    ...platform,
    id: 'served-smes',
    title: '服务企业提升',
    condition: gt(fact('servedSmes'), baseline('servedSmes')),
    citation: cite(article08, '第八条第（一）项', '服务企业数量较创建时提升'),
    interpretation: '“提升”读作高于创建时的数值。',
  },
  {
    ...platform,
    id: 'satisfaction',
    title: '满意率稳中有升',
    condition: gte(fact('satisfactionRate'), baseline('satisfactionRate')),
    citation: cite(article08, '第八条第（二）项', '用户满意率稳中有升'),
    interpretation: '“稳中有升”读作不低于创建时的数值。',
  },
  {
    ...platform,
    id: 'digitalisation',
    title: '案例库扩容',
    // the growth over the value at creation, in per cent, without rounding
    condition: gte(
      multiply(
        divide(subtract(fact('caseDatabaseEntries'), baseline('caseDatabaseEntries')), baseline('caseDatabaseEntries')),
        number('100'),
      ),
      parameter('case-growth'),
    ),
    citation: GROWTH,
  },
  {
    group: '认定标准',
    kinds: ['base'],
    stages: ['designation'],
    id: 'leading-industry',
    title: '综合评价',
    condition: all(
      answered('leadingIndustry'),
      gte(add(fact('incubators'), fact('industryFunds')), add(baseline('incubators'), baseline('industryFunds'))),
      judgement('创建期满的综合评价是否良好？'),
    ),
    citation: cite(article08, '第八条第（四）项', '创建期满综合评价良好'),
  },
];
