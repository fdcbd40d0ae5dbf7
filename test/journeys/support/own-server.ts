import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** A server of this test's own, which it may kill and start again on the same data. */
export function ownServer(baseURL: string) {
  const data = mkdtempSync(join(tmpdir(), 'shifan-journey-killed-'));
  let child: ChildProcess | undefined;
  const ended = (process: ChildProcess) => new Promise((done) => process.once('exit', done));
  return {
    async start(): Promise<void> {
      const env = {
        ...process.env,
        PORT: new URL(baseURL).port,
        DATA_DIR: data,
        SHIFAN_DEMO: 'on',
        LOG_LEVEL: 'error',
      };
      child = spawn(process.execPath, ['apps/api/src/main.ts'], { cwd: root, env, stdio: 'ignore' });
      for (let tries = 0; tries < 240; tries += 1) {
        const ready = await fetch(`${baseURL}/readyz`).then(
          (reply) => reply.ok,
          () => false,
        );
        if (ready) return;
        await new Promise((done) => setTimeout(done, 250));
      }
      throw new Error('the server did not become ready within a minute');
    },
    /** As by a power cut: no handler runs. */
    async kill(): Promise<void> {
      if (!child) return;
      const gone = ended(child);
      child.kill('SIGKILL');
      await gone;
    },
    async remove(): Promise<void> {
      if (child && child.exitCode === null && child.signalCode === null) {
        const gone = ended(child);
        child.kill('SIGTERM');
        await gone;
      }
      rmSync(data, { recursive: true, force: true });
    },
  };
}
