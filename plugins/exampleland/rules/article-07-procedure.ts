import type { Parameter, RubricPart } from '@shifan/rules';
import { article06 } from '../law/article-06-materials.ts';
import { article07 } from '../law/article-07-procedure.ts';
import { cite } from '../law/cite.ts';

export const procedureParameters: Parameter[] = [
  {
    id: 'notice-working-days',
    label: '公示期',
    unit: '工作日',
    bound: 'exact',
    values: [
      {
        from: '2025-01-01',
        value: '7',
        citation: cite(article07, '第七条第（三）项', '总署择优提出名单，并公示7个工作日'),
      },
    ],
  },
  {
    id: 'creation-years',
    label: '创建期',
    unit: '年',
    bound: 'exact',
    values: [{ from: '2025-01-01', value: '3', citation: cite(article07, '第七条第（四）项', '创建期为3年') }],
  },
];

export const planRubric: RubricPart[] = [
  {
    id: 'content',
    title: '创建内容',
    prompts: ['目标是否具体、可以考核？', '任务能否在创建期内完成？'],
    citation: cite(article06, '第六条第（一）项', '申请书，包括申请表和创建方案'),
  },
];
