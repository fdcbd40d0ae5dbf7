import type { Attempt, Move, Node } from './node.ts';

/** The nodes from which one of the goals can be reached over moves that count. */
export function canReach(
  nodes: readonly Node[],
  goal: (node: Node) => boolean,
  counts: (move: Move) => boolean,
): Set<Node> {
  const before = new Map<Node, Node[]>();
  for (const node of nodes) {
    for (const move of node.moves) if (counts(move)) before.set(move.to, [...(before.get(move.to) ?? []), node]);
  }
  const reaching = new Set(nodes.filter(goal));
  const queue = [...reaching];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const earlier of before.get(node) ?? []) {
      if (reaching.has(earlier)) continue;
      reaching.add(earlier);
      queue.push(earlier);
    }
  }
  return reaching;
}

/** Whether somebody who acts so exists: authorities decide, the public objects, the system lets what is over expire. */
export function isRightful({ actor, command }: Attempt): boolean {
  if (actor === 'public') return command.do === 'object';
  if (actor === 'system') return command.do === 'expire';
  return actor !== 'operator' || OF_OPERATORS.has(command.do);
}

const OF_OPERATORS = new Set([
  'submit',
  'withdraw',
  'report-progress',
  'apply-acceptance',
  'open-reexamination',
  'report-change',
  'report-year',
]);

/** Whether a move belongs to the ordinary course: not giving up, no sanction, no change that ends everything. */
export function isOrdinary({ attempt }: Move): boolean {
  const { command, actor } = attempt;
  if (command.do === 'withdraw' && actor === 'operator') return false;
  if (command.do === 'settle-change' && !command.keep) return false;
  return command.do !== 'sanction' && isRightful(attempt);
}
