import { cite, type Parameter } from '@shifan/rules';
import { article05 } from '../law/chapter-2-conditions.ts';
import { article07 } from '../law/chapter-3-procedure.ts';
import { article10, article11 } from '../law/chapter-4-management.ts';
import { originalityRow } from '../law/annex-3-plan.ts';
import { exact, inclusive } from './number.ts';

export const OPERATING = cite(article05, '第五条第（一）项第1目', '运营3年以上，未被列入严重失信主体名单');
export const FAILED = cite(
  article07,
  '第七条第（三）项',
  '初次验收未通过的，允许延长1年创建期，再次验收未通过的退出创建活动',
);
const CREATION = cite(
  article07,
  '第七条第（二）项',
  '公示无异议或异议不属实的，确定为省级示范平台（基地）创建对象，进入2年创建期',
);

export const procedureParameters: Parameter[] = [
  inclusive({
    id: 'operating-years',
    label: '运营年限',
    unit: '年',
    value: 3,
    citation: OPERATING,
    interpretation:
      '条文没有写明年限从哪一天算起、算到哪一天。这里的读法：平台从平台上线时间、基地从开始运营时间（只填年月的从当月一日）算到作出判断的当日，按民法典满整年计；“以上”包括本数。',
  }),
  exact({
    id: 'notice-working-days',
    label: '公示时间',
    unit: '工作日',
    value: 5,
    citation: cite(
      article07,
      '第七条第（二）项',
      '省工业和信息化厅对申报材料进行审核，按程序择优确定拟创建对象并通过厅网站公示5个工作日',
    ),
    interpretation: '拟创建对象和拟认定名单的公示时间，条文各写一处（第七条第（二）项、第（四）项），都是五个工作日。',
  }),
  exact({ id: 'creation-years', label: '创建期', unit: '年', value: 2, citation: CREATION }),
  inclusive({
    id: 'acceptance-attempts',
    label: '评估验收次数',
    unit: '次',
    value: 2,
    citation: FAILED,
    interpretation: '条文没有写数字。“初次”“再次”合为两次，第二次未通过的退出，没有第三次。',
  }),
  exact({ id: 'extension-years', label: '初次验收未通过后的延长期', unit: '年', value: 1, citation: FAILED }),
  exact({
    id: 'reexamination-years',
    label: '复核间隔',
    unit: '年',
    value: 2,
    citation: cite(article10, '第十条', '会同地市级中小企业主管部门每2年开展一次运行和服务情况复核'),
  }),
  exact({
    id: 'rectification-years',
    label: '整改期',
    unit: '年',
    value: 1,
    citation: cite(article10, '第十条', '复核不达标的给予1年整改期'),
  }),
  exact({
    id: 'revocation-failures',
    label: '连续未通过复核的年数',
    unit: '年',
    value: 2,
    citation: cite(article10, '第十条', '连续两年未通过复核的取消认定命名'),
    interpretation: '复核不达标的整改一年后再次复核，再次不达标即为连续两年未通过；中间通过一次的重新计算。',
  }),
  inclusive({
    id: 'change-report-months',
    label: '重大变化报告期限',
    unit: '个月',
    value: 3,
    citation: cite(
      article11,
      '第十一条',
      '运营主体发生更名、合并、重组等重大变化或调整的，应在3个月内向地市级中小企业主管部门报告',
    ),
  }),
  inclusive({
    id: 'plan-experiences',
    label: '方案中形成的典型或特色经验做法',
    unit: '条',
    value: 2,
    citation: cite(originalityRow, '附件3“创新特色”', '形成不少于2条典型或特色经验做法'),
    interpretation: '这是评价方案时看的预期成果；国家方案模板要求写出不少于三条已经形成的做法，是填表要求，两者不同。',
  }),
];
