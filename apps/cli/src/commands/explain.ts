import { explainPlugin } from '@shifan/plugin-kit';
import type { Command } from '../command.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { readPlugin } from '../read-plugin.ts';
import { usageError } from '../usage-error.ts';
import { writeText } from '../write-text.ts';

const usage = 'explain <办法标识、文件夹、文件或数据包> [--out 文件]';

export const explainCommand: Command = {
  summary: '把一部办法写成可读的文档（Markdown）',
  usage,
  help: [
    '条文、参数、条件（写成句子，附界限和日期）、材料、流程、表格、文书、通知、倾斜、读法、条文落实情况、没有掌握的部分，逐章编号。',
    '--out 写到哪个文件；不写则输出到屏幕。',
  ].join('\n'),
  example: 'explain exampleland --out exampleland.md',
  run: async (args, terminal) => {
    const { positionals, values } = parseOptions(args, { usage, options: { out: { type: 'string' } } });
    const [target, extra] = positionals;
    if (target === undefined) throw usageError('缺少办法的标识', usage);
    if (extra !== undefined) throw usageError(`多余的参数 ${extra}`, usage);
    const plugin = await readPlugin(target, usage);
    const markdown = explainPlugin(plugin);
    const text = values.json ? toJson({ plugin: plugin.id, version: plugin.version, markdown }) : markdown;
    if (values.out === undefined) terminal.out(text);
    else {
      await writeText(values.out, { text: `${text}\n`, usage });
      terminal.out(`已写到 ${values.out}`);
    }
    return 0;
  },
};
