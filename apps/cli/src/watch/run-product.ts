import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../../', import.meta.url);

/** The built pages; they are there once `npm start` has run. */
export const BUILT_WEB = fileURLToPath(new URL('apps/web/dist', ROOT));

/**
 * Runs the product's demo on a database that is thrown away afterwards, with the plugin of this folder shown anew at each save.
 * Ends with the product; Ctrl-C ends both. Returns its exit code.
 */
export async function runProduct({ folder, port }: { folder: string; port: string }): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shifan-watch-'));
  const child = spawn(process.execPath, [fileURLToPath(new URL('apps/api/src/main.ts', ROOT))], {
    stdio: 'inherit',
    env: {
      LOG_LEVEL: 'warn',
      ...process.env,
      SHIFAN_DEMO: 'on',
      DATABASE_URL: '',
      DATA_DIR: dataDir,
      WEB_DIR: BUILT_WEB,
      WATCH_PLUGIN: folder,
      PORT: port,
    },
  });
  // The terminal tells both of Ctrl-C: the product ends in good order, and this waits for it.
  const passOn = (signal: NodeJS.Signals) => void child.kill(signal);
  const wait = () => undefined;
  process.on('SIGINT', wait).on('SIGTERM', passOn);
  try {
    await once(child, 'exit');
    return child.exitCode ?? 0;
  } finally {
    process.off('SIGINT', wait).off('SIGTERM', passOn);
    await rm(dataDir, { recursive: true, force: true });
  }
}
