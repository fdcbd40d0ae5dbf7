import { z } from 'zod';
import { Plugin } from '../schema/plugin.ts';
import type { Check, Finding } from './check.ts';
import { nearestKey } from '../nearest.ts';
import { shown } from './problem.ts';
import type { PluginProblem } from './problem.ts';
import { checks } from './registry.ts';

/** What the checks find of a plugin of the right shape, in their order. */
export function crossCheck(plugin: Plugin): PluginProblem[] {
  return checks.flatMap((check) => [...check.run(plugin)].map((finding) => problemOf(check, finding)));
}

/** What the checks still find of an input whose shape is wrong, so that one fault does not hide the others: each goes as far as it comes. */
export function crossCheckSpoilt(input: unknown, problems: readonly PluginProblem[]): PluginProblem[] {
  if (!hasParts(input) || problems.some(({ code }) => code === 'PLUGIN_NOT_DATA')) return [];
  return checks.flatMap((check) => {
    const found: PluginProblem[] = [];
    try {
      for (const finding of check.run(input)) found.push(problemOf(check, finding));
    } catch {
      // what stands in the way is the wrong shape, and that is told already
    }
    return found;
  });
}

function problemOf({ code, severity }: Check, { path, found, expected, todo, known }: Finding): PluginProblem {
  const nearest = known === undefined ? undefined : nearestKey(found, known);
  const advice = nearest === undefined ? todo : `${todo}是不是“${nearest}”？`;
  return { path, code, found: shown(found), expected, todo: advice, severity };
}

/** Whether the parts are there that the checks walk through, however spoilt inside. */
function hasParts(input: unknown): input is Plugin {
  if (typeof input !== 'object' || input === null || !('process' in input)) return false;
  const { process } = input;
  const hasPhases = typeof process === 'object' && process !== null && 'phases' in process;
  const parts = new Map<string, unknown>(Object.entries(input));
  return hasPhases && Array.isArray(process.phases) && LISTS.every((key) => Array.isArray(parts.get(key)));
}

const LISTS = Object.entries(Plugin.shape).flatMap(([key, part]) => (part instanceof z.ZodArray ? [key] : []));
