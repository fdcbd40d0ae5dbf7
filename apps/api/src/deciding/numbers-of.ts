import {
  type Condition,
  type Criterion,
  describeValue,
  findField,
  isValue,
  type Plugin,
  type Value,
  walk,
} from '@shifan/rules';
import type { DecidingStage } from '../contract/deciding.ts';

/** A standard: the criteria of a kind and stage. */
export type Standard = { plugin: Plugin; kind: string; stage: DecidingStage };

/** A comparison with a number of the law: what is compared, with which parameter. */
export type Compared = { criterion: Criterion; place: number; value: Value; parameter: string };

type Comparison = Extract<Condition, { op: 'compare' }>;

export function criteriaOf({ plugin, kind, stage }: Standard): Criterion[] {
  return plugin.criteria.filter(({ kinds, stages }) => kinds.includes(kind) && stages.includes(stage));
}

/** Every comparison of a case's own value with a parameter, in the plugin's order; not those inside a table's rows. */
export function comparedIn(standard: Standard): Compared[] {
  return criteriaOf(standard).flatMap((criterion) =>
    comparisonsIn(criterion.condition).flatMap((node, place) => {
      const [value, parameter] = node.right.op === 'parameter' ? [node.left, node.right] : [node.right, node.left];
      return parameter.op === 'parameter' && value.op !== 'parameter'
        ? [{ criterion, place, value, parameter: parameter.id }]
        : [];
    }),
  );
}

function comparisonsIn(condition: Condition): Comparison[] {
  return [...walk({ node: condition, path: '', table: undefined })].flatMap(({ node, table }) =>
    !isValue(node) && node.op === 'compare' && table === undefined ? [node] : [],
  );
}

/** The parameters that a condition rests on, those of its formulas among them. */
export function parametersIn(plugin: Plugin, start: Condition | Value): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const queue: (Condition | Value)[] = [start];
  for (const one of queue) {
    for (const { node } of walk({ node: one, path: '', table: undefined })) {
      if (node.op === 'parameter') found.add(node.id);
      if ((node.op !== 'fact' && node.op !== 'baseline') || seen.has(node.key)) continue;
      seen.add(node.key);
      const formula = findField(plugin, node.key)?.formula;
      if (formula !== undefined) queue.push(formula);
    }
  }
  return found;
}

/** How people call what is compared. */
export function nameOf(plugin: Plugin, value: Value, on: string): string {
  return describeValue(plugin, value, { on });
}
