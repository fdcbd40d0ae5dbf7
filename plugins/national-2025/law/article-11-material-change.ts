import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article11 = quoted({
  id: 'art-11',
  document: MEASURE,
  number: '第十一条',
  title: '重大变化',
  restated:
    '建设运营主体更名、合并、重组等，三个月内向省级主管部门报告；省级对照申报条件和创建要求审核，提出保留或者撤销的意见报部，部里纳入年度创建认定工作。',
  quotes: [
    '建设运营主体发生更名、合并、重组等重大变化或调整的，应当在3个月内向省级中小企业主管部门报告',
    '省级中小企业主管部门应当对照示范平台（基地）申报条件和创建要求组织审核，提出保留或撤销意见报工业和信息化部',
    '工业和信息化部将上述调整事项纳入示范平台（基地）年度创建认定工作',
  ],
});
