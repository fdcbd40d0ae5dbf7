import { citationText, walk } from '@shifan/rules';
import type { ComparisonOperator, Expression, Parameter, Plugin, Value } from '@shifan/rules';
import { amount, boundWords, stageWords } from '../words.ts';
import type { AreaReader } from './difference.ts';

export const parametersArea: AreaReader = {
  area: 'parameter',
  says: (plugin) => {
    const uses = usesOf(plugin);
    return plugin.parameters.map((one, i) => ({
      id: one.id,
      path: `parameters[${i}]`,
      label: one.label,
      text: `${uses.get(one.id)?.stage ?? ''}${one.values.map((value) => valueText(value, { one, use: uses.get(one.id) })).join('，')}`,
      citation: one.values.map((value) => citationText(plugin, value.citation)).join('；'),
    }));
  },
};

/** How criteria use a legal number: as which bound, and at which stage where at one alone. */
interface ParameterUse {
  operators: Set<ComparisonOperator>;
  stages: Set<keyof typeof stageWords>;
  stage: string;
}

function valueText(
  { from, value }: Parameter['values'][number],
  { one, use }: { one: Parameter; use: ParameterUse | undefined },
): string {
  const [operator, ...others] = use?.operators ?? [];
  const word = operator === undefined || others.length > 0 ? '' : WORDS[operator];
  const bound = word === '' && one.bound !== 'exact' ? `（${boundWords[one.bound]}）` : '';
  const since = one.values.length > 1 ? `（${from}起）` : '';
  return `${word}${amount(value, one.unit)}${bound}${since}`;
}

const WORDS: Record<ComparisonOperator, string> = { gte: '不少于', gt: '超过', lte: '不超过', lt: '少于', eq: '' };
const TURNED: Record<ComparisonOperator, ComparisonOperator> = { gte: 'lte', gt: 'lt', lte: 'gte', lt: 'gt', eq: 'eq' };

function usesOf(plugin: Plugin): Map<string, ParameterUse> {
  const uses = new Map<string, ParameterUse>();
  for (const { condition, stages } of plugin.criteria) {
    for (const { node } of walk({ node: condition, path: '', table: undefined })) {
      for (const { id, operator } of usedBy(node)) {
        const use = uses.get(id) ?? { operators: new Set(), stages: new Set(), stage: '' };
        uses.set(id, use);
        if (operator !== undefined) use.operators.add(operator);
        for (const stage of stages) use.stages.add(stage);
      }
    }
  }
  for (const use of uses.values()) {
    const [only, ...others] = use.stages;
    use.stage = only === undefined || others.length > 0 ? '' : stageWords[only];
  }
  return uses;
}

type Used = { id: string; operator: ComparisonOperator | undefined };

function usedBy(node: Expression): Used[] {
  if (node.op === 'compare') {
    return [...direct(node.right, node.operator), ...direct(node.left, TURNED[node.operator])];
  }
  if (node.op === 'at-least') return direct(node.least, 'gte');
  return node.op === 'parameter' ? [{ id: node.id, operator: undefined }] : [];
}

function direct(value: Value, operator: ComparisonOperator): Used[] {
  return value.op === 'parameter' ? [{ id: value.id, operator }] : [];
}
