import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newPlugin, TEMPLATE_KINDS } from '@shifan/plugin-kit';
import type { TemplateKind } from '@shifan/plugin-kit';
import type { Command } from '../command.ts';
import { getInstalled } from '../installed.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { usageError } from '../usage-error.ts';

const usage = 'new <标识> [--from 办法标识 | --kinds platform,base] [--title 名称] [--number 文号]';

const text = { type: 'string' } as const;
const options = { from: text, kinds: text, title: text, number: text };
const root = fileURLToPath(new URL('../../../..', import.meta.url));

export const newCommand: Command = {
  summary: '新建一部办法：写好文件夹和登记的一行，马上可以检查、运行',
  usage,
  help: [
    '不写 --from 则取模板：平台和基地两类、三级审核、一份通知，用例齐全；--kinds platform 只要其中一类。',
    '--from 取另一部办法的全部数据、用例和情景，换成新的标识；原来有效的，新的一律是征求意见稿（draft）。',
    '只写 plugins/<标识> 和 plugins/registry/installed.ts 的一行，不需要安装；删去这两处就没有了。',
  ].join('\n'),
  example: 'new yunling --kinds platform',
  async run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options });
    const [id, extra] = positionals;
    if (id === undefined) throw usageError('缺少新办法的标识', usage);
    if (extra !== undefined) throw usageError(`多余的参数 ${extra}`, usage);
    if (values.from !== undefined && values.kinds !== undefined)
      throw usageError('--from 和 --kinds 只能写一个', usage);
    const from = values.from === undefined ? undefined : getInstalled(values.from, usage);
    const { title, number: documentNumber } = values;
    const made = await newPlugin({ root, id, from, kinds: readKinds(values.kinds), title, documentNumber });
    if (!made.ok) throw usageError(made.refusal, usage);
    const folder = relative(root, made.folder);
    if (values.json) {
      terminal.out(
        toJson({ plugin: id, folder, files: made.files, registry: relative(root, made.registry), line: made.line }),
      );
      return 0;
    }
    for (const file of made.files) terminal.out(`${folder}/${file}`);
    terminal.out(`${relative(root, made.registry)}：${made.line}`);
    terminal.out(`接着：shifan check ${id}，shifan cases ${id}，shifan scenario ${id}，shifan coverage ${id}`);
    return 0;
  },
};

function readKinds(list: string | undefined): TemplateKind[] | undefined {
  if (list === undefined) return undefined;
  const asked = list.split(',');
  const kinds = TEMPLATE_KINDS.filter((kind) => asked.includes(kind));
  if (kinds.length > 0 && asked.every((one) => TEMPLATE_KINDS.some((kind) => kind === one))) return kinds;
  throw usageError(`--kinds 应为 ${TEMPLATE_KINDS.join('、')} 之一或全部，逗号分隔`, usage);
}
