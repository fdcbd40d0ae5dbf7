import { authorsManual } from '@shifan/plugin-kit';
import type { ManualCommand } from '@shifan/plugin-kit';
import type { Command } from '../command.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { usageError } from '../usage-error.ts';

const usage = 'manual';

/** The command that tells of all others, and of itself after them. */
export function manualAfter(others: Readonly<Record<string, Command>>): Command {
  const manual: Command = {
    summary: '作者手册：每个键写什么、是什么意思，各有例子（Markdown）',
    usage,
    help: '由契约的说明生成，和 docs/authors-manual/README.md 相同；教程在同一个文件夹里。',
    example: 'manual',
    run: (args, terminal) => {
      const { positionals, values } = parseOptions(args, { usage, options: {} });
      const [extra] = positionals;
      if (extra !== undefined) throw usageError(`多余的参数 ${extra}`, usage);
      const markdown = authorsManual(told({ ...others, manual }));
      terminal.out(values.json ? toJson({ markdown }) : markdown.trimEnd());
      return Promise.resolve(0);
    },
  };
  return manual;
}

/** Commands as the manual tells them. */
export function told(commands: Readonly<Record<string, Command>>): ManualCommand[] {
  return Object.entries(commands).map(([name, { summary, usage: used, help, example }]) => ({
    name,
    summary,
    usage: used,
    help,
    example,
  }));
}
