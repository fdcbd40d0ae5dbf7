import type { CivilDate } from '@shifan/calendar';
import type { Facts } from '../facts.ts';
import type { ParameterOverrides } from '../parameters.ts';
import { indexOf } from '../plugin-index.ts';
import type { Condition, Value } from '../schema/expression.ts';
import type { Plugin } from '../schema/plugin.ts';
import { conditionModule } from './conditions/registry.ts';
import type { Computed, Scope } from './module.ts';
import type { VerdictStatus } from './status.ts';
import { valueModule } from './values/registry.ts';

/** What an expression is evaluated with: the plugin, the day, the answers, and what narrows them. */
export interface ExpressionContext {
  plugin: Plugin;
  on: CivilDate;
  facts: Facts;
  baseline?: Facts | undefined;
  notice?: ParameterOverrides;
  /** six-digit code of the operator's division */
  division?: string | undefined;
}

/** The status of a condition. Never throws, whatever the facts hold. */
export function evaluateCondition(condition: Condition, context: ExpressionContext): VerdictStatus {
  return conditionIn(condition, scopeOf(context));
}

/**
 * The value of a value expression: an exact number, a date or code as text, or null for "no data".
 * @example evaluateValue(divide(fact('a'), fact('b')), context)
 */
export function evaluateValue(value: Value, context: ExpressionContext): Computed {
  return valueIn(value, scopeOf(context));
}

export function scopeOf(context: ExpressionContext): Scope {
  return {
    plugin: context.plugin,
    index: indexOf(context.plugin),
    facts: context.facts,
    baseline: context.baseline,
    on: context.on,
    notice: context.notice,
    division: context.division,
    row: null,
    depth: 0,
    value: valueIn,
    condition: conditionIn,
  };
}

function valueIn(node: Value, scope: Scope): Computed {
  return valueModule(node.op).evaluate(node, scope);
}

function conditionIn(node: Condition, scope: Scope): VerdictStatus {
  return conditionModule(node.op).evaluate(node, scope);
}
