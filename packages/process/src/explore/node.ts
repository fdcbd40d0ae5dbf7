import type { CivilDate } from '@shifan/calendar';
import type { Actor } from '@shifan/rules';
import type { Command } from '../commands.ts';
import type { ProcessContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { Due } from '../due-date.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';
import type { Chronicle } from './chronicle.ts';
import type { Setting } from './setting.ts';

/** One abstract state, with the first case that was found to lie in it: the one with the fewest steps. */
export interface Node {
  key: string;
  setting: Setting;
  state: CaseState;
  chronicle: Chronicle;
  /** the day of the last step; before the first one, the day before the notice opens */
  on: CivilDate;
  steps: number;
  /** how it was reached; absent for the empty draft */
  came?: Attempt;
  /** what was accepted in it, and where that led */
  moves: Move[];
}

/** A command that somebody tried on a day. */
export interface Attempt {
  node: Node;
  on: CivilDate;
  actor: Actor;
  command: Command;
  context: ProcessContext;
  outcome: Decision | { thrown: string };
  /** of an accepted one: each event with the notes before it */
  beats: Beat[];
}

export interface Beat {
  event: CaseEvent;
  before: Chronicle;
}

/** An accepted attempt as an edge of the graph. */
export interface Move {
  attempt: Attempt;
  to: Node;
}

/** A node with all that was tried in it and what was due. */
export interface Visit {
  node: Node;
  attempts: Attempt[];
  dues: Due[];
  /** why `due` failed, where it did */
  thrown?: string;
}

/** Whether the attempt was accepted. */
export function accepted(attempt: Attempt): boolean {
  return 'ok' in attempt.outcome && attempt.outcome.ok;
}

/** The attempts that lead from the empty draft to a node. */
export function pathTo(node: Pick<Node, 'came'>): Attempt[] {
  const path: Attempt[] = [];
  for (let at = node.came; at !== undefined; at = at.node.came) path.unshift(at);
  return path;
}
