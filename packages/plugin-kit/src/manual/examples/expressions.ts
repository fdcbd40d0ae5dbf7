import { add, all, answered, any, atLeast, baseline, column, count, countDistinct, countSelected } from '@shifan/rules';
import { divide, eq, fact, gt, gte, includes, inDivision, is, judgement, lt, lte, multiply, no } from '@shifan/rules';
import { not, notDenied, number, oneOf, parameter, relaxable, subtract, sum, today, yearsBetween } from '@shifan/rules';
import { yes } from '@shifan/rules';
import type { Condition, Facts, Value } from '@shifan/rules';

/** An expression with what it gives of some answers. */
export interface Example<Node> {
  node: Node;
  tries: Try[];
}

/** Some answers in words, and as data; or where the applicant is. */
type Try = readonly [words: string, facts: Facts, more?: { baseline?: Facts; division?: string }];

const EVENTS: Facts = {
  events: [
    { eventName: '政策宣讲', attendance: '12', public: true },
    { eventName: '融资对接', attendance: '30', public: false },
    { eventName: '政策宣讲', attendance: '8', public: true },
  ],
};
const THREE = '三场活动，参加企业 12、30、8 家，第二场不公开，第一、三场同名';
const UNANSWERED: Try = ['没有填', {}];

/** One example or more of each value expression; the text that stands after a name is printed. */
export const values: Record<Value['op'], Example<Value>[]> = {
  fact: [{ node: fact('servedSmes'), tries: [['填 320', { servedSmes: '320' }], UNANSWERED] }],
  baseline: [
    {
      node: baseline('servedSmes'),
      tries: [['创建时 280，现在 320', { servedSmes: '320' }, { baseline: { servedSmes: '280' } }]],
    },
  ],
  parameter: [{ node: parameter('served-smes'), tries: [['不论填什么', {}]] }],
  number: [{ node: number('100'), tries: [['不论填什么', {}]] }],
  column: [{ node: count('events', gte(column('attendance'), number('1'))), tries: [[THREE, EVENTS]] }],
  today: [{ node: today(), tries: [['2025 年 11 月 20 日判定', {}]] }],
  add: [{ node: add(fact('servedSmes'), number('1')), tries: [['填 320', { servedSmes: '320' }]] }],
  subtract: [
    {
      node: subtract(fact('servedSmes'), baseline('servedSmes')),
      tries: [['创建时 280，现在 320', { servedSmes: '320' }, { baseline: { servedSmes: '280' } }]],
    },
  ],
  multiply: [
    { node: multiply(fact('satisfactionRate'), number('100')), tries: [['填 85.5', { satisfactionRate: '85.5' }]] },
  ],
  divide: [
    {
      node: divide(fact('servedSmes'), baseline('servedSmes')),
      tries: [
        ['创建时 250，现在 320', { servedSmes: '320' }, { baseline: { servedSmes: '250' } }],
        ['创建时 0', { servedSmes: '320' }, { baseline: { servedSmes: '0' } }],
      ],
    },
  ],
  count: [
    { node: count('events'), tries: [[THREE, EVENTS]] },
    { node: count('events', yes('public')), tries: [[THREE, EVENTS]] },
  ],
  sum: [{ node: sum('events', 'attendance', yes('public')), tries: [[THREE, EVENTS]] }],
  'count-distinct': [{ node: countDistinct('events', 'eventName'), tries: [[THREE, EVENTS]] }],
  'count-selected': [
    { node: countSelected('loginModes'), tries: [['选了网页、手机端', { loginModes: ['web', 'mobile'] }], UNANSWERED] },
  ],
  'years-between': [
    {
      node: yearsBetween(fact('platformOnlineSince'), today()),
      tries: [
        ['2023-11-20 上线，2025-11-20 判定', { platformOnlineSince: '2023-11-20' }],
        ['2023-11-21 上线，2025-11-20 判定', { platformOnlineSince: '2023-11-21' }],
      ],
    },
  ],
};

