import { stat } from 'node:fs/promises';
import { bundleText, formatProblem, packFolder } from '@shifan/plugin-kit';
import type { Bundle } from '@shifan/plugin-kit';
import type { Command } from '../command.ts';
import { placeOf } from '../installed.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { today } from '../today.ts';
import { usageError } from '../usage-error.ts';
import { writeText } from '../write-text.ts';

const usage = 'pack <办法标识或文件夹> [--out 文件]';

export const packCommand: Command = {
  summary: '把一部办法连同用例、情景打成一个数据包',
  usage,
  help: [
    '先检查办法、推演流程、运行全部用例和情景，都通过才打包；数据包可以在运行中的系统里提出、核准、安装。',
    '--out 写到哪个文件，默认 <标识>-<版本>.bundle.json；写 - 则输出到标准输出。',
  ].join('\n'),
  example: 'pack exampleland --out exampleland.bundle.json',
  async run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options: { out: { type: 'string' } } });
    const [target, extra] = positionals;
    if (target === undefined) throw usageError('缺少办法标识或文件夹', usage);
    if (extra !== undefined) throw usageError(`多余的参数 ${extra}`, usage);
    const folder = placeOf(target);
    if ((await stat(folder).catch(() => undefined))?.isFile() === true) throw usageError(`${target} 不是文件夹`, usage);
    const packed = await packFolder(folder, { today: today() });
    if (!packed.ok) {
      if (values.json) terminal.out(toJson({ packed: false, problems: packed.problems }));
      else for (const problem of packed.problems) terminal.err(formatProblem(problem));
      return 1;
    }
    const { bundle } = packed;
    const { id, version } = bundle.plugin;
    const out = values.out ?? `${id}-${version}.bundle.json`;
    if (out === '-') {
      terminal.out(bundleText(bundle).trimEnd());
      return 0;
    }
    await writeText(out, { text: bundleText(bundle), usage });
    terminal.out(values.json ? toJson({ packed: true, file: out, ...summary(bundle) }) : told(out, bundle));
    return 0;
  },
};

function summary({ plugin, cases, scenarios, contentHash }: Bundle) {
  return {
    plugin: plugin.id,
    version: plugin.version,
    cases: cases.length,
    scenarios: scenarios.length,
    contentHash,
  };
}

function told(file: string, bundle: Bundle): string {
  const { plugin, version, cases, scenarios, contentHash } = summary(bundle);
  return `${file}：${plugin} ${version}，用例文件 ${cases} 个，情景文件 ${scenarios} 个，SM3 ${contentHash}`;
}
