import { fail } from '@shifan/errors';

/**
 * Exact rational numbers: every number of a form, a law or a formula. No binary floating point anywhere, and no
 * rounding before a comparison: "超过25%" is not met at exactly 25 %, and 1/3 stays 1/3. Rounding is for display alone.
 */
export interface Decimal {
  /** numerator, with the sign */
  readonly n: bigint;
  /** denominator, always above zero */
  readonly d: bigint;
}

const PATTERN = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/u;
const LONGEST = 64;
const POWERS: bigint[] = [1n];

export const ZERO: Decimal = { n: 0n, d: 1n };

/**
 * Reads a decimal string, or gives undefined where the text is not one (`NaN`, `1e3`, `+1`, fullwidth digits, more than 64 characters).
 * @example parseDecimal('12.50') // 25/2
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > LONGEST) return undefined;
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const n = BigInt(whole + fraction);
  return { n: sign === '-' ? -n : n, d: powerOfTen(fraction.length) };
}

/**
 * Reads a decimal string of which the program is sure.
 * @throws DECIMAL_INVALID
 * @example decimal('1.5')
 */
export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === undefined) return fail('DECIMAL_INVALID', { value: text.slice(0, LONGEST) });
  return value;
}

/** A whole number as a decimal; the number must be a safe integer. */
export function fromInteger(value: number): Decimal {
  return { n: BigInt(value), d: 1n };
}

/** a + b, exact. */
export function add(a: Decimal, b: Decimal): Decimal {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  // denominators of decimals are powers of ten: the larger holds the smaller, so long sums do not grow
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d };
  return reduce(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** a − b, exact. */
export function sub(a: Decimal, b: Decimal): Decimal {
  return add(a, { n: -b.n, d: b.d });
}

/** a × b, exact. */
export function mul(a: Decimal, b: Decimal): Decimal {
  return reduce(a.n * b.n, a.d * b.d);
}

/** a ÷ b, exact; undefined where b is zero. */
export function div(a: Decimal, b: Decimal): Decimal | undefined {
  if (b.n === 0n) return undefined;
  return b.n < 0n ? reduce(-a.n * b.d, a.d * -b.n) : reduce(a.n * b.d, a.d * b.n);
}

/** −1 where a is below b, 0 where they are equal, 1 where a is above b; never rounds. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const left = a.d === b.d ? a.n : a.n * b.d;
  const right = a.d === b.d ? b.n : b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether the value is a whole number ("3.00" is). */
export function isInteger(value: Decimal): boolean {
  return value.n % value.d === 0n;
}

/**
 * For display alone: rounded half away from zero to so many places, with the zeros kept.
 * @example toFixedDisplay(decimal('2.345'), 2) // '2.35'
 */
export function toFixedDisplay(value: Decimal, places: number): string {
  const scale = powerOfTen(places);
  const negative = value.n < 0n;
  const doubled = (negative ? -value.n : value.n) * scale * 2n;
  const digits = ((doubled + value.d) / (value.d * 2n)).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  return negative && /[1-9]/u.test(text) ? `-${text}` : text;
}

/**
 * The value as a plain decimal string: exact where it ends within `places`, else rounded for display; no needless zeros.
 * @example toPlainString(decimal('12.50')) // '12.5'
 */
export function toPlainString(value: Decimal, places = 6): string {
  const text = toFixedDisplay(value, places);
  return text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
}

/** Whether the value ends within so many decimal places. */
export function fitsPlaces(value: Decimal, places: number): boolean {
  return (value.n * powerOfTen(places)) % value.d === 0n;
}

function powerOfTen(exponent: number): bigint {
  return (POWERS[exponent] ??= 10n ** BigInt(exponent));
}

function reduce(n: bigint, d: bigint): Decimal {
  if (d === 1n) return { n, d };
  let a = n < 0n ? -n : n;
  let b = d;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 1n ? { n, d } : { n: n / a, d: d / a };
}
