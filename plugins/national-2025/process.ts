import { cite, lifecycle } from '@shifan/rules';
import type { Lifecycle, Process } from '@shifan/rules';
import { article03 } from './law/article-03-authorities.ts';
import { article04 } from './law/article-04-principles.ts';
import { article07 } from './law/article-07-procedure.ts';
import { article08 } from './law/article-08-prohibitions.ts';
import {
  change,
  creation,
  designation,
  acceptance,
  noticeDesignation,
  NOTICE_DAYS,
  reexamination,
  sanction,
} from './process-from-creation-on.ts';

const APPLY = cite(
  article07,
  '第七条第（一）项',
  '有关平台（基地）运营机构根据本办法和通知要求，准备申报材料，并向所在地省级中小企业主管部门提交创建申请',
);
const REVIEW = cite(
  article07,
  '第七条第（一）项',
  '省级中小企业主管部门对创建申请进行初审，确定本地拟推荐的平台（基地）报工业和信息化部',
);
const SELECT = cite(
  article07,
  '第七条第（二）项',
  '工业和信息化部根据申报条件和创建标准、创建方案评价要求进行审核，按程序择优确定拟创建对象并通过部网站公示5个工作日',
);
const NOT_A_CANDIDATE = cite(article07, '第七条第（二）项', '不符合创建条件或公示期间异议属实的，不作为创建对象');
const CANDIDATE = cite(
  article07,
  '第七条第（二）项',
  '公示期间无异议或经过调查核实异议不属实的，由工业和信息化部确定为示范平台（基地）创建对象，进入创建期',
);
const PROVINCES = cite(
  article03,
  '第三条',
  '各省、自治区、直辖市及计划单列市、新疆生产建设兵团中小企业主管部门（以下统称省级中小企业主管部门）负责本地区示范平台（基地）创建的指导和支持，向工业和信息化部推荐示范平台（基地）创建对象',
);

/** Art. 7(一) knows the province alone; Guangdong's own notice puts its cities and provincial bodies before it. */
const review: Lifecycle['review'] = {
  chains: [
    {
      id: 'guangdong',
      authorities: ['440000'],
      levels: [
        { level: 'municipality', by: ['municipality', 'provincial-body'], citation: REVIEW },
        { level: 'province', by: ['province'], citation: REVIEW },
        { level: 'ministry', by: ['ministry'], citation: SELECT },
      ],
      citation: PROVINCES,
    },
    {
      id: 'province',
      levels: [
        { level: 'province', by: ['province'], citation: REVIEW },
        { level: 'ministry', by: ['ministry'], citation: SELECT },
      ],
      citation: PROVINCES,
    },
  ],
  lapseInterpretation:
    '条文没有写明逾期没有推荐的申报怎样处理。这里的读法：本级截止日过后仍没有推荐的，该申报自截止日起失效，可以在下一年度重新申报。',
  citations: {
    submit: APPLY,
    return: REVIEW,
    withdraw: cite(article04, '第四条', '鼓励中小企业公共服务平台（基地）自愿参与创建'),
    decline: NOT_A_CANDIDATE,
    recommend: REVIEW,
    propose: SELECT,
    quota: cite(
      article07,
      '第七条第（一）项',
      '工业和信息化部发布开展年度创建示范工作的通知，明确年度创建数量、工作内容、时间安排、创建要求等',
    ),
  },
};

const noticeCandidate: Lifecycle['noticeCandidate'] = {
  interpretation: NOTICE_DAYS,
  citations: {
    run: SELECT,
    object: cite(article08, '第八条', '接受纪检监察、审计、巡视监督和群众、社会、舆论监督'),
    settle: cite(article07, '第七条第（二）项', '经过调查核实异议不属实的'),
    confirm: CANDIDATE,
    upheld: NOT_A_CANDIDATE,
  },
};

/** 225号 from the application to the reexamination; what follows the notice of candidates stands in its own file. */
export const process: Process = lifecycle({
  by: 'ministry',
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
