import fc from 'fast-check';
import { divide, fact, multiply, number } from '@shifan/rules';
import type { Facts, Field } from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { contextOf, fieldOf, offlineEvents } from '../test-support/small-plugin.ts';
import { computeFacts } from './compute-facts.ts';
import { diffFacts } from './diff-facts.ts';
import { displayValue } from './display-value.ts';

const part: Field = { ...fieldOf('money-wan'), key: 'part', label: '主导产业营业收入' };
const whole: Field = { ...fieldOf('money-wan'), key: 'whole', label: '总营业收入' };
const share: Field = {
  ...fieldOf('computed', { unit: '%', formula: multiply(divide(fact('part'), fact('whole')), number('100')) }),
  key: 'share',
  label: '占比',
};
const context = contextOf([part, whole, share, offlineEvents]);

const amount = fc
  .tuple(fc.nat({ max: 1_000_000 }), fc.nat({ max: 99 }))
  .map(([yuan, cents]) => `${yuan}.${String(cents).padStart(2, '0')}`);

const cents = (text: string): bigint => BigInt(text.replace('.', ''));

/** a ÷ b × 100, rounded half up at the twelfth place, by whole numbers alone. */
function shareOracle(a: bigint, b: bigint): string | null {
  if (b === 0n) return null;
  const digits = ((2n * a * 100n * 10n ** 12n + b) / (2n * b)).toString().padStart(13, '0');
  return `${digits.slice(0, -12)}.${digits.slice(-12)}`.replace(/\.?0+$/u, '');
}

describe('computeFacts', () => {
  it('computes the form’s formula, and has no value without data or where it would divide by zero', () => {
    expect(computeFacts({ part: '1', whole: '4' }, context)['share']).toBe('25');
    expect(computeFacts({ part: '1' }, context)['share']).toBeNull();
    expect(computeFacts({ part: '1', whole: '0' }, context)['share']).toBeNull();
  });

  it('shows two places of a quotient that never ends, and keeps twelve', () => {
    const facts = computeFacts({ part: '1', whole: '3' }, context);
    expect(facts['share']).toBe('33.333333333333');
    expect(displayValue(share, facts['share'])).toBe('33.33%');
  });

  it('puts an entered value of a computed field right', () => {
    expect(computeFacts({ part: '1', whole: '4', share: '99' }, context)['share']).toBe('25');
  });

  it('agrees with whole-number arithmetic on cents', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(computeFacts({ part: a, whole: b }, context)['share']).toBe(shareOracle(cents(a), cents(b)));
      }),
    );
  });
});

const rows = (...names: string[]): Facts => ({
  offlineEvents: names.map((name) => ({ name, heldOn: '2025-03-07', enterprises: '18' })),
});

describe('diffFacts', () => {
  it('names what changed, both sides with their unit', () => {
    expect(diffFacts({ part: '1', whole: '4' }, { part: '2.5', whole: '4' }, context)).toEqual([
      { path: 'part', label: '主导产业营业收入', before: '1 万元', after: '2.5 万元' },
    ]);
  });

  it('takes all ways of having no answer for the same', () => {
    expect(diffFacts({ part: '', offlineEvents: [] }, { part: null }, context)).toEqual([]);
    expect(diffFacts({}, rows(), context)).toEqual([]);
  });

  it('shows a row put in between as one difference, and a changed cell by its place', () => {
    expect(diffFacts(rows('甲', '丙'), rows('甲', '乙', '丙'), context)).toEqual([
      {
        path: 'offlineEvents[1]',
        label: '线下服务拓展情况 第2行',
        before: '',
        after: '服务活动名称和主要内容：乙；开展时间：2025-03-07；服务企业数量（家）：18 家',
      },
    ]);
    expect(diffFacts(rows('甲', '乙'), rows('甲', '丁'), context)).toEqual([
      {
        path: 'offlineEvents[1].name',
        label: '线下服务拓展情况 第2行 服务活动名称和主要内容',
        before: '乙',
        after: '丁',
      },
    ]);
    expect(diffFacts(rows('甲', '乙'), rows('乙'), context)).toMatchObject([{ path: 'offlineEvents[0]', after: '' }]);
  });

  const row = fc.record({
    name: fc.string(),
    heldOn: fc.constantFrom('', '2025-03-07'),
    enterprises: fc.constantFrom('1', '2'),
  });
  const answers = fc.record({ part: amount, offlineEvents: fc.array(row, { maxLength: 6 }) });

  it('finds nothing between a version and itself', () => {
    fc.assert(
      fc.property(answers, (facts) => {
        expect(diffFacts(facts, structuredClone(facts), context)).toEqual([]);
      }),
    );
  });

  it('finds the same places both ways round for answers of equal shape', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [there, back] = [
          diffFacts({ part: a }, { part: b }, context),
          diffFacts({ part: b }, { part: a }, context),
        ];
        expect(there.map((one) => [one.path, one.before, one.after])).toEqual(
          back.map((one) => [one.path, one.after, one.before]),
        );
      }),
    );
  });
});
