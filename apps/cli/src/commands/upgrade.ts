import { upgradeFolder } from '@shifan/plugin-kit';
import { CONTRACT } from '@shifan/rules';
import type { Command } from '../command.ts';
import { placeOf } from '../installed.ts';
import { toJson } from '../json.ts';
import { parseOptions } from '../options.ts';
import { usageError } from '../usage-error.ts';

const usage = 'upgrade <办法标识或文件夹>';

export const upgradeCommand: Command = {
  summary: '把办法的文件改写成现在的写法',
  usage,
  help: [
    `现在的写法是第 ${CONTRACT} 版（contract: ${CONTRACT}）。只改键名和版本号，不动文字、注释和排版；再运行一次什么也不改。`,
    '已经安装、已经打包的旧版数据不需要改写，系统读取时自动换算。',
  ].join('\n'),
  example: 'upgrade exampleland',
  async run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options: {} });
    const [target, extra] = positionals;
    if (target === undefined) throw usageError('缺少办法标识或文件夹', usage);
    if (extra !== undefined) throw usageError(`多余的参数 ${extra}`, usage);
    const upgrade = await upgradeFolder(placeOf(target)).catch(() => {
      throw usageError(`没有文件夹 ${target}`, usage);
    });
    if (values.json) terminal.out(toJson({ contract: CONTRACT, ...upgrade }));
    else {
      for (const file of upgrade.changed) terminal.out(`已改写 ${file}`);
      for (const file of upgrade.unreadable) terminal.err(`读不懂，没有改：${file}`);
      terminal.out(upgrade.changed.length === 0 ? '没有要改的' : `共改写 ${upgrade.changed.length} 个文件`);
    }
    return upgrade.unreadable.length === 0 ? 0 : 1;
  },
};
