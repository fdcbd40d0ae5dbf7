import { normaliseNumber } from '@shifan/forms';
import { compare, type Decimal, parseDecimal } from '@shifan/rules';
import type { TargetStateDto } from '../../contract/dossiers.ts';

type Measured = { baseline: string; target: string; unit: string };

/**
 * How far a target is reached, compared exactly. Which way is better is read from the plan itself: a target at or above
 * its baseline is reached from it upwards, one below it from it downwards. Without numbers a person compares.
 * Example: `compareTarget({ baseline: '12', target: '8', unit: '天' }, '7.5')` → `reached`.
 */
export function compareTarget(plan: Measured, reached: string | null): TargetStateDto['status'] {
  if (reached === null || reached === '') return 'not-reported';
  const target = numberOf(plan.target, plan.unit);
  const baseline = numberOf(plan.baseline, plan.unit);
  const value = numberOf(reached, plan.unit);
  if (!target || !baseline || !value) return 'not-comparable';
  const growing = compare(target, baseline) >= 0;
  const distance = compare(value, target);
  return (growing ? distance >= 0 : distance <= 0) ? 'reached' : 'not-reached';
}

/** A value as it is kept: a number without its unit and separators, other words as they are. */
export function normaliseReached(value: string, unit: string): string {
  return normaliseNumber(value.trim(), { unit: unit || undefined, decimals: 64 });
}

/** Whether a target is a number, so that what was reached has to be one. */
export function isMeasured(plan: Measured): boolean {
  return numberOf(plan.target, plan.unit) !== undefined;
}

export function numberOf(text: string, unit: string): Decimal | undefined {
  return parseDecimal(normaliseReached(text, unit));
}
