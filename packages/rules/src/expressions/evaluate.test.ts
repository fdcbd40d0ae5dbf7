import { parseCivilDate } from '@shifan/calendar';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../facts.ts';
import type { Condition } from '../schema/expression.ts';
import { tinyPlugin } from '../test-support/tiny-plugin.ts';
import {
  all,
  answered,
  any,
  atLeast,
  baseline,
  column,
  count,
  countDistinct,
  countSelected,
  divide,
  eq,
  fact,
  gt,
  gte,
  inDivision,
  includes,
  is,
  judgement,
  lt,
  lte,
  no,
  not,
  notDenied,
  number,
  oneOf,
  parameter,
  relaxable,
  sum,
  today,
  yearsBetween,
  yes,
} from './builders.ts';
import { evaluateCondition } from './evaluate.ts';

const plugin = tinyPlugin();

function status(
  condition: Condition,
  facts: Facts = {},
  more: { on?: string; baseline?: Facts; division?: string } = {},
) {
  const on = parseCivilDate(more.on ?? '2025-06-01');
  return evaluateCondition(condition, { plugin, facts, on, baseline: more.baseline, division: more.division });
}

describe('comparisons', () => {
  test('以上 includes the number, 超过 does not, and nothing is rounded', () => {
    const ratio = { part: '1', whole: '4' };
    expect(status(gte(fact('ratio'), parameter('share')), ratio)).toBe('met');
    expect(status(gt(fact('ratio'), parameter('share')), ratio)).toBe('unmet');
    expect(status(gt(fact('ratio'), parameter('share')), { part: '250000000001', whole: '1000000000000' })).toBe('met');
    expect(status(lt(fact('ratio'), parameter('share')), { part: '249999999999', whole: '1000000000000' })).toBe('met');
    expect(status(lte(fact('ratio'), parameter('share')), ratio)).toBe('met');
    expect(status(eq(fact('ratio'), number('25')), ratio)).toBe('met');
  });

  test('a computed field is its formula, whatever was stored; the stored value serves where the formula has no data', () => {
    expect(status(gt(fact('ratio'), parameter('share')), { part: '1', whole: '4', ratio: '99' })).toBe('unmet');
    expect(status(gt(fact('ratio'), parameter('share')), { ratio: '26' })).toBe('met');
  });

  test('no data, text that is no number, and division by zero are missing', () => {
    for (const part of [null, '', '  ', 'abc', 'NaN', '1e400', '１２']) {
      expect(status(gte(fact('part'), number('0')), { part })).toBe('missing');
    }
    expect(status(gte(divide(fact('part'), fact('whole')), number('0')), { part: '1', whole: '0' })).toBe('missing');
  });

  test('days compare as days, a month as its first day', () => {
    expect(status(lte(fact('since'), today()), { since: '2025-06-01' })).toBe('met');
    expect(status(lt(fact('month'), today()), { month: '2025-06' })).toBe('unmet');
    expect(status(lt(fact('month'), number('1')), { month: '2025-06' })).toBe('missing');
  });

  test('the value at creation is missing where there is none', () => {
    const rises = gt(fact('part'), baseline('part'));
    expect(status(rises, { part: '5' })).toBe('missing');
    expect(status(rises, { part: '5' }, { baseline: { part: '5' } })).toBe('unmet');
    expect(status(rises, { part: '5.0001' }, { baseline: { part: '5' } })).toBe('met');
  });
});

describe('dates', () => {
  const old = gte(yearsBetween(fact('since'), today()), parameter('years'));

  test('two years are complete on the anniversary, not the day before', () => {
    expect(status(old, { since: '2023-06-02' })).toBe('unmet');
    expect(status(old, { since: '2023-06-01' })).toBe('met');
  });

  test('the amended number holds from its day on', () => {
    expect(status(old, { since: '2023-01-01' }, { on: '2025-12-31' })).toBe('met');
    expect(status(old, { since: '2023-01-02' }, { on: '2026-01-01' })).toBe('unmet');
    expect(status(old, { since: '2023-01-01' }, { on: '2026-01-01' })).toBe('met');
  });

  test('a day that does not exist is missing', () => {
    for (const since of ['2023-02-30', '2023-13-01', 'tomorrow', '10000-01-01'])
      expect(status(old, { since })).toBe('missing');
  });
});

