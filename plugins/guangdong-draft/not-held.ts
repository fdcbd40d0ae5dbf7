import type { Plugin } from '@shifan/rules';

/** Never invented: what the draft leaves out, and what follows. */
export const notHeld: Plugin['notHeld'] = [
  {
    what: '正式印发的文号、印发日期和施行日期',
    consequence: '状态为征求意见稿：可以演示和模拟。省级主管部门登记文号和施行日期、经两人核准以前，不能据此授予称号。',
  },
  {
    what: '省级创建工作的年度通知（数量、名额、时间安排）',
    consequence: '没有名额，也没有截止日；省级主管部门发布通知后以通知为准。演示使用的通知标明“演示”。',
  },
  {
    what: '省级申请表、创建方案的表式',
    consequence: '沿用国家表式（工信厅企业函〔2025〕460号附件1—4），省级标准另需的情况列为补充部分。',
  },
  {
    what: '评估验收和复核的材料清单、表式',
    consequence: '七项材料只用于创建申报；验收、复核要求的材料待通知明确后载入。',
  },
  {
    what: '附件3创建方案评价的权重和分值',
    consequence: '只作为六个方面的提问，不打分、不汇总。',
  },
  {
    what: '地区倾斜的规定、废止旧办法的规定',
    consequence: '征求意见稿没有这两条，倾斜不适用，旧称号的处理不在其中。',
  },
];
