import type { ComparisonOperator } from '../schema/expression.ts';
import type { Sql } from './frame.ts';
import type { SqlNumber } from './scope.ts';

type Arithmetic = 'add' | 'subtract' | 'multiply' | 'divide';

const SIGNS: Record<ComparisonOperator, string> = { gte: '>=', gt: '>', lte: '<=', lt: '<', eq: '=' };

/** Exact arithmetic on fractions; numeric keeps every digit of sums and products, and nothing is ever divided. */
export const CALCULATE: Record<Arithmetic, (a: SqlNumber, b: SqlNumber) => SqlNumber> = {
  add: (a, b) => sum(a, '+', b),
  subtract: (a, b) => sum(a, '-', b),
  multiply: (a, b) => ({ n: times(a.n, b.n) ?? a.n, d: times(a.d, b.d) }),
  // a divisor of zero gives no data
  divide: (a, b) => ({ n: times(a.n, b.d) ?? a.n, d: times(a.d, `nullif(${b.n}, 0)`) }),
};

/** Whether a number stands so to another, without rounding; null where one of them has no data. */
export function ordered(left: SqlNumber, operator: ComparisonOperator, right: SqlNumber): Sql {
  const sign = SIGNS[operator];
  const a = times(left.n, right.d);
  const b = times(right.n, left.d);
  const under = times(left.d, right.d);
  // a ÷ d stands to b ÷ d as (a − b) × d to zero, whatever the sign of d
  return under === null ? `(${a} ${sign} ${b})` : `((${a} - ${b}) * ${under} ${sign} 0)`;
}

/** Whether a day, `YYYY-MM-DD`, stands so to another. */
export function orderedDays(left: Sql, operator: ComparisonOperator, right: Sql): Sql {
  return `(${left} collate "C" ${SIGNS[operator]} ${right} collate "C")`;
}

/** Whether there is a number at all. */
export function isNumber({ n, d }: SqlNumber): Sql {
  return d === null ? `${n} is not null` : `${n} is not null and ${d} is not null`;
}

function sum(a: SqlNumber, sign: '+' | '-', b: SqlNumber): SqlNumber {
  if (a.d === b.d) return { n: `(${a.n} ${sign} ${b.n})`, d: a.d };
  return { n: `(${times(a.n, b.d)} ${sign} ${times(b.n, a.d)})`, d: times(a.d, b.d) };
}

function times(a: Sql | null, b: Sql | null): Sql | null {
  if (a === null || b === null) return a ?? b;
  return `(${a} * ${b})`;
}
