import type { Phase, Plugin } from '@shifan/rules';
import type { Limits } from '../limits.ts';
import type { Attempt, Node, Visit } from '../node.ts';

/** The process that is looked at, and what it is held to. */
export interface World {
  plugin: Plugin;
  limits: Limits;
  /** whether the process has a phase of a sort */
  has: (phase: Phase['phase']) => boolean;
}

/** What a whole exploration found: of one setting all its states, or all settings together. */
export interface Found {
  world: World;
  nodes: readonly Node[];
  finite: boolean;
}

/** A fault of the whole graph, with the state that shows it best. */
export interface Fault {
  words: string;
  node?: Node;
  /** the phase of the process that is at fault, where no state shows it */
  phase?: string;
}

/**
 * One thing the law wants of a process. Each hook answers with the fault in Chinese, or with nothing: of a single attempt, of a state
 * with everything that was tried in it, of the graph of a setting, of all settings together.
 */
export interface Property {
  id: string;
  /** what holds, in Chinese */
  title: string;
  /** of an accepted attempt */
  attempt?: (attempt: Attempt, world: World) => string | undefined;
  /** of any answer, a refusal too */
  answer?: (attempt: Attempt, world: World) => string | undefined;
  visit?: (visit: Visit, world: World) => string | Faulty | undefined;
  graph?: (found: Found) => Fault | undefined;
  together?: (found: Found) => Fault | undefined;
}

/** A fault of a state that one attempt in it shows. */
export interface Faulty {
  words: string;
  attempt: Attempt;
}
