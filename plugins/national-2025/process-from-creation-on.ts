import type { Lifecycle } from '@shifan/rules';
import { cite } from '@shifan/rules';
import { article07 } from './law/article-07-procedure.ts';
import { article08 } from './law/article-08-prohibitions.ts';
import { article10 } from './law/article-10-reexamination.ts';
import { article11 } from './law/article-11-material-change.ts';
import { article12 } from './law/article-12-sanctions.ts';

/** How the five working days of both notices are counted. */
export const NOTICE_DAYS =
  '条文只写“5个工作日”。这里的读法：发布当日不计入，从次日起算（民法典第二百零一条），工作日按国务院办公厅年度放假安排含调休上班日，最后一日二十四时截止。各地有把发布当日计入的做法，可由通知另定。';

export const creation: Lifecycle['creation'] = {
  interpretation:
    '条文没有写明创建期从哪天起算。这里的读法：从确定为创建对象之日起算，当日不计入（民法典第二百零一条）。',
  citations: {
    run: cite(article07, '第七条第（二）项', '被确定为创建对象的平台（基地）进入2年创建期'),
    progress: cite(
      article07,
      '第七条第（二）项',
      '创建期内，创建对象根据创建方案确定的目标和认定标准，着力推进创建任务',
    ),
    apply: cite(article07, '第七条第（三）项', '创建期满后，工业和信息化部组织对创建期满的创建对象开展评估验收工作'),
  },
};

const FAILED = cite(
  article07,
  '第七条第（三）项',
  '对于初次验收未通过的创建对象，允许其延长1年创建期，再次验收未通过的退出创建活动',
);

export const acceptance: Lifecycle['acceptance'] = {
  interpretation:
    '条文没有写明由谁提出验收、延长期从哪天起算。这里的读法：创建期届满的次日起由创建对象申请验收；延长的一年从原创建期届满之日起算，与何时作出验收结论无关；延长只有一次。',
  citations: {
    accept: cite(
      article07,
      '第七条第（三）项',
      '对照认定标准和创建方案确定的目标任务，结合中小企业服务发展情况，按程序择优确定拟认定的示范平台（基地）',
    ),
    extend: FAILED,
    exit: FAILED,
  },
};

const DESIGNATED = cite(
  article07,
  '第七条第（四）项',
  '公示期间无异议或经调查核实异议不属实的，由工业和信息化部发文公告正式认定',
);

export const noticeDesignation: Lifecycle['noticeDesignation'] = {
  interpretation: NOTICE_DAYS,
  citations: {
    run: cite(
      article07,
      '第七条第（四）项',
      '将按程序验收通过的拟认定示范平台（基地）名单通过部网站向社会公示5个工作日',
    ),
    object: cite(article08, '第八条', '接受纪检监察、审计、巡视监督和群众、社会、舆论监督'),
    settle: cite(article07, '第七条第（四）项', '经调查核实异议不属实的'),
    confirm: DESIGNATED,
    upheld: cite(article07, '第七条第（四）项', '公示期间异议属实的，不予认定'),
  },
};

const EVERY_TWO_YEARS = cite(
  article10,
  '第十条',
  '工业和信息化部对国家中小企业公共服务示范平台（基地）实行动态管理，会同省级中小企业主管部门每2年对已获认定的示范平台（基地）开展运行和服务情况复核',
);

/** The measure knows no term: a title lasts while its reexaminations are passed. */
export const designation: Lifecycle['designation'] = { citations: { grant: DESIGNATED, hold: EVERY_TWO_YEARS } };

export const reexamination: Lifecycle['reexamination'] = {
  openedBy: ['province', 'ministry'],
  interpretation:
    '条文没有写明复核从哪天起算、整改期从哪天起算、“连续两年”怎样计算。这里的读法：第一次复核从认定之日起满两年，以后从上一次通过之日起满两年，到期之日起即可开展；整改期从作出不达标结论之日起一年，届满的次日起再次复核；整改后仍不达标的，即为连续两年未通过，中间通过一次的重新计算。',
  citations: {
    run: EVERY_TWO_YEARS,
    rectify: cite(article10, '第十条', '对于复核不达标的，给予1年整改期'),
    revoke: cite(article10, '第十条', '连续两年未通过复核的取消认定命名'),
  },
};

export const change: Lifecycle['change'] = {
  opinionBy: ['province'],
  interpretation:
    '条文没有写明三个月从哪天起算、逾期报告怎样处理，也没有写明创建期内是否适用。这里的读法：从变化发生之日起算，当日不计入（民法典第二百零一条）；逾期的照常受理并注明逾期；从进入创建期起适用；不保留的，创建期内取消创建资格，认定后撤销命名。',
  citations: {
    report: cite(
      article11,
      '第十一条',
      '建设运营主体发生更名、合并、重组等重大变化或调整的，应当在3个月内向省级中小企业主管部门报告',
    ),
    opinion: cite(
      article11,
      '第十一条',
      '省级中小企业主管部门应当对照示范平台（基地）申报条件和创建要求组织审核，提出保留或撤销意见报工业和信息化部',
    ),
    settle: cite(article11, '第十一条', '工业和信息化部将上述调整事项纳入示范平台（基地）年度创建认定工作'),
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
