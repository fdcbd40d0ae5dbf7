import { cite, lifecycle, type Lifecycle, type Process } from '@shifan/rules';
import { article03, article04 } from './law/chapter-1-general.ts';
import { article07, article08 } from './law/chapter-3-procedure.ts';
import {
  acceptance,
  change,
  creation,
  designation,
  noticeDesignation,
  NOTICE_DAYS,
  reexamination,
  sanction,
} from './process-from-creation-on.ts';

const APPLY = cite(article07, '第七条第（一）项', '运营机构按要求准备申报材料并提交至所在地市级中小企业主管部门');
const REVIEW = cite(article07, '第七条第（一）项', '地市级中小企业主管部门初审后，将拟推荐对象报省工业和信息化厅');
const SELECT = cite(
  article07,
  '第七条第（二）项',
  '省工业和信息化厅对申报材料进行审核，按程序择优确定拟创建对象并通过厅网站公示5个工作日',
);
const CANDIDATE = cite(
  article07,
  '第七条第（二）项',
  '公示无异议或异议不属实的，确定为省级示范平台（基地）创建对象，进入2年创建期',
);

const review: Lifecycle['review'] = {
  chains: [
    {
      id: 'municipality',
      levels: [
        { level: 'municipality', by: ['municipality'], citation: REVIEW },
        { level: 'province', by: ['province'], citation: SELECT },
      ],
      citation: cite(
        article03,
        '第三条',
        '各地级以上市中小企业主管部门（以下统称地市级中小企业主管部门）负责本地区省级示范平台（基地）创建的指导和支持，向省工业和信息化厅推荐创建对象、组织开展创建活动、进行日常管理',
      ),
    },
  ],
  lapseInterpretation:
    '条文没有写明逾期没有推荐的申报怎样处理。这里的读法：本级截止日过后仍没有推荐的，该申报自截止日起失效，可以在下一年度重新申报。',
  citations: {
    submit: APPLY,
    return: REVIEW,
    withdraw: cite(
      article04,
      '第四条',
      '按照公开透明、公平规范的程序开展，鼓励中小企业公共服务平台（基地）自愿参与创建',
    ),
    decline: SELECT,
    recommend: REVIEW,
    propose: SELECT,
    quota: cite(
      article07,
      '第七条第（一）项',
      '省工业和信息化厅发布年度创建工作通知，明确年度创建数量、工作内容、时间安排、创建要求等',
    ),
  },
};

const noticeCandidate: Lifecycle['noticeCandidate'] = {
  interpretation: `${NOTICE_DAYS}条文没有写异议属实怎么办。这里的读法：由“无异议或异议不属实的，确定为创建对象”反推，异议属实的不作为创建对象。`,
  citations: {
    run: SELECT,
    object: cite(article08, '第八条', '接受纪检监察、审计、巡视监督和群众、社会、舆论监督'),
    settle: CANDIDATE,
    confirm: CANDIDATE,
    upheld: CANDIDATE,
  },
};

/** The draft's procedure: the national one a level lower, the cities recommend and the province decides. */
export const process: Process = lifecycle({
  by: 'province',
  review,
  noticeCandidate,
  creation,
  acceptance,
  noticeDesignation,
  designation,
  reexamination,
  change,
  sanction,
});
