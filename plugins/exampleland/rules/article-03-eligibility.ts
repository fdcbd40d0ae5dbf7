import { all, fact, gte, judgement, no, notDenied, parameter, today, yearsBetween } from '@shifan/rules';
import type { Criterion, Parameter } from '@shifan/rules';
import { article02 } from '../law/article-02-kinds.ts';
import { article03 } from '../law/article-03-eligibility.ts';
import { cite } from '../law/cite.ts';

const YEARS = cite(article03, '第三条第（一）项', '运营4年以上');
const READING = '条文没有写明从哪天算起。这里的读法：平台从上线时间、基地从开始运营时间算到评价当日，满整年。';

export const eligibilityParameters: Parameter[] = [
  {
    id: 'operating-years',
    label: '运营年限',
    unit: '年',
    bound: 'inclusive',
    values: [{ from: '2025-01-01', value: '4', citation: YEARS }],
    interpretation: READING,
  },
];

function operatingYears(kind: string, since: string): Criterion {
  return {
    id: 'operating-years',
    title: '运营年限',
    group: '申请条件',
    kinds: [kind],
    stages: ['creation'],
    condition: gte(yearsBetween(fact(since), today()), parameter('operating-years')),
    citation: YEARS,
    interpretation: READING,
  };
}

const both = { group: '申请条件', kinds: ['platform', 'base'], stages: ['creation' as const, 'designation' as const] };

export const eligibility: Criterion[] = [
  operatingYears('platform', 'platformOnlineSince'),
  operatingYears('base', 'operatingSince'),
  {
    ...both,
    id: 'not-dishonest',
    title: '未被列入严重失信主体名单',
    condition: no('onDishonestyList'),
    citation: cite(article03, '第三条第（二）项', '未被列入严重失信主体名单'),
  },
  {
    ...both,
    id: 'not-branch',
    title: '不是分支机构',
    condition: no('isBranch'),
    citation: cite(article02, '第二条第二款', '分支机构不得申请'),
  },
  {
    ...both,
    id: 'rules',
    title: '制度和口碑',
    condition: all(notDenied('hasManagementRules'), judgement('管理制度是否健全，口碑是否良好？')),
    shows: ['hasManagementRules', 'overview'],
    citation: cite(article03, '第三条第（三）项', '管理制度健全、口碑良好'),
  },
];
