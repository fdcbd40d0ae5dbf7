import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from '../command.ts';
import { parseOptions } from '../options.ts';
import { usageError } from '../usage-error.ts';

const usage = 'config [--json]';

/** The product's own words: it alone knows its settings, and the command line does not import it. */
const SHOWS = fileURLToPath(new URL('../../../api/src/show-config.ts', import.meta.url));

export const configCommand: Command = {
  summary: '列出服务器的全部配置项：名称、默认值、含义',
  usage,
  help: '由服务器读取配置的同一份定义生成；以环境变量设置，例如 PORT=8081 npm start。',
  example: 'config',
  run(args, terminal) {
    const { positionals, values } = parseOptions(args, { usage, options: {} });
    if (positionals.length > 0) throw usageError(`多余的参数 ${positionals[0] ?? ''}`, usage);
    const { status, stdout, stderr } = spawnSync(process.execPath, [SHOWS, ...(values.json ? ['--json'] : [])], {
      encoding: 'utf8',
    });
    if (status === 0) terminal.out(stdout.trimEnd());
    else terminal.err(stderr.trimEnd());
    return Promise.resolve(status === 0 ? 0 : 1);
  },
};
