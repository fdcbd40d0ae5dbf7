import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** A server of this test's own, which it may stop or kill and start again on the same data; a demo unless it is told otherwise. */
export function ownServer(baseURL: string) {
  const data = mkdtempSync(join(tmpdir(), 'shifan-journey-own-'));
  let child: ChildProcess | undefined;
  let printed = '';
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const process = child;
    const gone = new Promise((done) => process.once('exit', done));
    process.kill(signal);
    await gone;
  };
  return {
    async start(settings: Record<string, string> = {}): Promise<void> {
      const env = {
        ...process.env,
        PORT: new URL(baseURL).port,
        DATA_DIR: data,
        SHIFAN_DEMO: 'on',
        LOG_LEVEL: 'error',
        ...settings,
      };
      printed = '';
      child = spawn(process.execPath, ['apps/api/src/main.ts'], {
        cwd: root,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const collect = (chunk: Buffer) => void (printed += chunk.toString());
      child.stdout?.on('data', collect);
      child.stderr?.on('data', collect);
      for (let tries = 0; tries < 240; tries += 1) {
        const ready = await fetch(`${baseURL}/readyz`).then(
          (reply) => reply.ok,
          () => false,
        );
        if (ready && printed.includes('Ctrl-C')) return;
        await new Promise((done) => setTimeout(done, 250));
      }
      throw new Error(`the server did not become ready within a minute:\n${printed}`);
    },
    /** What the server has told whoever started it. */
    printed: () => printed,
    /** In good order, as by Ctrl-C. */
    stop: () => end('SIGTERM'),
    /** As by a power cut: no handler runs. */
    kill: () => end('SIGKILL'),
    async remove(): Promise<void> {
      await end('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}
