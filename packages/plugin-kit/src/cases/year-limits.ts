import { addYears, isCivilDate } from '@shifan/calendar';
import { evaluateValue, fromInteger, isInteger } from '@shifan/rules';
import type { ConditionOf, Decimal, EvaluationContext, ValueOf } from '@shifan/rules';

/** A comparison whose left side counts whole years between two days. */
export type YearComparison = ConditionOf<'compare'> & { left: ValueOf<'years-between'> };

export function comparesYears(node: ConditionOf<'compare'>): node is YearComparison {
  return node.left.op === 'years-between';
}

/**
 * What a case holds against a limit of years: the day against the anniversary, so that "one day short, on the day, one day past"
 * are below, at and above, though the last two have the same whole years. A start known by its month is compared by the month.
 */
export function yearPairs(node: YearComparison, context: EvaluationContext): [Decimal, Decimal][] {
  const from = evaluateValue(node.left.from, context);
  const to = evaluateValue(node.left.to, context);
  const years = evaluateValue(node.right, context);
  if (typeof from !== 'string' || typeof to !== 'string' || years === null || typeof years === 'string') return [];
  const monthOnly = from.length === 'YYYY-MM'.length;
  const start = monthOnly ? `${from}-01` : from;
  if (!isCivilDate(start) || !isCivilDate(to) || !isInteger(years)) return [];
  const anniversary = addYears(start, Number(years.n / years.d));
  const length = monthOnly ? 'YYYY-MM'.length : to.length;
  return [[order(to.slice(0, length), anniversary.slice(0, length)), fromInteger(0)]];
}

function order(left: string, right: string): Decimal {
  if (left === right) return fromInteger(0);
  return fromInteger(left < right ? -1 : 1);
}
