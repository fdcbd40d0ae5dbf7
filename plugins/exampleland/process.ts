import type { CreationPhase, Process, PublicNoticePhase, ReviewPhase } from '@shifan/rules';
import { article07 } from './law/article-07-procedure.ts';
import { cite } from './law/cite.ts';

const RECOMMEND = cite(article07, '第七条第（二）项', '省级主管部门审核后推荐，可以退回补正');
const FIRST = cite(article07, '第七条第（二）项', '示例省的申请先由市级主管部门或者省有关单位推荐');
const SELECT = cite(article07, '第七条第（三）项', '总署择优提出名单，并公示7个工作日');
const UPHELD = cite(article07, '第七条第（三）项', '异议属实的，不予确定');

const review: ReviewPhase = {
  phase: 'review',
  id: 'review',
  chains: [
    {
      id: 'three-levels',
      authorities: ['990000'],
      levels: [
        { level: 'municipality', by: ['municipality', 'provincial-body'], citation: FIRST },
        { level: 'province', by: ['province'], citation: RECOMMEND },
        { level: 'ministry', by: ['ministry'], citation: SELECT },
      ],
      citation: FIRST,
    },
    {
      id: 'two-levels',
      levels: [
        { level: 'province', by: ['province'], citation: RECOMMEND },
        { level: 'ministry', by: ['ministry'], citation: SELECT },
      ],
      citation: RECOMMEND,
    },
  ],
  next: 'notice-candidate',
  citations: {
    submit: cite(article07, '第七条第（一）项', '向所在地省级主管部门提出申请'),
    return: RECOMMEND,
    withdraw: cite(article07, '第七条第（五）项', '申请人可以随时撤回'),
    decline: cite(article07, '第七条第（五）项', '不符合条件的，不予推荐'),
    recommend: RECOMMEND,
    propose: SELECT,
    quota: cite(article07, '第七条第（五）项', '推荐数量不得超过年度通知的名额'),
  },
};

const noticeCandidate: PublicNoticePhase = {
  phase: 'public-notice',
  id: 'notice-candidate',
  by: 'ministry',
  workingDays: 'notice-working-days',
  countFirstDay: false,
  next: 'creation',
  citations: {
    run: SELECT,
    object: cite(article07, '第七条第（三）项', '任何人可以在公示期内提出异议'),
    settle: cite(article07, '第七条第（三）项', '异议经核实不属实的，不影响确定'),
    confirm: cite(article07, '第七条第（三）项', '无异议或者异议不属实的，确定为创建对象'),
    upheld: UPHELD,
  },
};

const creation: CreationPhase = {
  phase: 'creation',
  id: 'creation',
  years: 'creation-years',
  interpretation: '条文没有写明从哪天起算。这里的读法：从确定为创建对象之日起，当日不计入。',
  citations: { run: cite(article07, '第七条第（四）项', '创建期为3年') },
};

export const process: Process = { start: 'review', phases: [review, noticeCandidate, creation] };
