import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

process.exitCode = await run(ensureInstalled(), ['infra/gates/src/test.ts', ...process.argv.slice(2)]);
