import { authorsManual } from '@shifan/plugin-kit';
import type { Command } from '../command.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { usageError } from '../usage-error.ts';

const usage = 'manual';

export const manualCommand: Command = {
  summary: '作者手册：每个键接受什么、是什么意思（Markdown）',
  usage,
  help: '由契约的说明生成，和 docs/authors-manual/README.md 相同；教程在同一个文件夹里。',
  run: async (args, terminal) => {
    const { positionals, values } = parseOptions(args, { usage, options: {} });
    const [extra] = positionals;
    if (extra !== undefined) throw usageError(`多余的参数 ${extra}`, usage);
    terminal.out(values.json ? toJson({ markdown: authorsManual() }) : authorsManual().trimEnd());
    return 0;
  },
};
