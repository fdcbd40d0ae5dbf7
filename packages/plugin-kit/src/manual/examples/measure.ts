import { all, any, applicationForm, atLeast, BOTH_STAGES, byRegion, closing, coverageTable } from '@shifan/rules';
import { coveredBy, defineDraft, fact, gte, includes, is, judgement, lawOf, materialsOf } from '@shifan/rules';
import { measured, no, noEffect, notDenied, numbers, operatorBasics, parameter, places, standard } from '@shifan/rules';
import { today, usualProcedure, yearsBetween, yes, baseline, divide, multiply, number, subtract } from '@shifan/rules';
import type { Notice, Process } from '@shifan/rules';

// The measure of the manual: fictional, whole, and checked. What stands between two marks is printed as the example of that name.

// example: lawOf
export const { law, at } = lawOf('示例〔2025〕2号（虚构）', {
  1: ['目的', '说明制定的目的。', '为规范示例工作，制定本办法'],
  2: ['条件', '满两年；没有失信；制度健全。', '运营2年以上', '未被列入严重失信主体名单', '管理制度健全'],
  3: ['服务规模', '三百家，西部一百五十家。', '年服务中小企业不少于300家', '西部地区不少于150家'],
  4: ['服务质量', '满意度超过八成五，制度至少两样。', '满意度超过85%', '规划、计划、制度中至少具备两样'],
  5: ['便捷', '有手机端入口，西部可以只有网页。', '设有手机端入口', '西部地区可以只有网页入口', '实现或者计划互联互通'],
  6: ['认定', '服务的企业比创建时增加一成。', '服务中小企业数量增长10%以上'],
  7: ['材料', '申请表和证照。', '申请材料包括申请表', '营业执照复印件'],
  8: [
    '程序',
    '市推荐，省决定；名额看通知。',
    '向市级申请，由市级推荐',
    '省级择优确定，公示5个工作日',
    '推荐不超过名额',
  ],
  9: ['异议', '异议经过核实。', '公示期内可以提出异议', '异议属实的不予确定'],
  10: ['创建', '两年；期满验收。', '创建期2年', '未通过的延长1年，2次未通过的退出', '验收通过的予以认定'],
  11: ['复核', '六年有效，两年一复核。', '称号有效期6年', '每2年复核一次', '不达标的整改1年，连续2次的撤销'],
  12: ['变化和处理', '三个月内报告；造假的取消。', '重大变化3个月内报告', '弄虚作假的取消或者撤销'],
});

// example: numbers
export const ownNumbers = numbers('2025-01-01', {
  'support-measures': ['保障措施', '不少于', 2, '样', at(4, '规划、计划、制度中至少具备两样')],
  'title-years': ['称号有效期', '为', 6, '年', at(11, '称号有效期6年')],
  'served-growth': ['服务企业增长', '以上', 10, '%', at(6, '服务中小企业数量增长10%以上')],
});

// example: measured
const west = ['西部地区', ['50', '51', '61'], 150, at(3, '西部地区不少于150家')] as const;
const running = yearsBetween(fact('platformOnlineSince'), today());
export const measures = measured(
  { from: '2025-01-01', group: '申请条件', kinds: ['platform'], stages: ['creation'] },
  {
    'operating-years': ['运营年限', running, '以上', 2, '年', at(2, '运营2年以上')],
    'served-smes': ['服务企业', fact('servedSmes'), '不少于', 300, '家', at(3, '年服务中小企业不少于300家'), west],
    satisfaction: ['满意度', fact('satisfactionRate'), '超过', 85, '%', at(4, '满意度超过85%')],
  },
);

// example: standard
export const ofBoth = standard(
  { group: '申请条件', kinds: ['platform'], stages: BOTH_STAGES },
  {
    'not-dishonest': ['没有严重失信', no('onDishonestyList'), at(2, '未被列入严重失信主体名单')],
    rules: [
      '制度健全',
      all(notDenied('hasServiceRules'), judgement('管理制度是否健全？')),
      at(2, '管理制度健全'),
      '条文没有写明怎样算健全。这里的读法：没有填“否”的，由审核人判断。',
    ],
    linked: ['互联互通', any(is('linked', 'yes'), is('linked', 'planned')), at(5, '实现或者计划互联互通')],
    support: [
      '保障措施',
      atLeast(parameter('support-measures'), yes('hasServicePlan'), yes('hasYearPlan'), yes('hasServiceRules')),
      at(4, '规划、计划、制度中至少具备两样'),
    ],
  },
);

