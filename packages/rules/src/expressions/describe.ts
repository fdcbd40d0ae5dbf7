import { parameterValue } from '../parameters.ts';
import type { ParameterOverrides } from '../parameters.ts';
import { indexOf } from '../plugin-index.ts';
import type { Condition, Value } from '../schema/expression.ts';
import type { Plugin } from '../schema/plugin.ts';
import { conditionModule } from './conditions/registry.ts';
import type { Speaker } from './module.ts';
import { valueModule } from './values/registry.ts';

/** The day and notice whose numbers a sentence shows, and the year its labels show. */
export interface DescribeOptions {
  /** absent: the numbers last in force */
  on?: string;
  notice?: ParameterOverrides;
  year?: number | undefined;
}

/**
 * A condition as a Chinese sentence, with the numbers of the day.
 * @example describeCondition(plugin, gte(fact('servedSmes'), parameter('served-smes'))) // '服务中小企业数量不低于1000家'
 */
export function describeCondition(plugin: Plugin, condition: Condition, options: DescribeOptions = {}): string {
  return conditionText(condition, speakerOf(plugin, options));
}

/** A value expression as Chinese text. */
export function describeValue(plugin: Plugin, value: Value, options: DescribeOptions = {}): string {
  return valueText(value, speakerOf(plugin, options));
}

const LAST_DAY = '9999-12-31';

export function speakerOf(plugin: Plugin, options: DescribeOptions): Speaker {
  return {
    plugin,
    index: indexOf(plugin),
    year: options.year,
    table: null,
    parameter: (id) => parameterValue(plugin, id, options.on ?? LAST_DAY, options.notice),
    value: valueText,
    condition: conditionText,
  };
}

function valueText(node: Value, speaker: Speaker): string {
  return valueModule(node.op).describe(node, speaker);
}

function conditionText(node: Condition, speaker: Speaker): string {
  return conditionModule(node.op).describe(node, speaker);
}
