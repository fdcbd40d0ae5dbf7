import {
  add,
  all,
  any,
  atLeast,
  column,
  count,
  countDistinct,
  countSelected,
  divide,
  eq,
  fact,
  gt,
  gte,
  includes,
  is,
  judgement,
  lt,
  lte,
  multiply,
  not,
  number,
  oneOf,
  parameter,
  sum,
  yes,
} from '@shifan/rules';
import type { Criterion, Parameter } from '@shifan/rules';
import { article04 } from '../law/article-04-platform.ts';
import { cite } from '../law/cite.ts';

const FROM = '2025-01-01';
const SERVED = cite(article04, '第四条第（一）项', '年服务中小企业超过700家');
const ITEMS = cite(article04, '第四条第（二）项', '服务内容不少于4项');
const REGISTRATION = cite(article04, '第四条第（三）项', '无需注册或者6分钟以内完成注册');
const EVENTS = cite(article04, '第四条第（四）项', '每场12家以上企业参加的线下活动4场以上');
const REACH = cite(article04, '第四条第（四）项', '线下活动合计服务企业90家次以上');
const DISTINCT = cite(article04, '第四条第（四）项', '服务对象不少于3家不同企业');
const SATISFACTION = cite(article04, '第四条第（五）项', '用户满意率85%以上');
const COMPLAINTS = cite(article04, '第四条第（五）项', '投诉率不满5%');

export const platformParameters: Parameter[] = [
  {
    id: 'served-smes',
    label: '年服务中小企业数量',
    unit: '家',
    bound: 'exclusive',
    values: [
      { from: FROM, value: '700', citation: SERVED },
      {
        from: '2026-01-01',
        value: '750',
        citation: cite(article04, '第四条第（一）项', '自2026年1月1日起，年服务中小企业超过750家'),
      },
    ],
  },
  {
    id: 'service-items',
    label: '服务内容',
    unit: '项',
    bound: 'inclusive',
    values: [{ from: FROM, value: '4', citation: ITEMS }],
  },
  {
    id: 'registration-minutes',
    label: '注册时长',
    unit: '分钟',
    bound: 'inclusive',
    values: [{ from: FROM, value: '6', citation: REGISTRATION }],
  },
  {
    id: 'event-enterprises',
    label: '每场参加企业',
    unit: '家',
    bound: 'inclusive',
    values: [{ from: FROM, value: '12', citation: EVENTS }],
  },
  {
    id: 'offline-events',
    label: '线下活动',
    unit: '场',
    bound: 'inclusive',
    values: [{ from: FROM, value: '4', citation: EVENTS }],
  },
  {
    id: 'event-reach',
    label: '线下活动合计服务企业',
    unit: '家次',
    bound: 'inclusive',
    values: [{ from: FROM, value: '90', citation: REACH }],
  },
  {
    id: 'distinct-enterprises',
    label: '不同服务对象',
    unit: '家',
    bound: 'inclusive',
    values: [{ from: FROM, value: '3', citation: DISTINCT }],
  },
  {
    id: 'satisfaction',
    label: '用户满意率',
    unit: '%',
    bound: 'inclusive',
    values: [{ from: FROM, value: '85', citation: SATISFACTION }],
  },
  {
    id: 'complaints',
    label: '投诉率',
    unit: '%',
    bound: 'exclusive',
    values: [{ from: FROM, value: '5', citation: COMPLAINTS }],
  },
  {
    id: 'support-measures',
    label: '保障措施',
    unit: '样',
    bound: 'inclusive',
    values: [
      { from: FROM, value: '2', citation: cite(article04, '第四条第（七）项', '规划、计划、制度中至少具备两样') },
    ],
  },
];

const standard = { group: '创建标准（平台）', kinds: ['platform'], stages: ['creation' as const] };

export const platformCriteria: Criterion[] = [
  {
    ...standard,
    id: 'served-smes',
    title: '年服务中小企业',
    condition: gt(fact('servedSmes'), parameter('served-smes')),
    citation: SERVED,
  },
  {
    ...standard,
    id: 'service-items',
    title: '服务内容',
    condition: gte(countSelected('generalServices', 'technicalServices'), parameter('service-items')),
    citation: ITEMS,
  },
  {
    ...standard,
    id: 'stability',
    title: '注册便捷',
    condition: all(
      any(
        eq(fact('registrationMinutes'), number('0')),
        lte(fact('registrationMinutes'), parameter('registration-minutes')),
      ),
      includes('accessChannels', 'mobile-web'),
    ),
    citation: REGISTRATION,
  },
  {
    ...standard,
    id: 'offline-events',
    title: '线下活动',
    condition: all(
      gte(
        count(
          'offlineEvents',
          all(gte(column('enterprises'), parameter('event-enterprises')), not(is('mode', 'online')), yes('open')),
        ),
        parameter('offline-events'),
      ),
      gte(sum('offlineEvents', 'enterprises', not(is('mode', 'online'))), parameter('event-reach')),
      gte(countDistinct('servedEnterprises', 'name'), parameter('distinct-enterprises')),
    ),
    citation: EVENTS,
  },
  {
    ...standard,
    id: 'satisfaction',
    title: '满意和投诉',
    condition: all(
      gte(fact('satisfactionRate'), parameter('satisfaction')),
      lt(
        multiply(divide(fact('complaints'), add(fact('servedSmes'), number('1'))), number('100')),
        parameter('complaints'),
      ),
    ),
    citation: SATISFACTION,
    interpretation: '条文没有写明投诉率的分母。这里的读法：投诉件数除以年服务企业数加一，再乘一百。',
  },
  {
    ...standard,
    id: 'interconnection',
    title: '互联互通',
    condition: any(
      oneOf('interconnection', 'initial', 'integrated'),
      all(is('interconnection', 'planned'), judgement('互联互通计划是否明确？')),
    ),
    shows: ['interconnection'],
    citation: cite(article04, '第四条第（六）项', '实现互联互通或者制定了互联互通计划'),
  },
  {
    ...standard,
    id: 'support',
    title: '保障措施',
    condition: atLeast(
      parameter('support-measures'),
      yes('hasDevelopmentPlan'),
      yes('hasAnnualPlan'),
      yes('hasManagementRules'),
    ),
    citation: cite(article04, '第四条第（七）项', '规划、计划、制度中至少具备两样'),
  },
];
