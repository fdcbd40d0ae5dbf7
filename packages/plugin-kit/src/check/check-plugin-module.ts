import { checkPlugin } from '@shifan/rules';
import type { PluginProblem } from '@shifan/rules';
import type { FileProblem } from '../problem.ts';
import { loadModule } from './load-module.ts';
import { createLocator } from './locate.ts';

export interface PluginCheck {
  /** The plugin's id, or the file where it does not even say that. */
  plugin: string;
  file: string;
  problems: FileProblem[];
  passed: boolean;
}

/**
 * Checks the plugin that a file (.ts, .json or a plugin's folder) holds.
 *
 * Every problem says file (the source file of the fault, where it can be told), path in the object, found, expected, todo.
 * @example (await checkPluginModule('plugins/exampleland')).passed // true
 */
export async function checkPluginModule(path: string): Promise<PluginCheck> {
  const loaded = await loadModule(path);
  const found = loaded.ok ? checkPlugin(loaded.exported) : problemsOf(loaded.error);
  const place = createLocator({ file: loaded.file, plugin: loaded.ok ? loaded.exported : undefined });
  const problems: FileProblem[] = [];
  for (const problem of found) problems.push({ ...problem, ...(await place(problem.path)) });
  return {
    plugin: loaded.ok ? idOf(loaded.exported, loaded.file) : loaded.file,
    file: loaded.file,
    problems,
    passed: problems.every(({ severity }) => severity !== 'error'),
  };
}

/** definePlugin throws its problems; anything else is a module that does not load. */
function problemsOf(error: unknown): PluginProblem[] {
  if (typeof error === 'object' && error !== null && 'problems' in error && Array.isArray(error.problems)) {
    return error.problems;
  }
  return [
    {
      path: '',
      code: 'PLUGIN_FILE_INVALID',
      found: error instanceof Error ? error.message : String(error),
      expected: '可以载入的 TypeScript 模块（导出 definePlugin 的结果）或 JSON 文件',
      todo: '先改正这个载入错误',
      severity: 'error',
    },
  ];
}

function idOf(exported: unknown, file: string): string {
  const named = typeof exported === 'object' && exported !== null && 'id' in exported;
  return named && typeof exported.id === 'string' ? exported.id : file;
}
