import { spawn } from 'node:child_process';
import { root } from './gate.ts';

/**
 * Makes the demo's data folder once, for every journey to begin with a copy of its own: most of what a server does before
 * it answers for the first time. Resolves with whether that went well; what the server said is shown where it did not.
 */
export function prepareDemo(folder: string): Promise<boolean> {
  const child = spawn(process.execPath, ['apps/api/src/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: '0', DATA_DIR: folder, SHIFAN_DEMO: 'on', LOG_LEVEL: 'error' },
  });
  let said = '';
  const listen = (chunk: unknown) => {
    said += String(chunk);
    if (!child.killed && said.includes('服务地址')) child.kill('SIGTERM');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('close', (code) => {
      if (code !== 0) console.log(said);
      done(code === 0);
    });
  });
}
