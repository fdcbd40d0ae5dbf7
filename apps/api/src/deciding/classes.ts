import { addDecimals, compare, type Decimal, decimal, div, mul, sub, toPlainString } from '@shifan/rules';

/** Equal classes over what was found: where the first begins, how wide each is, and how many there are. */
export type Classes = { start: Decimal; width: Decimal; count: number };

const WANTED = 16;
const STEPS = ['1', '2', '2.5', '5'].map((one) => decimal(one));
const ONE = decimal('1');
const TEN = decimal('10');
const PLACES = 12;

/**
 * Classes of one width, which is 1, 2, 2.5 or 5 times a power of ten, so that there are some sixteen; they begin at a multiple of
 * it, so that numbers of the law mostly stand at an edge; the law's own numbers lie within them, whatever was answered. `whole`: the numbers are whole, and a class is no narrower than 1.
 */
export function classesOf(of: { least: Decimal; most: Decimal; whole: boolean; limits: readonly Decimal[] }): Classes {
  const least = of.limits.reduce((found, one) => (compare(one, found) < 0 ? one : found), of.least);
  const most = of.limits.reduce((found, one) => (compare(one, found) > 0 ? one : found), of.most);
  const width = widthOf(sub(most, least), of.whole);
  const first = floor(div(least, width) ?? decimal('0'));
  const last = floor(div(most, width) ?? decimal('0'));
  return { start: mul(first, width), width, count: Number(sub(last, first).n) + 1 };
}

/** The edges of a class as exact text. */
export function edgesOf({ start, width }: Classes, index: number): { from: string; to: string } {
  const at = (i: number) => toPlainString(addDecimals(start, mul(width, decimal(String(i)))), PLACES);
  return { from: at(index), to: at(index + 1) };
}

function widthOf(range: Decimal, whole: boolean): Decimal {
  const wanted = div(range, decimal(String(WANTED))) ?? ONE;
  if (wanted.n === 0n) return ONE;
  let power = ONE;
  while (compare(power, wanted) > 0) power = div(power, TEN) ?? ONE;
  while (compare(mul(power, TEN), wanted) <= 0) power = mul(power, TEN);
  const width = STEPS.map((step) => mul(step, power)).find((one) => compare(one, wanted) >= 0) ?? mul(TEN, power);
  if (!whole) return width;
  return compare(width, ONE) < 0 ? ONE : width.d === 1n ? width : mul(width, decimal('2'));
}

function floor({ n, d }: Decimal): Decimal {
  const quotient = n / d;
  return { n: n < 0n && quotient * d !== n ? quotient - 1n : quotient, d: 1n };
}
