import { ShifanError } from '@shifan/errors';
import { crossCheck, crossCheckSpoilt } from './check/cross-check.ts';
import { shown } from './check/problem.ts';
import type { PluginProblem } from './check/problem.ts';
import { parsePlugin } from './check/shape.ts';
import type { Plugin } from './schema/plugin.ts';

/** A plugin that cannot be used, with everything that is wrong with it. */
export class PluginError extends ShifanError {
  readonly problems: PluginProblem[];
  /** what was refused, for who must find the place in the sources */
  readonly input: unknown;

  constructor(input: unknown, problems: PluginProblem[]) {
    super('PLUGIN_INVALID', { plugin: nameOf(input), count: String(problems.length) });
    this.problems = problems;
    this.input = input;
    this.message = [this.message, ...problems.slice(0, 20).map(problemText)].join('\n');
  }
}

/**
 * Everything wrong with an input, in the order of the checks; empty where it is a sound plugin. Where the shape is wrong too, the
 * cross-checks say what they still can.
 */
export function checkPlugin(input: unknown): PluginProblem[] {
  const parsed = parsePlugin(input);
  if ('plugin' in parsed) return crossCheck(parsed.plugin);
  return [...parsed.problems, ...crossCheckSpoilt(input, parsed.problems)];
}

/**
 * Makes a plugin of an input: parsed, cross-checked and frozen. Warnings do not stop it.
 * @throws PluginError (PLUGIN_INVALID) with its `problems`
 * @example export const plugin = definePlugin({ contract: 2, id: 'exampleland', … })
 */
export function definePlugin(input: Plugin): Plugin {
  const parsed = parsePlugin(input);
  const problems = 'problems' in parsed ? parsed.problems : crossCheck(parsed.plugin);
  const errors = problems.filter((one) => one.severity === 'error');
  if ('problems' in parsed || errors.length > 0) throw new PluginError(input, errors);
  return freeze(parsed.plugin);
}

/** A problem on one line, as a console shows it. */
export function problemText(problem: PluginProblem): string {
  const place = problem.file === undefined ? problem.path : `${problem.file} ${problem.path}`;
  return `${place}：现为 ${problem.found}，应为 ${problem.expected}。${problem.todo}（${problem.code}）`;
}

function nameOf(input: unknown): string {
  return typeof input === 'object' && input !== null && 'id' in input ? shown(input.id) : '（无编号）';
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
