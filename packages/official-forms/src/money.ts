import type { Field, Section } from '@shifan/rules';
import { fact, lte } from '@shifan/rules';

/** An amount in 万元, not negative unless said otherwise. */
export function wan(key: string, label: string, more: Partial<Field> = {}): Field {
  return { key, label, type: 'money-wan', unit: '万元', required: true, min: '0', decimals: 6, ...more };
}

/** An amount that can be a loss. */
export function signedWan(key: string, label: string): Field {
  return { key, label, type: 'money-wan', unit: '万元', required: true, decimals: 6, hint: '亏损填负数' };
}

type Check = NonNullable<Section['checks']>[number];

/** A part that the form prints under 其中, or that is by definition part of the whole, is never above it. */
export function partOf(part: string, whole: string, message: string): Check {
  return {
    id: `${kebab(part)}-within-${kebab(whole)}`,
    keys: [part, whole],
    condition: lte(fact(part), fact(whole)),
    message,
    severity: 'error',
  };
}

function kebab(key: string): string {
  return key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

export const revenueChecks: Check[] = [
  partOf('serviceRevenueWan', 'revenueWan', '服务收入是营业收入的“其中”项，不能大于营业收入。'),
];