// example: byRegion
const mobile = includes('loginModes', 'mobile');
export const handy = standard(
  { group: '申请条件', kinds: ['platform'], stages: ['creation'] },
  {
    handy: [
      '使用便捷',
      byRegion(['50', '51', '61'], any(mobile, includes('loginModes', 'web')), mobile),
      at(5, '西部地区可以只有网页入口'),
    ],
  },
);

// example: growth
const growth = divide(subtract(fact('servedSmes'), baseline('servedSmes')), baseline('servedSmes'));
export const grown = standard(
  { group: '认定条件', kinds: ['platform'], stages: ['designation'] },
  {
    'served-growth': [
      '服务企业增长',
      gte(multiply(growth, number('100')), parameter('served-growth')),
      at(6, '服务中小企业数量增长10%以上'),
    ],
  },
);

// example: applicationForm
export const form = applicationForm('platform', '示例〔2025〕2号附件（虚构）', {
  '一、平台': [
    { key: 'platformName', label: '平台名称', type: 'text', required: true, maxCharacters: 60 },
    { key: 'platformOnlineSince', label: '平台上线时间', type: 'date', required: true },
    { key: 'servedSmes', label: '{Y-1}年度服务中小企业', type: 'integer', unit: '家', required: true, min: '0' },
    { key: 'satisfactionRate', label: '满意度', type: 'percent', unit: '%', required: true, min: '0', max: '100' },
    { key: 'hasServicePlan', label: '是否制定服务规划', type: 'yes-no', required: true },
    { key: 'hasYearPlan', label: '是否制定年度计划', type: 'yes-no', required: true },
    { key: 'hasServiceRules', label: '是否制定管理制度', type: 'yes-no', required: false },
    {
      key: 'loginModes',
      label: '登录方式',
      type: 'multi-choice',
      required: true,
      options: [
        { code: 'web', label: '网页' },
        { code: 'mobile', label: '手机端' },
      ],
    },
    {
      key: 'linked',
      label: '互联互通情况',
      type: 'choice',
      required: true,
      options: [
        { code: 'yes', label: '已经实现' },
        { code: 'planned', label: '已制定计划' },
        { code: 'no', label: '没有' },
      ],
    },
    {
      key: 'events',
      label: '服务活动',
      type: 'table',
      required: false,
      columns: [
        { key: 'eventName', label: '活动名称', type: 'text', required: true },
        { key: 'attendance', label: '参加企业', type: 'integer', unit: '家', required: true },
        { key: 'public', label: '是否公开', type: 'yes-no', required: true },
      ],
    },
    { key: 'planGoals', label: '创建目标', type: 'long-text', required: true, maxCharacters: 3000 },
  ],
  '二、运营主体': operatorBasics,
});

// example: materialsOf
export const papers = materialsOf(['platform'], {
  form: ['申请表', at(7, '申请材料包括申请表')],
  licence: ['营业执照复印件', at(7, '营业执照复印件')],
});

// example: usualProcedure
const SELECT = at(8, '省级择优确定，公示5个工作日');
const RECOMMEND = at(8, '向市级申请，由市级推荐');
const UPHELD = at(9, '异议属实的不予确定');
const EXTEND = at(10, '未通过的延长1年，2次未通过的退出');
const YEARS = at(10, '创建期2年');
const RECTIFY = at(11, '不达标的整改1年，连续2次的撤销');
const CHANGE = at(12, '重大变化3个月内报告');
export const procedure = usualProcedure({
  by: 'province',
  from: '2025-01-01',
  review: {
    recommend: RECOMMEND,
    select: SELECT,
    refuse: RECOMMEND,
    withdraw: RECOMMEND,
    quota: at(8, '推荐不超过名额'),
  },
  notice: { workingDays: [5, SELECT], object: at(9, '公示期内可以提出异议'), settle: UPHELD, upheld: UPHELD },
  creation: { years: [2, YEARS], progress: YEARS, apply: YEARS },
  acceptance: { attempts: [2, EXTEND], extensionYears: [1, EXTEND], grant: at(10, '验收通过的予以认定') },
  reexamination: { everyYears: [2, at(11, '每2年复核一次')], rectificationYears: [1, RECTIFY], failures: [2, RECTIFY] },
  change: { months: [3, CHANGE], settle: CHANGE },
  sanction: {
    citation: at(12, '弄虚作假的取消或者撤销'),
    grounds: { falsification: ['弄虚作假', 'investigation'] },
  },
});

