import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkPluginModule, formatProblem } from '@shifan/plugin-kit';
import type { Command } from '../command.ts';
import { placeOf } from '../installed.ts';
import { parseOptions } from '../options.ts';
import { usageError } from '../usage-error.ts';
import { BUILT_WEB, runProduct } from '../watch/run-product.ts';

const usage = 'watch <办法标识或文件夹> [--port 端口]';

export const watchCommand: Command = {
  summary: '启动演示，边改办法边看：每次保存，页面上的条文、表格、流程图和用例随之更新',
  usage,
  help: [
    '用临时数据库启动演示（结束后删除），跟踪这个文件夹：保存后检查，没有错误就换上新的内容，有错误则仍显示上一次能用的内容，并列出问题。',
    '--port 端口，默认 8080；写 0 则任选一个空闲的。按 Ctrl-C 结束。',
  ].join('\n'),
  example: 'watch exampleland --port 8090',
  async run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options: { port: { type: 'string' } } });
    const [target, extra] = positionals;
    if (target === undefined) throw usageError('缺少办法标识或文件夹', usage);
    if (extra !== undefined) throw usageError(`多余的参数 ${extra}`, usage);
    const { port = '8080' } = values;
    if (!/^\d{1,5}$/u.test(port)) throw usageError(`端口 ${port} 不是数字`, usage);
    const folder = resolve(placeOf(target));
    const { passed, problems } = await checkPluginModule(folder);
    for (const problem of problems) terminal.err(formatProblem(problem));
    if (!passed) return 1;
    if (!existsSync(join(BUILT_WEB, 'index.html')))
      terminal.err('页面还没有构建，浏览器里看不到内容：先运行一次 npm start');
    return (await runProduct({ folder, port })) === 0 ? 0 : 1;
  },
};
