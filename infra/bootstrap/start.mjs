import { ensureInstalled } from './install.mjs';
import { run, turbo } from './run.mjs';
import { say, stop } from './toolchain.mjs';

const tools = ensureInstalled();
say('building the pages 正在构建页面…');
if (turbo(tools, ['build', '--filter=@shifan/web']) !== 0)
  stop('The pages could not be built. 页面构建失败，请看上面的输出。');
const { SHIFAN_DEMO = 'on', LOG_LEVEL = 'warn' } = process.env;
process.exitCode = await run(tools, ['apps/api/src/main.ts'], { env: { SHIFAN_DEMO, LOG_LEVEL } });
