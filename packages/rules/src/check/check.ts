import type { Plugin } from '../schema/plugin.ts';
import type { PluginProblem, PluginProblemCode } from './problem.ts';

/** What a check reports of one place. */
export type Finding = Pick<PluginProblem, 'path' | 'found' | 'expected' | 'todo'> & {
  /** the names that could have stood there; the nearest is proposed */
  known?: Iterable<string>;
};

/** One named cross-check of a plugin that already has the right shape. */
export interface Check {
  code: PluginProblemCode;
  /** what holds where the check finds nothing, in one sentence */
  fact: string;
  severity: PluginProblem['severity'];
  run(plugin: Plugin): Iterable<Finding>;
}