describe('tables', () => {
  const big = gte(count('events', gte(column('guests'), number('100'))), number('1'));
  const rows = (...guests: (string | null)[]) => ({
    events: guests.map((one, i) => ({ title: `第${i}场`, guests: one })),
  });

  test('rows are counted, an empty table is none, an absent table is missing', () => {
    expect(status(big, rows('100'))).toBe('met');
    expect(status(big, rows('99'))).toBe('unmet');
    expect(status(big, { events: [] })).toBe('unmet');
    expect(status(big, {})).toBe('missing');
  });

  test('a row without data leaves the count open only where it could change the answer', () => {
    expect(status(big, rows('99', null))).toBe('missing');
    expect(status(big, rows('100', null))).toBe('met');
    expect(status(lte(count('events', gte(column('guests'), number('100'))), number('1')), rows('100', null))).toBe(
      'missing',
    );
    expect(status(lte(count('events', gte(column('guests'), number('100'))), number('0')), rows('100', null))).toBe(
      'unmet',
    );
  });

  test('sums are exact and missing where a cell is not a number', () => {
    expect(status(eq(sum('events', 'guests'), number('1')), rows('0.1', '0.2', '0.7'))).toBe('met');
    expect(status(eq(sum('events', 'guests'), number('1')), rows('0.3', null))).toBe('missing');
    expect(
      status(eq(sum('events', 'guests', gte(column('guests'), number('1'))), number('100')), rows('100', '0.5')),
    ).toBe('met');
  });

  test('different values count once, blanks not at all', () => {
    const facts = { events: ['甲', '甲 ', '乙', '', null].map((title) => ({ title })) };
    expect(status(eq(countDistinct('events', 'title'), number('1')), facts)).toBe('unmet');
    expect(status(gt(countDistinct('events', 'title'), number('1')), facts)).toBe('met');
  });
});

describe('answers', () => {
  test('yes and no are missing where unanswered; only a denial is a denial', () => {
    expect([true, false, null].map((good) => status(yes('good'), { good }))).toEqual(['met', 'unmet', 'missing']);
    expect([true, false, null].map((good) => status(no('good'), { good }))).toEqual(['unmet', 'met', 'missing']);
    expect([true, false, null].map((good) => status(notDenied('good'), { good }))).toEqual(['met', 'unmet', 'met']);
  });

  test('text that says yes is not an answer to a yes-no question', () => {
    expect(status(yes('good'), { good: 'true' })).toBe('missing');
  });

  test('codes', () => {
    expect(status(is('kindOf', 'a'), { kindOf: 'a' })).toBe('met');
    expect(status(is('kindOf', 'a'), { kindOf: 'b' })).toBe('unmet');
    expect(status(oneOf('kindOf', 'a', 'b'), {})).toBe('missing');
    expect(status(includes('boxes', 'x'), { boxes: ['y'] })).toBe('unmet');
    expect(status(includes('boxes', 'x'), { boxes: [] })).toBe('unmet');
    expect(status(includes('boxes', 'x'), {})).toBe('missing');
  });

  test('boxes of several lists are counted together, and missing only where none is answered', () => {
    const some = gte(countSelected('boxes', 'kindOf'), number('1'));
    expect(status(some, { boxes: ['x', 'x'] })).toBe('met');
    expect(status(gt(countSelected('boxes'), number('1')), { boxes: ['x', 'x'] })).toBe('unmet');
    expect(status(some, { boxes: [] })).toBe('unmet');
    expect(status(some, {})).toBe('missing');
  });

  test('blank text is no answer', () => {
    expect(status(answered('name'), { name: '  ' })).toBe('missing');
    expect(status(answered('name'), { name: '名' })).toBe('met');
  });

  test('a key of the prototype is never read', () => {
    expect(status(answered('constructor'), {})).toBe('missing');
    expect(status(gte(fact('toString'), number('0')), {})).toBe('missing');
  });
});

describe('what is left to a person', () => {
  test('data that are unmet beat a judgement, a judgement beats met', () => {
    expect(status(all(yes('good'), judgement('？')), { good: false })).toBe('unmet');
    expect(status(all(yes('good'), judgement('？')), {})).toBe('missing');
    expect(status(all(yes('good'), judgement('？')), { good: true })).toBe('judgement');
    expect(status(any(yes('good'), judgement('？')), { good: false })).toBe('judgement');
    expect(status(not(judgement('？')))).toBe('judgement');
  });

  test('unmet may be relaxed only where the division allows it, and is never silently met', () => {
    const soft = relaxable(yes('good'), inDivision('98'));
    expect(status(soft, { good: false }, { division: '980100' })).toBe('relaxable');
    expect(status(soft, { good: false }, { division: '990100' })).toBe('unmet');
    expect(status(soft, { good: false })).toBe('unmet');
    expect(status(soft, { good: true }, { division: '980100' })).toBe('met');
    expect(status(soft, {}, { division: '980100' })).toBe('missing');
  });

  test('at least so many', () => {
    const two = atLeast(parameter('years'), yes('good'), is('kindOf', 'a'), judgement('？'));
    expect(status(two, { good: true, kindOf: 'a' })).toBe('met');
    expect(status(two, { good: true, kindOf: 'b' })).toBe('judgement');
    expect(status(two, { good: false, kindOf: 'b' })).toBe('unmet');
    expect(status(two, { good: false })).toBe('missing');
  });
});
