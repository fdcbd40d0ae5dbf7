import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

process.exitCode = await run(ensureInstalled(), ['apps/cli/src/main.ts', ...process.argv.slice(2)]);
