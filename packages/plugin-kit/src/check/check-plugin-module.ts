import { checkPlugin, Plugin, PluginError } from '@shifan/rules';
import type { PluginProblem } from '@shifan/rules';
import type { FileProblem } from '../problem.ts';
import { loadFailure } from './load-failure.ts';
import { loadModule } from './load-module.ts';
import type { LoadedModule } from './load-module.ts';
import { createLocator } from './locate.ts';
import type { SourcePlace } from './locate.ts';
import { checkProcess } from './process/check-process.ts';
import type { ProcessProblem, ProcessReport } from './process/check-process.ts';

export interface PluginCheck {
  /** The plugin's id, or the file where it does not even say that. */
  plugin: string;
  file: string;
  problems: FileProblem[];
  passed: boolean;
  /** What exploring the process came to; absent where other faults stand in the way. */
  process?: ProcessReport;
}

/**
 * Checks the plugin that a file (.ts, .json or a plugin's folder) holds, and explores its process, which takes seconds; `explore`
 * false leaves that out.
 *
 * Every problem says file (the source file of the fault, where it can be told), path in the object, found, expected, todo.
 * @example (await checkPluginModule('plugins/exampleland')).passed // true
 */
export async function checkPluginModule(
  path: string,
  { explore = true, longestMs }: CheckOptions = {},
): Promise<PluginCheck> {
  return checkLoaded(await loadModule(path, longestMs === undefined ? {} : { longestMs }), explore);
}

/** The check of what was loaded already. */
export async function checkLoaded(loaded: LoadedModule, explore = true): Promise<PluginCheck> {
  const examined = loaded.ok ? examine(loaded.exported, explore) : refused(loaded, explore);
  const { plugin, found, process, failing } = examined;
  const place = createLocator({ file: loaded.file, plugin, within: loaded.ok ? loaded.within : undefined });
  const problems: FileProblem[] = [];
  for (const problem of found) problems.push({ ...problem, ...(failing ?? (await place(problem.path))) });
  if (loaded.ok) problems.push(...(loaded.outside ?? []));
  return {
    plugin: idOf(plugin) ?? loaded.file,
    file: loaded.file,
    problems,
    passed: problems.every(({ severity }) => severity !== 'error'),
    ...(process === undefined ? {} : { process }),
  };
}

export interface CheckOptions {
  explore?: boolean;
  /** how long the module may take to load */
  longestMs?: number;
}

export interface Examined {
  plugin: unknown;
  found: ProcessProblem[];
  /** of a file that does not load: where it fails */
  failing?: SourcePlace;
  process?: ProcessReport;
}

/** Checks what claims to be a plugin, and explores its process where the rest is sound. */
export function examine(plugin: unknown, explore = true): Examined {
  try {
    const found = checkPlugin(plugin);
    return explore ? withProcess(plugin, found) : { plugin, found };
  } catch (error) {
    // nested thousands of levels deep: nothing that can be walked
    return {
      plugin: undefined,
      found: [loadFailure(error instanceof RangeError ? new Error('层数过多') : error, '').problem],
    };
  }
}

/** Faults elsewhere are mended first; those of the process itself are shown with what they lead to. */
function withProcess(plugin: unknown, found: PluginProblem[]): Examined {
  const elsewhere = found.some(({ severity, path }) => severity === 'error' && !OF_PROCESS.test(path));
  const parsed = Plugin.safeParse(plugin);
  if (elsewhere || !parsed.success || !startsWithReview(parsed.data)) return { plugin, found };
  const { problems, report } = checkProcess(parsed.data);
  return { plugin, found: [...found, ...problems], process: report };
}

const OF_PROCESS = /^(?:process|parameters)\b/u;

/** Without a review to start at there is nothing to walk through. */
function startsWithReview({ process }: Plugin): boolean {
  return process.phases.some(({ id, phase }) => id === process.start && phase === 'review');
}

/** definePlugin throws what it refused; anything else is a module that does not load. */
function refused({ error, file }: { error: unknown; file: string }, explore: boolean): Examined {
  if (error instanceof PluginError) return examine(error.input, explore);
  const { problem, place: failing } = loadFailure(error, file);
  return { plugin: undefined, found: [problem], ...(failing === undefined ? {} : { failing }) };
}

function idOf(plugin: unknown): string | undefined {
  const named = typeof plugin === 'object' && plugin !== null && 'id' in plugin;
  return named && typeof plugin.id === 'string' ? plugin.id : undefined;
}
