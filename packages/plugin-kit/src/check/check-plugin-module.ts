import { checkPlugin, Plugin, PluginError } from '@shifan/rules';
import type { PluginProblem } from '@shifan/rules';
import type { FileProblem } from '../problem.ts';
import { loadModule } from './load-module.ts';
import { createLocator } from './locate.ts';
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
 * Checks the plugin that a file (.ts, .json or a plugin's folder) holds, and explores its process.
 *
 * Every problem says file (the source file of the fault, where it can be told), path in the object, found, expected, todo.
 * @example (await checkPluginModule('plugins/exampleland')).passed // true
 */
export async function checkPluginModule(path: string): Promise<PluginCheck> {
  const loaded = await loadModule(path);
  const { plugin, found, process } = loaded.ok ? examine(loaded.exported) : refused(loaded.error);
  const place = createLocator({ file: loaded.file, plugin });
  const problems: FileProblem[] = [];
  for (const problem of found) problems.push({ ...problem, ...(await place(problem.path)) });
  return {
    plugin: idOf(plugin) ?? loaded.file,
    file: loaded.file,
    problems,
    passed: problems.every(({ severity }) => severity !== 'error'),
    ...(process === undefined ? {} : { process }),
  };
}

export interface Examined {
  plugin: unknown;
  found: ProcessProblem[];
  process?: ProcessReport;
}

/** Checks what claims to be a plugin, and explores its process where the rest is sound. */
export function examine(plugin: unknown): Examined {
  try {
    return withProcess(plugin, checkPlugin(plugin));
  } catch (error) {
    // nested thousands of levels deep: nothing that can be walked
    return unloadable(error instanceof RangeError ? new Error('层数过多') : error);
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
function refused(error: unknown): Examined {
  return error instanceof PluginError ? examine(error.input) : unloadable(error);
}

function unloadable(error: unknown): Examined {
  const problem: PluginProblem = {
    path: '',
    code: 'PLUGIN_FILE_INVALID',
    found: error instanceof Error ? error.message : String(error),
    expected: '可以载入的 TypeScript 模块（导出 definePlugin 的结果）或 JSON 文件',
    todo: '先改正这个载入错误',
    severity: 'error',
  };
  return { plugin: undefined, found: [problem] };
}

function idOf(plugin: unknown): string | undefined {
  const named = typeof plugin === 'object' && plugin !== null && 'id' in plugin;
  return named && typeof plugin.id === 'string' ? plugin.id : undefined;
}
