import { coverageTable, usualProcedure } from '@shifan/rules';
import { at, FROM } from './law.ts';

const SELECT = at(5, '择优提出名单，公示7个工作日');
const UPHELD = at(6, '不属实的不影响，属实的不予确定或者认定');
const EXTEND = at(7, '未通过的延长1年，2次未通过的退出');
const RECTIFY = at(8, '不达标的整改1年，连续2次的撤销');

/** Review by three levels, notice, creation, acceptance, notice, title, reexamination; what happens at any moment beside them. */
export const procedure = usualProcedure({
  by: 'ministry',
  from: FROM,
  review: {
    recommend: at(3, '向市级申请，市级、省级逐级推荐'),
    direct: at(3, '没有地级市的，直接向省级申请'),
    select: SELECT,
    refuse: at(4, '可以退回补正或者不予推荐'),
    withdraw: at(4, '申请人可以随时撤回'),
    quota: at(4, '推荐不超过通知的名额'),
  },
  notice: { workingDays: [7, SELECT], object: at(6, '公示期内可以提出异议'), settle: UPHELD, upheld: UPHELD },
  creation: {
    years: [2, at(5, '无异议的确定为创建对象，创建期2年')],
    progress: at(7, '创建期内报告进展'),
    apply: at(7, '期满后申请验收'),
  },
  acceptance: { attempts: [2, EXTEND], extensionYears: [1, EXTEND], grant: at(8, '通过的公示7个工作日后认定') },
  reexamination: { everyYears: [3, at(8, '每3年复核一次')], rectificationYears: [1, RECTIFY], failures: [2, RECTIFY] },
  change: { months: [3, at(9, '重大变化3个月内报告，由省级提出意见')], settle: at(9, '决定保留或者撤销') },
  sanction: {
    citation: at(10, '严重失信或者弄虚作假的，取消资格或者撤销称号'),
    grounds: { 'dishonesty-list': ['严重失信', 'list-check'], falsification: ['弄虚作假', 'investigation'] },
  },
});

/** What implements each article of the procedure; `shifan coverage` says what is missing. */
export const procedureCoverage = coverageTable({
  'art-01': '因为只说明目的。',
  'art-03':
    'phase:review chain:three-levels,direct level:three-levels/municipality,three-levels/province,direct/province',
  'art-04': 'phase:review',
  'art-05':
    'phase:review,notice-candidate,creation level:three-levels/ministry,direct/ministry parameter:notice-working-days,creation-years',
  'art-06': 'phase:notice-candidate,notice-designation',
  'art-07': 'phase:creation,acceptance parameter:acceptance-attempts,extension-years',
  'art-08':
    'phase:acceptance,notice-designation,designation,reexamination parameter:reexamination-years,rectification-years,revocation-failures',
  'art-09': 'process:change parameter:change-report-months',
  'art-10': 'process:sanction ground:dishonesty-list,falsification',
  'art-11': 'product:no-fees,no-ranking',
});
