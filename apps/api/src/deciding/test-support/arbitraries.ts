import type { Condition, Facts, FactValue, Value } from '@shifan/rules';
import fc from 'fast-check';

/** Random expressions over the keys of `exampleland`, and random answers to them, sensible ones and any others. */
const NUMBERS = ['revenueWan', 'serviceRevenueWan', 'servedSmes', 'serviceRevenueShare', 'qualityShare', 'champions'];
const TABLES = ['offlineEvents', 'servedEnterprises'];
const COLUMNS = ['enterprises', 'mode', 'open', 'heldOn', 'score'];
const key = fc.constantFrom(
  ...NUMBERS,
  ...TABLES,
  'platformOnlineSince',
  'operatingSince',
  'hasAnnualPlan',
  'interconnection',
  'generalServices',
  'residentEnterprises',
  'constructor',
  'enterprises',
);
const PARAMETERS = ['served-smes', 'satisfaction', 'champion-weight'];

const number = fc.oneof(
  fc.constantFrom('0', '-0', '-0.00', '1', '-1.5', '100', '0.1', '750', '12.50', '3'),
  fc.integer({ min: -20, max: 1000 }).map(String),
  fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat({ max: 10 ** 9 })).map(([a, b]) => `${a}.${b}`),
);
const day = fc.constantFrom(
  '2024-02-29',
  '2025-02-28',
  '2025-02-30',
  '2025-06',
  '2025-13',
  '0000-01',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '2021-06-01',
  '2021-06-02',
  '1999-04-31',
);
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    'a',
    'b',
    ' a',
    '1 ',
    '',
    ' ',
    '\u3000\uFEFF',
    '1e9',
    '+1',
    '.5',
    '01',
    'NaN',
    '1'.repeat(65),
    'true',
  ),
);
const text = fc.oneof(number, day, words).filter((one) => !one.includes('\0'));
const cell = fc.oneof({ weight: 5, arbitrary: text }, fc.boolean(), fc.constant(null));
const row = fc.dictionary(fc.constantFrom(...COLUMNS, 'hasAnnualPlan', 'interconnection', '__proto__'), cell);
const factValue: fc.Arbitrary<FactValue> = fc.oneof(
  { weight: 4, arbitrary: cell },
  fc.uniqueArray(text, { maxLength: 3 }),
  fc.array(row, { maxLength: 4 }),
);

export const anyFacts: fc.Arbitrary<Facts> = fc.dictionary(key, factValue, { maxKeys: 20 });

/** Numbers where numbers belong, so that arithmetic goes on to its end. */
export const likelyFacts: fc.Arbitrary<Facts> = fc.record({
  ...Object.fromEntries(['champions', 'residentEnterprises', ...NUMBERS].map((one) => [one, number])),
  platformOnlineSince: day,
  operatingSince: day,
  hasAnnualPlan: fc.boolean(),
  interconnection: fc.constantFrom('a', 'b'),
  generalServices: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  offlineEvents: fc.array(
    fc.record({
      enterprises: number,
      mode: fc.constantFrom('a', 'b', null),
      open: fc.boolean(),
      heldOn: day,
      score: number,
    }),
    { maxLength: 4 },
  ),
  servedEnterprises: fc.array(fc.record({ score: fc.oneof(number, fc.constant(null)) }), { maxLength: 4 }),
});

const column = fc.constantFrom(...COLUMNS);
const codes = fc.constantFrom('a', 'b', '1', '12.50', '-0');

/** A condition of any operators, nested as a plugin might. */
export const { condition: anyCondition } = fc.letrec<{ value: Value; condition: Condition }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.record({ op: fc.constant('fact' as const), key }),
    fc.record({ op: fc.constant('baseline' as const), key }),
    fc.record({ op: fc.constant('column' as const), key: column }),
    fc.record({ op: fc.constant('parameter' as const), id: fc.constantFrom(...PARAMETERS) }),
    fc.constantFrom<Value>({ op: 'number', value: '0' }, { op: 'number', value: '100' }, { op: 'today' }),
    fc.record({
      op: fc.constantFrom('add', 'subtract', 'multiply', 'divide'),
      left: tie('value'),
      right: tie('value'),
    }),
    fc.record({
      op: fc.constant('count' as const),
      table: key,
      where: fc.option(tie('condition'), { nil: undefined }),
    }),
    fc.record({
      op: fc.constantFrom('sum', 'count-distinct'),
      table: fc.constantFrom(...TABLES),
      column,
      where: fc.option(tie('condition'), { nil: undefined }),
    }),
    fc.record({ op: fc.constant('count-selected' as const), keys: fc.array(key, { minLength: 1, maxLength: 2 }) }),
    fc.record({ op: fc.constant('years-between' as const), from: tie('value'), to: tie('value') }),
  ),
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.record({ op: fc.constantFrom('yes', 'no', 'not-denied', 'answered'), key }),
    fc.record({ op: fc.constantFrom('is', 'includes'), key, code: codes }),
    fc.record({ op: fc.constant('one-of' as const), key, codes: fc.array(codes, { minLength: 1, maxLength: 3 }) }),
    fc.record({ op: fc.constant('judgement' as const), question: fc.constant('？') }),
    fc.record({
      op: fc.constant('in-division' as const),
      prefixes: fc.array(fc.constantFrom('44', '4401', '990100'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      op: fc.constant('compare' as const),
      operator: fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq'),
      left: tie('value'),
      right: tie('value'),
    }),
    fc.record({ op: fc.constantFrom('all', 'any'), of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({
      op: fc.constant('at-least' as const),
      least: tie('value'),
      of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
    fc.record({ op: fc.constant('relaxable' as const), of: tie('condition'), when: tie('condition') }),
  ),
}));
