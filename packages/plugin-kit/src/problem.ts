import type { ErrorCode } from '@shifan/errors';

/** What an author must mend: where it stands, what was found, what was expected, what to do. */
export interface FileProblem {
  file: string;
  path: string;
  found: string;
  expected: string;
  todo: string;
  code: ErrorCode;
  severity: 'error' | 'warning';
  line?: number;
  /** the shortest case that shows it, as a scenario document */
  counterExample?: string;
}

/** The problem as an author reads it, one part a line. */
export function formatProblem(problem: FileProblem): string {
  const file = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  const heading = problem.severity === 'error' ? '错误' : '提醒';
  return [
    `${heading} ${problem.code}`,
    `  文件：${file}`,
    `  位置：${problem.path === '' ? '（整个文件）' : problem.path}`,
    `  发现：${problem.found}`,
    `  应为：${problem.expected}`,
    `  办法：${problem.todo}`,
    ...(problem.counterExample === undefined ? [] : ['  反例：', indented(problem.counterExample)]),
  ].join('\n');
}

function indented(text: string): string {
  return text.replaceAll(/^/gmu, '    ');
}

/** The errors among problems, a line each. */
export function describeErrors(problems: readonly FileProblem[]): string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ path, found, expected, todo }) => `${path}：发现${found}，应为${expected}；${todo}`);
}
