import type { PluginProblem } from '@shifan/rules';
import { NeverLoaded } from './load-apart.ts';
import type { SourcePlace } from './locate.ts';
import { failingPlace } from './failing-place.ts';

/** A module that does not load, as a problem, with the place where the error tells it. */
export interface LoadFailure {
  problem: PluginProblem;
  place?: SourcePlace;
}

/** What is wrong with a file that gives no plugin, and what to do about it; the place may lie in a file that it imports. */
export function loadFailure(error: unknown, file: string): LoadFailure {
  const found = error instanceof Error ? firstLine(error.message) : String(error);
  const place = error instanceof Error ? failingPlace(error, file) : undefined;
  const problem = { path: '', code: 'PLUGIN_FILE_INVALID', found, ...advice(error), severity: 'error' } as const;
  return place === undefined ? { problem } : { problem, place };
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
  if (error instanceof NeverLoaded) {
    return {
      expected: '只写数据、马上载入完的模块',
      todo: '去掉循环、等待（await）和 process.exit；看看有没有不会结束的循环。',
    };
  }
  if (codeOf(error) === 'ERR_MODULE_NOT_FOUND') {
    return { expected: '存在的模块', todo: '核对 import 的路径（要写 .ts）和名称。' };
  }
  if (codeOf(error) === 'ERR_UNKNOWN_FILE_EXTENSION') {
    return { expected: '.ts 或 .json 文件，或者有 plugin.ts、plugin.json 的文件夹', todo: '核对路径。' };
  }
  if (isSyntaxError(error) && /export named|default export/u.test(error.message)) {
    return { expected: '那个文件导出的名称', todo: '核对 import 的名称，或者在那个文件里加上 export。' };
  }
  if (isSyntaxError(error) || codeOf(error) === 'ERR_INVALID_TYPESCRIPT_SYNTAX') {
    return { expected: '没有语法错误的 TypeScript 或者 JSON', todo: '改正这一处语法。' };
  }
  if (error instanceof Error && /before initialization/u.test(error.message)) {
    return { expected: '不互相引用的文件', todo: '两个文件互相 import：把共用的部分放到第三个文件里。' };
  }
  return {
    expected: '可以载入的模块（导出 definePlugin 的结果）',
    todo: '模块在载入时出错，先改正这一处：名称是否写对，传入的内容、个数和先后是否对。',
  };
}

function isSyntaxError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'SyntaxError';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? text;
}
