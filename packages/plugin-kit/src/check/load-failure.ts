import { fileURLToPath } from 'node:url';
import type { PluginProblem } from '@shifan/rules';

/** A module that does not load, as a problem, with the line where the error tells it. */
export interface LoadFailure {
  problem: PluginProblem;
  line?: number;
}

/** What is wrong with a file that gives no plugin, and what to do about it. */
export function loadFailure(error: unknown, file: string): LoadFailure {
  const found = error instanceof Error ? firstLine(error.message) : String(error);
  const line = error instanceof Error ? lineIn(error, file) : undefined;
  const problem = { path: '', code: 'PLUGIN_FILE_INVALID', found, ...advice(error), severity: 'error' } as const;
  return line === undefined ? { problem } : { problem, line };
}

/** A file that is there and loads, and exports no plugin. */
export class NothingExported extends Error {}
/** A file that is not there. */
export class NoSuchFile extends Error {}

function advice(error: unknown): Pick<PluginProblem, 'expected' | 'todo'> {
  if (error instanceof NoSuchFile) {
    return { expected: '一个存在的 .ts、.json 文件，或者有 plugin.ts、plugin.json 的文件夹', todo: '核对路径。' };
  }
  if (error instanceof NothingExported) {
    return { expected: 'export const plugin = definePlugin({ … })', todo: '导出 definePlugin 的结果。' };
  }
  if (codeOf(error) === 'ERR_MODULE_NOT_FOUND') {
    return { expected: '存在的模块', todo: '核对 import 的路径（要写 .ts）和名称。' };
  }
  if (error instanceof SyntaxError || codeOf(error) === 'ERR_INVALID_TYPESCRIPT_SYNTAX') {
    return { expected: '没有语法错误的 TypeScript 或者 JSON', todo: '改正这一处语法。' };
  }
  return { expected: '可以载入的模块（导出 definePlugin 的结果）', todo: '模块在载入时出错，先改正这个错误。' };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? text;
}

/** The line of the file that the stack, or the position in a JSON text, names. */
function lineIn(error: Error, file: string): number | undefined {
  const text = `${error.stack ?? ''}\n${error.message}`.replaceAll(/file:\/\/[^\s):]+/gu, (url) => pathOf(url));
  const escaped = file.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const line =
    new RegExp(`${escaped}(?:\\?[^:\\s]*)?:(\\d+)`, 'u').exec(text)?.[1] ?? /line (\d+) column/u.exec(text)?.[1];
  return line === undefined ? undefined : Number(line);
}

function pathOf(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    return url;
  }
}
