import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '../../..');

export type Server = {
  url: string;
  /** memory that the process holds now, MB */
  rss(): Promise<number>;
  stop(): Promise<void>;
};

/** The product in a process of its own, as `npm start` runs it, on a given database; the demo, for its people. */
export async function startMeasured(of: { databaseUrl: string; dataDir: string }): Promise<Server> {
  const env = {
    ...process.env,
    PORT: '0',
    DATABASE_URL: of.databaseUrl,
    DATA_DIR: of.dataDir,
    SHIFAN_DEMO: 'on',
    LOG_LEVEL: 'error',
    REQUESTS_PER_MINUTE: '1000000',
  };
  const child = spawn(process.execPath, ['apps/api/src/main.ts'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /服务地址：(http\S+)/u.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return {
      url,
      rss: async () => {
        const status = await readFile(`/proc/${String(child.pid)}/status`, 'utf8');
        return Number(/VmRSS:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1024;
      },
      stop: async () => {
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error('the server ended before it said where it listens');
}
