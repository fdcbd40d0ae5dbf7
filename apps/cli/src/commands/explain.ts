import { explainPlugin } from '@shifan/plugin-kit';
import type { Command } from '../command.ts';
import { getInstalled } from '../installed.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { usageError } from '../usage-error.ts';

const usage = 'explain <办法标识>';

export const explainCommand: Command = {
  summary: '把一部办法写成可读的文档（Markdown）',
  usage,
  help: '条文、参数、条件（写成句子）、材料、流程、表格、通知、条文落实情况、没有掌握的部分。',
  run: async (args, terminal) => {
    const { positionals, values } = parseOptions(args, { usage, options: {} });
    const [id, extra] = positionals;
    if (extra !== undefined) throw usageError(`多余的参数 ${extra}`, usage);
    const plugin = getInstalled(id, usage);
    const markdown = explainPlugin(plugin);
    terminal.out(values.json ? toJson({ plugin: plugin.id, version: plugin.version, markdown }) : markdown);
    return 0;
  },
};
