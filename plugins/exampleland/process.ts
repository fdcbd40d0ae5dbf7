import { lifecycle } from '@shifan/rules';
import type { Lifecycle, Process } from '@shifan/rules';
import { article07 } from './law/article-07-procedure.ts';
import { cite } from './law/cite.ts';
import {
  acceptance,
  change,
  creation,
  designation,
  noticeDesignation,
  reexamination,
  sanction,
} from './process-from-creation-on.ts';

const RECOMMEND = cite(article07, '第七条第（二）项', '省级主管部门审核后推荐，可以退回补正');
const FIRST = cite(article07, '第七条第（二）项', '示例省的申请先由市级主管部门或者省有关单位推荐');
const SELECT = cite(article07, '第七条第（三）项', '总署择优提出名单，并公示7个工作日');
const UPHELD = cite(article07, '第七条第（三）项', '异议属实的，不予确定');

const review: Lifecycle['review'] = {
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
  lapseInterpretation: '条文没有写明逾期没有推荐的怎样处理。这里的读法：该申请自截止日起失效。',
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

const noticeCandidate: Lifecycle['noticeCandidate'] = {
  realName: true,
  evidence: true,
  citations: {
    run: SELECT,
    object: cite(article07, '第七条第（三）项', '任何人可以在公示期内附证明材料实名提出异议'),
    settle: cite(article07, '第七条第（三）项', '异议经核实不属实的，不影响确定'),
    confirm: cite(article07, '第七条第（三）项', '无异议或者异议不属实的，确定为创建对象'),
    upheld: UPHELD,
  },
};

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
