import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  decimal,
  div,
  fitsPlaces,
  isInteger,
  mul,
  parseDecimal,
  sub,
  toFixedDisplay,
  toPlainString,
} from './decimal.ts';

/** A decimal string, and the same number as an integer of 10⁻²⁰: the oracle never sees a fraction. */
const SCALE = 20;
const scaled = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 10 }))
  .map(([digits, places]) => ({ text: write(digits, places), value: digits * 10n ** BigInt(SCALE - places) }));

function write(digits: bigint, places: number): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}

describe('exact decimals agree with whole numbers of 10⁻²⁰', () => {
  test('in their order', () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const order = a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
        expect(compare(decimal(a.text), decimal(b.text))).toBe(order);
      }),
    );
  });

  test('in sums and differences', () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const x = decimal(a.text);
        const y = decimal(b.text);
        expect(compare(add(x, y), decimal(write(a.value + b.value, SCALE)))).toBe(0);
        expect(compare(sub(x, y), decimal(write(a.value - b.value, SCALE)))).toBe(0);
      }),
    );
  });

  test('in products', () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const product = mul(decimal(a.text), decimal(b.text));
        expect(product.n * 10n ** BigInt(2 * SCALE)).toBe(a.value * b.value * product.d);
      }),
    );
  });

  test('in quotients: divided and multiplied back is the same, and the whole part is that of integer division', () => {
    fc.assert(
      fc.property(
        scaled,
        scaled.filter((one) => one.value !== 0n),
        (a, b) => {
          const quotient = div(decimal(a.text), decimal(b.text)) ?? decimal('0');
          expect(compare(mul(quotient, decimal(b.text)), decimal(a.text))).toBe(0);
          expect(quotient.n / quotient.d).toBe(a.value / b.value);
        },
      ),
    );
  });

  test('in having no quotient by zero', () => {
    fc.assert(
      fc.property(scaled, (a) => {
        expect(div(decimal(a.text), decimal('0.00'))).toBeUndefined();
      }),
    );
  });

  test('in what is displayed: within half a unit of the last place', () => {
    fc.assert(
      fc.property(scaled, fc.integer({ min: 0, max: 8 }), (a, places) => {
        const shown = decimal(toFixedDisplay(decimal(a.text), places).replace(/^-(0\.?0*)$/u, '$1'));
        const error = (shown.n * 10n ** BigInt(SCALE)) / shown.d - a.value;
        expect((error < 0n ? -error : error) * 2n).toBeLessThanOrEqual(10n ** BigInt(SCALE - places));
      }),
    );
  });
});

describe('decimals', () => {
  test('a third is not rounded: three of them are one', () => {
    const third = div(decimal('1'), decimal('3'));
    if (third === undefined) throw new Error('no third');
    expect(compare(add(add(third, third), third), decimal('1'))).toBe(0);
    expect(compare(third, decimal('0.333333333333333333'))).toBe(1);
  });

  test('numbers beyond 2⁵³ keep every digit', () => {
    expect(compare(decimal('9007199254740993'), decimal('9007199254740992'))).toBe(1);
    expect(toPlainString(add(decimal('12345678901234567890'), decimal('0.01')))).toBe('12345678901234567890.01');
  });

  test.each(['', ' 1', '1 ', '+1', '01', '.5', '5.', '1e3', 'NaN', 'Infinity', '１２', '1,000', '--1', '1'.repeat(65)])(
    'refuses %j',
    (text) => expect(parseDecimal(text)).toBeUndefined(),
  );

  test('minus nothing is nothing', () => {
    expect(compare(decimal('-0'), decimal('0.00'))).toBe(0);
    expect(toFixedDisplay(decimal('-0.004'), 2)).toBe('0.00');
  });

  test('display rounds half away from zero and keeps its zeros; plain text drops them', () => {
    expect(toFixedDisplay(decimal('2.345'), 2)).toBe('2.35');
    expect(toFixedDisplay(decimal('-2.345'), 2)).toBe('-2.35');
    expect(toFixedDisplay(decimal('1.5'), 0)).toBe('2');
    expect(toPlainString(decimal('12.50'))).toBe('12.5');
    expect(toPlainString(decimal('100'))).toBe('100');
  });

  test('knows whole numbers and how many places a number needs', () => {
    expect(isInteger(decimal('3.00'))).toBe(true);
    expect(isInteger(decimal('3.01'))).toBe(false);
    expect(fitsPlaces(decimal('1.005'), 2)).toBe(false);
    expect(fitsPlaces(decimal('1.005'), 3)).toBe(true);
  });
});
