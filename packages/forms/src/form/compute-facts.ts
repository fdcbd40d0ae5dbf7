import { evaluateValue, toPlainString } from '@shifan/rules';
import type { Facts } from '@shifan/rules';
import { expressionContext } from './form-context.ts';
import type { FormContext } from './form-context.ts';
import { fieldsOf } from './forms-of.ts';

/** Places kept of a quotient that never ends. Verdicts do not read these: they evaluate the formula itself, exactly. */
const PLACES = 12;

/**
 * The answers with the form's computed fields added (ratios in their field's unit, as decimal strings). Where the formula
 * has no data, or divides by zero, the field is null.
 * @example computeFacts({ total: '400', part: '100' }, context).share // '25', where share = part ÷ total × 100
 */
export function computeFacts(facts: Facts, context: FormContext): Facts {
  const computed: Facts = {};
  for (const [key, { field }] of fieldsOf(context.plugin, context.kind)) {
    if (!field.formula) continue;
    const value = evaluateValue(field.formula, expressionContext(facts, context));
    computed[key] = value === null || typeof value === 'string' ? value : toPlainString(value, PLACES);
  }
  return { ...facts, ...computed };
}
