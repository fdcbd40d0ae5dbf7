import { findField } from './labels.ts';
import type { Plugin } from './schema/plugin.ts';
import type { Verdict } from './verdicts.ts';

const BARE_NUMBER = /^-?\d+(?:\.\d+)?$/u;

/**
 * An operand of a verdict as people read it: a number with its field's unit, a result with the unit of the limit it is compared with.
 * @example operandText(plugin, verdict, 'servedSmes') // '1260 家'
 */
export function operandText(plugin: Plugin, verdict: Verdict, key: string): string {
  const value = verdict.operands[key] ?? '';
  if (!BARE_NUMBER.test(value)) return value;
  const unit = key.startsWith('result') ? verdict.limits[0]?.unit : findField(plugin, key)?.unit;
  return unit ? `${value} ${unit}` : value;
}
