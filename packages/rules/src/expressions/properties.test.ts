import { parseCivilDate } from '@shifan/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts, FactValue } from '../facts.ts';
import type { Condition, Value } from '../schema/expression.ts';
import { tinyPlugin } from '../test-support/tiny-plugin.ts';
import { evaluateCondition, scopeOf } from './evaluate.ts';
import { describeCondition, speakerOf } from './describe.ts';
import { STATUSES } from './status.ts';
import { trace } from './trace.ts';

const plugin = tinyPlugin();
const KEYS = [
  'name',
  'since',
  'month',
  'part',
  'whole',
  'ratio',
  'good',
  'kindOf',
  'boxes',
  'events',
  'constructor',
  'unknown',
];
const key = fc.constantFrom(...KEYS);

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '0',
    '-1',
    '1.5',
    '1e9',
    'NaN',
    '2024-02-29',
    '2025-02-30',
    '2025-06',
    '0001-01-01',
    '9999-12-31',
    'a',
    'x',
    '',
  ),
);
const cell = fc.oneof(text, fc.boolean(), fc.constant(null));
const factValue: fc.Arbitrary<FactValue> = fc.oneof(
  cell,
  fc.array(text, { maxLength: 3 }),
  fc.array(fc.dictionary(fc.constantFrom('title', 'guests', '__proto__'), cell), { maxLength: 3 }),
);
const facts: fc.Arbitrary<Facts> = fc.dictionary(key, factValue);

const { condition } = fc.letrec<{ value: Value; condition: Condition }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.record({ op: fc.constant('fact' as const), key }),
    fc.record({ op: fc.constant('baseline' as const), key }),
    fc.record({ op: fc.constant('column' as const), key: fc.constantFrom('title', 'guests') }),
    fc.constantFrom<Value>({ op: 'parameter', id: 'share' }, { op: 'number', value: '0' }, { op: 'today' }),
    fc.record({
      op: fc.constantFrom('add', 'subtract', 'multiply', 'divide'),
      left: tie('value'),
      right: tie('value'),
    }),
    fc.record({ op: fc.constant('count' as const), table: key, where: tie('condition') }),
    fc.record({
      op: fc.constantFrom('sum', 'count-distinct'),
      table: key,
      column: fc.constant('guests'),
      where: tie('condition'),
    }),
    fc.record({ op: fc.constant('count-selected' as const), keys: fc.array(key, { minLength: 1, maxLength: 2 }) }),
    fc.record({ op: fc.constant('years-between' as const), from: tie('value'), to: tie('value') }),
  ),
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.record({ op: fc.constantFrom('yes', 'no', 'not-denied', 'answered'), key }),
    fc.record({ op: fc.constantFrom('is', 'includes'), key, code: fc.constantFrom('a', 'x') }),
    fc.record({
      op: fc.constant('one-of' as const),
      key,
      codes: fc.array(fc.constantFrom('a', 'b'), { minLength: 1 }),
    }),
    fc.record({ op: fc.constant('judgement' as const), question: fc.constant('？') }),
    fc.record({ op: fc.constant('in-division' as const), prefixes: fc.array(fc.constant('98'), { minLength: 1 }) }),
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

const on = parseCivilDate('2025-06-01');
const inputs = fc.record({
  condition,
  facts,
  baseline: fc.option(facts, { nil: undefined }),
  division: fc.constantFrom('980100', '990100', undefined),
});

test('evaluation gives a status and never throws, whatever the facts hold', () => {
  fc.assert(
    fc.property(inputs, ({ condition: node, ...rest }) => {
      expect(STATUSES).toContain(evaluateCondition(node, { plugin, on, ...rest }));
    }),
    { numRuns: 1000 },
  );
});

test('the trace of a condition has the status that evaluation gives, and so has each of its parts', () => {
  fc.assert(
    fc.property(inputs, ({ condition: node, ...rest }) => {
      const context = { plugin, on, ...rest };
      const root = trace(node, scopeOf(context), speakerOf(plugin, {}));
      expect(root.status).toBe(evaluateCondition(node, context));
      expect(root.text).toBe(describeCondition(plugin, node));
    }),
    { numRuns: 500 },
  );
});

test('the same facts give the same status again', () => {
  fc.assert(
    fc.property(inputs, ({ condition: node, ...rest }) => {
      const context = { plugin, on, ...rest };
      const before = JSON.stringify(context.facts);
      expect(evaluateCondition(node, context)).toBe(evaluateCondition(node, context));
      expect(JSON.stringify(context.facts)).toBe(before);
    }),
  );
});
