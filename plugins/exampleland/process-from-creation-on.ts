import type { Lifecycle } from '@shifan/rules';
import { article07 } from './law/article-07-procedure.ts';
import { article11 } from './law/article-11-acceptance.ts';
import { article12 } from './law/article-12-title.ts';
import { article13 } from './law/article-13-changes.ts';
import { cite } from './law/cite.ts';

export const creation: Lifecycle['creation'] = {
  interpretation: '条文没有写明从哪天起算。这里的读法：从确定为创建对象之日起，当日不计入。',
  citations: {
    run: cite(article07, '第七条第（四）项', '创建期为3年'),
    progress: cite(article11, '第十一条第一款', '创建对象按方案推进，报告进展'),
    apply: cite(article11, '第十一条第二款', '创建期满后申请验收'),
  },
};

export const acceptance: Lifecycle['acceptance'] = {
  interpretation: '条文没有写明延长从哪天起算。这里的读法：从原来的届满之日起。',
  citations: {
    accept: cite(article11, '第十一条第三款', '验收通过的名单公示7个工作日'),
    extend: cite(article11, '第十一条第二款', '验收未通过的延长2年'),
    exit: cite(article11, '第十一条第二款', '三次验收未通过的退出'),
  },
};

export const noticeDesignation: Lifecycle['noticeDesignation'] = {
  realName: true,
  evidence: true,
  citations: {
    run: cite(article11, '第十一条第三款', '验收通过的名单公示7个工作日'),
    object: cite(article07, '第七条第（三）项', '任何人可以在公示期内附证明材料实名提出异议'),
    settle: cite(article07, '第七条第（三）项', '异议经核实不属实的，不影响确定'),
    confirm: cite(article11, '第十一条第三款', '无异议或者异议不属实的，发文认定'),
    upheld: cite(article11, '第十一条第三款', '异议属实的，不予认定'),
  },
};

const TERM = cite(article12, '第十二条第一款', '称号有效期9年');

export const designation: Lifecycle['designation'] = {
  term: { years: 'title-years', citation: TERM, interpretation: '条文没有写明从哪天起算。这里的读法：从认定之日起。' },
  yearReports: [
    {
      by: ['operator'],
      month: 'year-report-month',
      citation: cite(article12, '第十二条第三款', '运营主体每年3月底前报告上一年度情况'),
    },
  ],
  citations: { grant: cite(article11, '第十一条第三款', '无异议或者异议不属实的，发文认定'), hold: TERM },
};

export const reexamination: Lifecycle['reexamination'] = {
  openedBy: ['province', 'provincial-body'],
  citations: {
    run: cite(article12, '第十二条第二款', '每3年复核一次'),
    rectify: cite(article12, '第十二条第二款', '复核不达标的整改2年'),
    revoke: cite(article12, '第十二条第二款', '连续3次不达标的撤销称号'),
  },
};

export const change: Lifecycle['change'] = {
  opinionBy: ['province'],
  citations: {
    report: cite(article13, '第十三条第一款', '运营主体发生重大变化的，6个月内报告'),
    opinion: cite(article13, '第十三条第一款', '省级主管部门提出意见'),
    settle: cite(article13, '第十三条第一款', '总署决定保留或者撤销'),
  },
};

const SANCTION = cite(
  article13,
  '第十三条第二款',
  '被列入失信名单、数据造假或者经评估服务已经停止的，取消创建资格或者撤销称号',
);

export const sanction: Lifecycle['sanction'] = {
  grounds: [
    { id: 'dishonesty-list', title: '被列入失信名单', record: 'list-check', citation: SANCTION },
    { id: 'falsification', title: '数据造假', record: 'investigation', citation: SANCTION },
    { id: 'service-stopped', title: '服务已经停止', record: 'assessment', citation: SANCTION },
  ],
  citation: SANCTION,
};
