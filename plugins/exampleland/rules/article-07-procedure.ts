import type { Citation, Parameter, RubricPart } from '@shifan/rules';
import { article06 } from '../law/article-06-materials.ts';
import { article07 } from '../law/article-07-procedure.ts';
import { article11 } from '../law/article-11-acceptance.ts';
import { article12 } from '../law/article-12-title.ts';
import { article13 } from '../law/article-13-changes.ts';
import { cite } from '../law/cite.ts';

/** A number that has held since the measure began; a length of time, or a number of times, is exact. */
function since2025(named: Pick<Parameter, 'id' | 'label' | 'unit'>, value: number, citation: Citation): Parameter {
  return { ...named, bound: 'exact', values: [{ from: '2025-01-01', value: String(value), citation }] };
}

/** All different from the national law's, so that no number of the engine can hide behind its data. */
export const procedureParameters: Parameter[] = [
  since2025(
    { id: 'notice-working-days', label: '公示期', unit: '工作日' },
    7,
    cite(article07, '第七条第（三）项', '总署择优提出名单，并公示7个工作日'),
  ),
  since2025(
    { id: 'creation-years', label: '创建期', unit: '年' },
    3,
    cite(article07, '第七条第（四）项', '创建期为3年'),
  ),
  since2025(
    { id: 'acceptance-attempts', label: '验收次数', unit: '次' },
    3,
    cite(article11, '第十一条第二款', '三次验收未通过的退出'),
  ),
  since2025(
    { id: 'extension-years', label: '延长期', unit: '年' },
    2,
    cite(article11, '第十一条第二款', '验收未通过的延长2年'),
  ),
  since2025(
    { id: 'title-years', label: '称号有效期', unit: '年' },
    9,
    cite(article12, '第十二条第一款', '称号有效期9年'),
  ),
  since2025(
    { id: 'reexamination-years', label: '复核间隔', unit: '年' },
    3,
    cite(article12, '第十二条第二款', '每3年复核一次'),
  ),
  since2025(
    { id: 'rectification-years', label: '整改期', unit: '年' },
    2,
    cite(article12, '第十二条第二款', '复核不达标的整改2年'),
  ),
  since2025(
    { id: 'revocation-failures', label: '连续不达标次数', unit: '次' },
    3,
    cite(article12, '第十二条第二款', '连续3次不达标的撤销称号'),
  ),
  since2025(
    { id: 'year-report-month', label: '年度报告截止月份', unit: '月' },
    3,
    cite(article12, '第十二条第三款', '运营主体每年3月底前报告上一年度情况'),
  ),
  since2025(
    { id: 'change-report-months', label: '重大变化报告期限', unit: '个月' },
    6,
    cite(article13, '第十三条第一款', '运营主体发生重大变化的，6个月内报告'),
  ),
];

export const planRubric: RubricPart[] = [
  {
    id: 'content',
    title: '创建内容',
    prompts: ['目标是否具体、可以考核？', '任务能否在创建期内完成？'],
    citation: cite(article06, '第六条第（一）项', '申请书，包括申请表和创建方案'),
  },
];