// example: term
export const process: Process = {
  ...procedure.process,
  phases: procedure.process.phases.map((one) =>
    one.phase === 'designation' ? { ...one, term: { years: 'title-years', citation: at(11, '称号有效期6年') } } : one,
  ),
};

// example: closing
const call = lawOf(
  '示例函〔2025〕3号（虚构）',
  {
    1: ['时间', '年底前。', '市级12月31日前推荐'],
    2: ['名额', '每市三个，旧称号到期的不占。', '每市不超过3个', '旧称号到期、重新申报的不占名额'],
  },
  { id: 'call', number: (n) => `第${n}项` },
);
const FREE = call.at(2, '旧称号到期、重新申报的不占名额');
export const deadlines = closing({ municipality: '2025-12-31' }, call.at(1, '市级12月31日前推荐'));
export const quotas = places({ municipality: 3 }, call.at(2, '每市不超过3个'), {
  exempt: [{ id: 'expired-title', title: '旧称号到期的', oldTitle: { status: 'expired' }, citation: FREE }],
});

// example: notice
export const notice: Notice = {
  id: 'sample-2025',
  jurisdiction: 'sample',
  authority: '440000',
  title: '2025年度示例通知（虚构）',
  documentNumber: '示例函〔2025〕3号（虚构）',
  issuedBy: '示例省示例厅（虚构）',
  issuedOn: '2025-11-01',
  year: 2025,
  law: call.law,
  opensOn: '2025-11-01',
  deadlines,
  quotas,
  parameters: [],
};

// example: coverageTable
export const coverage = [
  noEffect('art-01', '因为只说明制定的目的。'),
  coveredBy('art-07', 'material:application-platform', 'material:licence'),
  ...coverageTable({
    'art-02': 'kind:platform criterion:operating-years,not-dishonest,rules parameter:operating-years',
    'art-03': 'criterion:served-smes parameter:served-smes,served-smes-region',
    'art-04': 'criterion:satisfaction,support parameter:satisfaction,support-measures',
    'art-05': 'criterion:handy,linked',
    'art-06': 'criterion:served-growth parameter:served-growth',
    'art-08':
      'phase:review,notice-candidate chain:two-levels level:two-levels/municipality,two-levels/province parameter:notice-working-days',
    'art-09': 'phase:notice-candidate,notice-designation',
    'art-10':
      'phase:notice-candidate,creation,acceptance,notice-designation,designation parameter:creation-years,acceptance-attempts,extension-years',
    'art-11':
      'phase:designation,reexamination parameter:reexamination-years,rectification-years,revocation-failures,title-years term:designation',
    'art-12': 'process:change,sanction ground:falsification parameter:change-report-months',
    'call-01': 'deadline:sample-2025/municipality',
    'call-02': 'quota:sample-2025/municipality',
  }),
];

// example: defineDraft
export const plugin = defineDraft({
  contract: 2,
  id: 'sample',
  title: '示例办法（虚构）',
  shortTitle: '示例（虚构）',
  documentNumber: '示例〔2025〕2号（虚构）',
  issuedBy: '示例省示例厅（虚构）',
  decidingActor: 'province',
  authority: '440000',
  kinds: [
    {
      id: 'platform',
      name: '平台',
      definition: '向中小企业提供服务的线上系统。',
      nameKey: 'platformName',
      citation: at(2, '运营2年以上'),
    },
  ],
  law,
  parameters: [...ownNumbers, ...measures.parameters, ...procedure.parameters],
  forms: [form],
  ...papers,
  criteria: [...measures.criteria, ...ofBoth, ...handy, ...grown],
  process,
  notices: [notice],
  coverage,
});
