import { checkPluginModule, formatProblem } from '@shifan/plugin-kit';
import type { PluginCheck } from '@shifan/plugin-kit';
import type { Command, Terminal } from '../command.ts';
import { ids, placeOf } from '../installed.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { processLines } from './process.ts';

const usage = 'check [办法标识或文件…] [--strict] [--quick]';

const OPTIONS = { strict: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } } as const;

export const checkCommand: Command = {
  summary: '检查办法：结构、引用、禁止事项，并推演流程',
  usage,
  help: [
    '不写参数则检查全部已安装的办法。也可以写一个 .ts 或 .json 文件，或办法所在的文件夹。',
    '每个问题说明文件、位置、发现、应为、办法；流程的问题附步骤最少的反例。shifan process 逐条列出推演证明了什么。',
    '--strict 有提醒（没有写完的文字、没有用到的参数等）也不通过。--quick 不推演流程。条文是否都有落实，用 shifan coverage 检查。',
  ].join('\n'),
  example: 'check exampleland',
  async run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options: OPTIONS });
    const targets = positionals.length > 0 ? positionals : ids;
    const checks: PluginCheck[] = [];
    for (const target of targets) checks.push(await checkPluginModule(placeOf(target), { explore: !values.quick }));
    const passed = checks.every((check) => check.passed && (!values.strict || check.problems.length === 0));
    if (values.json) terminal.out(toJson({ plugins: checks, passed }));
    else for (const check of checks) print(check, terminal);
    return passed ? 0 : 1;
  },
};

function print(check: PluginCheck, terminal: Terminal): void {
  const errors = check.problems.filter(({ severity }) => severity === 'error').length;
  terminal.out(
    `${check.passed ? '通过' : '未通过'} ${check.plugin}（错误 ${errors}，提醒 ${check.problems.length - errors}）`,
  );
  for (const line of check.process === undefined ? [] : processLines(check.process)) terminal.out(`  ${line}`);
  for (const problem of check.problems) terminal.err(formatProblem(problem));
}
