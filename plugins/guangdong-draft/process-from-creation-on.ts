import { cite, type Lifecycle } from '@shifan/rules';
import { article07, article08 } from './law/chapter-3-procedure.ts';
import { article10, article11, article12 } from './law/chapter-4-management.ts';
import { FAILED } from './rules/procedure-parameters.ts';

/** How the five working days of both notices are counted. */
export const NOTICE_DAYS =
  '条文只写“5个工作日”。这里的读法：发布当日不计入，从次日起算（民法典第二百零一条），工作日按国务院办公厅年度放假安排含调休上班日，最后一日二十四时截止。省内以往的公示有把发布当日计入的做法，可由通知另定。';

export const creation: Lifecycle['creation'] = {
  interpretation:
    '条文没有写明创建期从哪天起算。这里的读法：从确定为创建对象之日起算，当日不计入（民法典第二百零一条）。',
  citations: {
    run: cite(
      article07,
      '第七条第（二）项',
      '公示无异议或异议不属实的，确定为省级示范平台（基地）创建对象，进入2年创建期',
    ),
    progress: cite(article07, '第七条第（二）项', '创建期内，创建对象按创建方案推进任务，提升服务水平'),
    apply: cite(
      article07,
      '第七条第（三）项',
      '创建期满后，省工业和信息化厅组织评估验收，对照认定标准和创建方案目标任务，择优确定拟认定对象',
    ),
  },
};

export const acceptance: Lifecycle['acceptance'] = {
  interpretation:
    '条文没有写明由谁提出验收、延长期从哪天起算。这里的读法：创建期届满的次日起由创建对象申请验收；延长的一年从原创建期届满之日起算，与何时作出验收结论无关；延长只有一次。',
  citations: {
    accept: cite(
      article07,
      '第七条第（三）项',
      '创建期满后，省工业和信息化厅组织评估验收，对照认定标准和创建方案目标任务，择优确定拟认定对象',
    ),
    extend: FAILED,
    exit: FAILED,
  },
};

const DESIGNATED = cite(article07, '第七条第（四）项', '公示无异议或异议不属实的，由省工业和信息化厅发文公告正式认定');

export const noticeDesignation: Lifecycle['noticeDesignation'] = {
  interpretation: `${NOTICE_DAYS}条文没有写异议属实怎么办。这里的读法：由“无异议或异议不属实的，发文公告正式认定”反推，异议属实的不予认定。`,
  citations: {
    run: cite(article07, '第七条第（四）项', '拟认定名单通过厅网站公示5个工作日'),
    object: cite(article08, '第八条', '接受纪检监察、审计、巡视监督和群众、社会、舆论监督'),
    settle: DESIGNATED,
    confirm: DESIGNATED,
    upheld: DESIGNATED,
  },
};

const EVERY_TWO_YEARS = cite(article10, '第十条', '会同地市级中小企业主管部门每2年开展一次运行和服务情况复核');

/** The draft knows no term: a title lasts while its reexaminations are passed. */
export const designation: Lifecycle['designation'] = { citations: { grant: DESIGNATED, hold: EVERY_TWO_YEARS } };

export const reexamination: Lifecycle['reexamination'] = {
  openedBy: ['municipality', 'province'],
  interpretation:
    '条文没有写明复核从哪天起算、整改期从哪天起算、“连续两年”怎样计算。这里的读法：第一次复核从认定之日起满两年，以后从上一次通过之日起满两年，到期之日起即可开展；整改期从作出不达标结论之日起一年，届满的次日起再次复核；整改后仍不达标的，即为连续两年未通过，中间通过一次的重新计算。',
  citations: {
    run: EVERY_TWO_YEARS,
    rectify: cite(article10, '第十条', '复核不达标的给予1年整改期'),
    revoke: cite(article10, '第十条', '连续两年未通过复核的取消认定命名'),
  },
};

export const change: Lifecycle['change'] = {
  opinionBy: ['municipality'],
  interpretation:
    '条文没有写明三个月从哪天起算、逾期报告怎样处理，也没有写明创建期内是否适用。这里的读法：从变化发生之日起算，当日不计入（民法典第二百零一条）；逾期的照常受理并注明逾期；从进入创建期起适用；不保留的，创建期内取消创建资格，认定后撤销命名。',
  citations: {
    report: cite(
      article11,
      '第十一条',
      '运营主体发生更名、合并、重组等重大变化或调整的，应在3个月内向地市级中小企业主管部门报告',
    ),
    opinion: cite(article11, '第十一条', '地市级中小企业主管部门审核后，提出保留或撤销意见报省工业和信息化厅'),
    settle: cite(article11, '第十一条', '省工业和信息化厅将相关调整事项纳入年度创建认定工作'),
  },
};

const SANCTION = cite(
  article12,
  '第十二条',
  '被列入严重失信主体名单或经查实存在数据、资料弄虚作假的，取消创建资格或撤销认定命名',
);

export const sanction: Lifecycle['sanction'] = {
  grounds: [
    { id: 'dishonesty-list', title: '被列入严重失信主体名单', record: 'list-check', citation: SANCTION },
    { id: 'falsification', title: '经查实数据、资料弄虚作假', record: 'investigation', citation: SANCTION },
  ],
  citation: SANCTION,
};
