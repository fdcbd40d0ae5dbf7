import type { Parameter } from '@shifan/rules';
import { cite, since } from '@shifan/rules';
import { article11 } from '../law/article-11-material-change.ts';
import { MEASURE_IN_FORCE } from './dated.ts';

export const changeReportMonths: Parameter = {
  id: 'change-report-months',
  label: '重大变化的报告期限',
  unit: '个月',
  bound: 'inclusive',
  values: since(
    MEASURE_IN_FORCE,
    3,
    cite(
      article11,
      '第十一条',
      '建设运营主体发生更名、合并、重组等重大变化或调整的，应当在3个月内向省级中小企业主管部门报告',
    ),
  ),
  interpretation: '条文没有写明从哪天起算。这里的读法：从变化发生之日起算，当日不计入（民法典第二百零一条）。',
};
