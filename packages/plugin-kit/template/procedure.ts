import { authoritiesWithoutPrefectures, lifecycle, numbers, coverageTable } from '@shifan/rules';
import type { Coverage, Process } from '@shifan/rules';
import { NUMBERS_FROM } from './identity.ts';
import { at } from './law.ts';

const APPLY = at(4, '向所在地市级主管部门申请，逐级审核推荐');
const DIRECT = at(4, '没有下辖地级市的，直接向省级主管部门申请');
const MAY_REFUSE = at(4, '可以退回补正，也可以不予推荐');
const SELECT = at(5, '择优提出名单，公示7个工作日');
const OBJECT = at(5, '公示期内可以提出异议');
const SETTLE = at(5, '异议经核实不属实的，不影响结果');
const CONFIRM = at(5, '无异议或者异议不属实的予以确定');
const UPHELD = at(5, '异议属实的不予确定');
const CREATION = at(5, '创建期2年，按方案报告进展');
const EXTEND = at(6, '未通过的延长1年');
const EXIT = at(6, '2次未通过的退出');
const GRANT = at(6, '验收通过的公示7个工作日后发文认定');
const REEXAMINE = at(7, '每3年复核一次');
const RECTIFY = at(7, '不达标的整改1年');
const REVOKE = at(7, '连续2次不达标的撤销');
const REPORT = at(7, '重大变化3个月内报告，由省级主管部门提出意见');
const SANCTION = at(8, '被列入严重失信主体名单或者弄虚作假的，取消资格或者撤销称号');

export const procedureParameters = numbers(NUMBERS_FROM, {
  'notice-working-days': ['公示', '为', 7, '工作日', SELECT],
  'creation-years': ['创建期', '为', 2, '年', CREATION],
  'acceptance-attempts': ['验收次数', '为', 2, '次', EXIT],
  'extension-years': ['延长', '为', 1, '年', EXTEND],
  'reexamination-years': ['复核间隔', '为', 3, '年', REEXAMINE],
  'rectification-years': ['整改期', '为', 1, '年', RECTIFY],
  'revocation-failures': ['连续不达标', '为', 2, '次', REVOKE],
  'change-report-months': ['重大变化报告', '以内', 3, '个月', REPORT],
});

const province = { level: 'province', by: ['province' as const], citation: APPLY };
const ministry = { level: 'ministry', by: ['ministry' as const], citation: SELECT };

export const process: Process = lifecycle({
  by: 'ministry',
  review: {
    chains: [
      {
        id: 'three-levels',
        levels: [{ level: 'municipality', by: ['municipality'], citation: APPLY }, province, ministry],
        citation: APPLY,
      },
      { id: 'direct', authorities: [...authoritiesWithoutPrefectures], levels: [province, ministry], citation: DIRECT },
    ],
    citations: {
      submit: APPLY,
      return: MAY_REFUSE,
      withdraw: at(4, '申请人可以随时撤回'),
      decline: MAY_REFUSE,
      recommend: APPLY,
      propose: SELECT,
      quota: at(4, '推荐数量不超过年度通知的名额'),
    },
  },
  noticeCandidate: { citations: { run: SELECT, object: OBJECT, settle: SETTLE, confirm: CONFIRM, upheld: UPHELD } },
  creation: { citations: { run: CREATION, progress: CREATION, apply: at(6, '创建期满后申请验收') } },
  acceptance: { citations: { accept: GRANT, extend: EXTEND, exit: EXIT } },
  noticeDesignation: { citations: { run: GRANT, object: OBJECT, settle: SETTLE, confirm: GRANT, upheld: UPHELD } },
  designation: { citations: { grant: GRANT, hold: REEXAMINE } },
  reexamination: { openedBy: ['province'], citations: { run: REEXAMINE, rectify: RECTIFY, revoke: REVOKE } },
  change: {
    opinionBy: ['province'],
    citations: { report: REPORT, opinion: REPORT, settle: at(7, '决定保留或者撤销') },
  },
  sanction: {
    grounds: [
      { id: 'dishonesty-list', title: '被列入严重失信主体名单', record: 'list-check', citation: SANCTION },
      { id: 'falsification', title: '弄虚作假', record: 'investigation', citation: SANCTION },
    ],
    citation: SANCTION,
  },
});

export const procedureCoverage: Coverage[] = coverageTable({
  'art-01': '因为只说明目的。',
  'art-04':
    'phase:review chain:three-levels,direct level:three-levels/municipality,three-levels/province,direct/province',
  'art-05':
    'phase:review,notice-candidate,notice-designation,creation level:three-levels/ministry,direct/ministry parameter:notice-working-days,creation-years',
  'art-06': 'phase:creation,acceptance,notice-designation,designation parameter:acceptance-attempts,extension-years',
  'art-07':
    'phase:designation,reexamination process:change parameter:reexamination-years,rectification-years,revocation-failures,change-report-months',
  'art-08': 'process:sanction ground:dishonesty-list,falsification',
  'art-09': 'product:no-fees,no-ranking',
});
