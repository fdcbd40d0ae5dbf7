import { parseCivilDate } from '@shifan/calendar';
import { withParameter } from '@shifan/plugin-kit';
import type { Condition, Parameter, Plugin, Value } from '@shifan/rules';
import type { SupposedNumber } from '../contract/deciding.ts';

const EVER = parseCivilDate('1990-01-01');

/**
 * The plugin as if its numbers had always been as supposed, whatever a call says of them. A moved bound moves the comparisons
 * with that number: 不少于 and 超过, 不超过 and 低于.
 */
export function supposedPlugin(plugin: Plugin, changes: readonly SupposedNumber[]): Plugin {
  const known = new Set(plugin.parameters.map(({ id }) => id));
  return changes.filter(({ parameter }) => known.has(parameter)).reduce(suppose, plugin);
}

function suppose(plugin: Plugin, { parameter, value, bound }: SupposedNumber): Plugin {
  const valued =
    value === undefined ? plugin : withoutCalled(withParameter(plugin, parameter, { value, on: EVER }), parameter);
  if (bound === undefined) return valued;
  return {
    ...valued,
    parameters: valued.parameters.map((one): Parameter => (one.id === parameter ? { ...one, bound } : one)),
    criteria: valued.criteria.map((one) => ({ ...one, condition: withBound(one.condition, { parameter, bound }) })),
  };
}

function withoutCalled(plugin: Plugin, parameter: string): Plugin {
  const notices = plugin.notices.map((one) => ({
    ...one,
    parameters: one.parameters.filter((set) => set.parameter !== parameter),
  }));
  return { ...plugin, notices };
}

type Moved = { parameter: string; bound: 'inclusive' | 'exclusive' };
const INCLUSIVE = { gt: 'gte', gte: 'gte', lt: 'lte', lte: 'lte', eq: 'eq' } as const;
const EXCLUSIVE = { gt: 'gt', gte: 'gt', lt: 'lt', lte: 'lt', eq: 'eq' } as const;

// Expressions are plain data: what is no comparison is copied as it is.
function withBound<Node extends Condition | Value>(node: Node, moved: Moved): Node {
  const copy = Object.fromEntries(Object.entries(node).map(([name, part]) => [name, moveIn(part, moved)]));
  const changed: object =
    node.op === 'compare' && comparesWith(node, moved.parameter)
      ? { ...copy, operator: (moved.bound === 'inclusive' ? INCLUSIVE : EXCLUSIVE)[node.operator] }
      : copy;
  return changed as Node;
}

function moveIn(part: unknown, moved: Moved): unknown {
  if (Array.isArray(part)) return part.map((one: unknown) => moveIn(one, moved));
  return isNode(part) ? withBound(part, moved) : part;
}

function isNode(part: unknown): part is Condition | Value {
  return typeof part === 'object' && part !== null && 'op' in part;
}

/** Whether a side of a comparison is the number, or reckons with it. */
export function comparesWith(node: Extract<Condition, { op: 'compare' }>, parameter: string): boolean {
  return [node.left, node.right].some((side) => reckonsWith(side, parameter));
}

function reckonsWith(value: Value, parameter: string): boolean {
  if (value.op === 'parameter') return value.id === parameter;
  return 'left' in value && (reckonsWith(value.left, parameter) || reckonsWith(value.right, parameter));
}
