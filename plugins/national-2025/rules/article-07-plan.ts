import type { RubricPart } from '@shifan/rules';
import { cite } from '@shifan/rules';
import { article07 } from '../law/article-07-procedure.ts';

const ITEM = '第七条第（一）项第1目';
const TARGETS = cite(article07, ITEM, '创建目标应当具体、切合实际、可考核且需在创建周期内完成');
const TASKS = cite(article07, ITEM, '创建任务应当突出创新性、实效性、示范性');
const MODEL = cite(article07, ITEM, '创建任务完成后能够形成可复制可推广的典型模式');

/** Annex 3 (创建方案评价要求) is not held, so the rubric goes as far as the words of art. 7 and no further. */
export const planRubric: RubricPart[] = [
  {
    id: 'content',
    title: '创建内容',
    prompts: ['创建目标是否具体？', '创建目标是否切合实际？'],
    citation: TARGETS,
  },
  { id: 'originality', title: '创新特色', prompts: ['创建任务是否突出创新性？'], citation: TASKS },
  {
    id: 'demonstration',
    title: '示范引领',
    prompts: ['创建任务是否突出示范性？', '完成后能否形成可复制可推广的典型模式？'],
    citation: MODEL,
  },
  {
    id: 'implementation',
    title: '实施路径',
    prompts: ['创建任务是否突出实效性？', '创建目标能否在创建周期内完成？'],
    citation: TASKS,
  },
  { id: 'expectation', title: '预期导向', prompts: ['创建目标是否可考核？'], citation: TARGETS },
];
