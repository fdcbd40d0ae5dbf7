import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { root } from './toolchain.mjs';

// npm and pnpm go to the project's root first; file names are meant from where the person stands.
const { npm_lifecycle_event: script, INIT_CWD: from } = process.env;
const cwd = script === 'shifan' && from ? from : process.cwd();
const program = join(root, 'apps/cli/src/main.ts');

process.exitCode = await run(ensureInstalled(), [program, ...process.argv.slice(2)], { cwd });