const served = (...numbers: string[]): Try[] => [
  ...numbers.map((one): Try => [`填 ${one}`, { servedSmes: one }]),
  UNANSWERED,
];
const answers = (key: string): Try[] => [['填“是”', { [key]: true }], ['填“否”', { [key]: false }], UNANSWERED];
const linked = (...codes: string[]): Try[] => [...codes.map((one): Try => [`选 ${one}`, { linked: one }]), UNANSWERED];

/** One example or more of each condition. */
export const conditions: Record<Condition['op'], Example<Condition>[]> = {
  compare: [
    { node: gte(fact('servedSmes'), parameter('served-smes')), tries: served('300', '299') },
    {
      node: gt(fact('satisfactionRate'), parameter('satisfaction')),
      tries: [
        ['填 85', { satisfactionRate: '85' }],
        ['填 85.01', { satisfactionRate: '85.01' }],
      ],
    },
    { node: lte(fact('servedSmes'), number('100')), tries: served('100', '101') },
    { node: lt(fact('servedSmes'), number('100')), tries: served('99', '100') },
    { node: eq(fact('servedSmes'), number('0')), tries: served('0', '1') },
  ],
  yes: [{ node: yes('hasServicePlan'), tries: answers('hasServicePlan') }],
  no: [{ node: no('onDishonestyList'), tries: answers('onDishonestyList') }],
  'not-denied': [{ node: notDenied('hasServiceRules'), tries: answers('hasServiceRules') }],
  answered: [{ node: answered('platformName'), tries: [['填了名称', { platformName: '云岭平台' }], UNANSWERED] }],
  is: [{ node: is('linked', 'yes'), tries: linked('yes', 'no') }],
  'one-of': [{ node: oneOf('linked', 'yes', 'planned'), tries: linked('planned', 'no') }],
  includes: [
    {
      node: includes('loginModes', 'mobile'),
      tries: [
        ['选了网页、手机端', { loginModes: ['web', 'mobile'] }],
        ['只选网页', { loginModes: ['web'] }],
        UNANSWERED,
      ],
    },
  ],
  all: [
    {
      node: all(yes('hasServicePlan'), yes('hasYearPlan')),
      tries: [
        ['“是”和“是”', { hasServicePlan: true, hasYearPlan: true }],
        ['“是”，另一项没有填', { hasServicePlan: true }],
        ['“否”，另一项没有填', { hasServicePlan: false }],
      ],
    },
  ],
  any: [
    {
      node: any(yes('hasServicePlan'), yes('hasYearPlan')),
      tries: [
        ['“是”，另一项没有填', { hasServicePlan: true }],
        ['“否”，另一项没有填', { hasServicePlan: false }],
      ],
    },
  ],
  'at-least': [
    {
      node: atLeast(parameter('support-measures'), yes('hasServicePlan'), yes('hasYearPlan'), yes('hasServiceRules')),
      tries: [
        ['两项“是”', { hasServicePlan: true, hasYearPlan: true, hasServiceRules: false }],
        ['一项“是”，两项“否”', { hasServicePlan: true, hasYearPlan: false, hasServiceRules: false }],
      ],
    },
  ],
  not: [{ node: not(is('linked', 'no')), tries: linked('yes', 'no') }],
  judgement: [{ node: judgement('管理制度是否健全？'), tries: [['不论填什么', {}]] }],
  relaxable: [
    {
      node: relaxable(gte(fact('servedSmes'), parameter('served-smes')), inDivision('61')),
      tries: [
        ['陕西省西安市，填 299', { servedSmes: '299' }, { division: '610100' }],
        ['广东省广州市，填 299', { servedSmes: '299' }, { division: '440100' }],
      ],
    },
  ],
  'in-division': [
    {
      node: inDivision('61', '4331'),
      tries: [
        ['陕西省西安市', {}, { division: '610100' }],
        ['湖南省长沙市', {}, { division: '430100' }],
      ],
    },
  ],
};
