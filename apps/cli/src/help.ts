import type { Command } from './command.ts';
import { commands } from './commands/index.ts';
import { version } from './version.ts';

/** All commands, a line each. */
export function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    `shifan ${version()}：示范平台（基地）办法的检查、用例、情景和期间计算`,
    '',
    '用法：shifan <命令> [参数] [--json]',
    '',
    '命令：',
    ...lines,
    '',
    'shifan help <命令> 查看一个命令的用法。退出码：0 正常，1 有不符之处或者用法有误。',
  ].join('\n');
}

export function commandHelp(command: Command): string {
  const { summary, usage, help, example } = command;
  return [summary, '', `用法：shifan ${usage} [--json]`, '', help, '', `例如：shifan ${example}`].join('\n');
}
