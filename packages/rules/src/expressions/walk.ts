import type { Condition, Value } from '../schema/expression.ts';
import { conditionModule } from './conditions/registry.ts';
import type { Part } from './module.ts';
import { isValueOp, valueModule } from './values/registry.ts';

export type Expression = Value | Condition;

/** A node met on a walk: where it stands, and the table whose rows it looks at. */
export interface Visit {
  node: Expression;
  path: string;
  table: string | undefined;
}

export function isValue(node: Expression): node is Value {
  return isValueOp(node.op);
}

/** The parts of one node. */
export function partsOf(node: Expression): Part[] {
  return isValue(node) ? valueModule(node.op).parts(node) : conditionModule(node.op).parts(node);
}

/** Every node of an expression, the outer before the inner. */
export function* walk(start: Visit): Generator<Visit> {
  yield start;
  for (const part of partsOf(start.node)) {
    yield* walk({ node: part.node, path: `${start.path}.${part.path}`, table: part.table ?? start.table });
  }
}

/** The facts a node itself reads (not its parts): of the answers, or frozen at creation. */
export function keysOf(node: Expression): string[] {
  if (!isValue(node)) return 'key' in node ? [node.key] : [];
  if (node.op === 'fact' || node.op === 'baseline') return [node.key];
  if (node.op === 'count-selected') return node.keys;
  return 'table' in node ? [node.table] : [];
}
