import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTRPCClient, httpLink } from '@trpc/client';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AppRouter } from './index.ts';

const MAIN = join(import.meta.dirname, 'main.ts');

type Started = { child: ChildProcess; url: string; output: () => string };

let dataDir: string;
const running = new Set<ChildProcess>();

beforeAll(async () => void (dataDir = await mkdtemp(join(tmpdir(), 'shifan-start-'))));
afterEach(async () => {
  for (const child of running) await end(child, 'SIGTERM');
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

function launch(environment: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, DATABASE_URL: '', LOG_LEVEL: 'error', SHIFAN_DEMO: 'on', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let text = '';
  const collect = (chunk: Buffer) => void (text += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return { child, output: () => text };
}

async function start(): Promise<Started> {
  const { child, output } = launch({ DATA_DIR: dataDir, PORT: '0' });
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:\d+/u.exec(output())?.[0];
    if (url && output().includes('Ctrl')) return { child, output, url };
    if (child.exitCode !== null) throw new Error(output());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}

/** A browser without a page: keeps the session's cookie. */
function visit(url: string) {
  let cookie = '';
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${url}/trpc`,
        headers: () => ({ cookie }),
        fetch: async (input, init) => {
          const answer = await fetch(String(input), init as RequestInit);
          const set = answer.headers.getSetCookie().map((line) => line.split(';', 1)[0]);
          if (set.length > 0) cookie = set.join('; ');
          return answer;
        },
      }),
    ],
  });
}

describe('starting and ending', () => {
  it('keeps what was acknowledged when it is killed, and fills the demo once', async () => {
    const first = await start();
    const clerk = visit(first.url);
    await clerk.demo.signInAs.mutate({ personId: 'gz_platform' });
    const [call] = (await clerk.notices.forMe.query()).applicable;
    const ref = await clerk.applications.create.mutate({
      commandId: randomUUID(),
      jurisdiction: call?.jurisdiction ?? '',
      noticeId: call?.noticeId ?? '',
      kind: 'platform',
      recommender: '440100',
    });
    const { draftVersion } = await clerk.applications.get.query(ref);
    const changes = { platformName: '断电前刚写下的名称' };
    await clerk.applications.saveDraft.mutate({ ...ref, commandId: randomUUID(), draftVersion, changes });
    await clerk.demo.moveClock.mutate({ to: '2025-11-18' });
    const officer = visit(first.url);
    await officer.demo.signInAs.mutate({ personId: 'unit_441900' });
    const { total } = await officer.review.workList.query({ page: 1 });
    await end(first.child, 'SIGKILL');

    const second = await start();
    const again = visit(second.url);
    await again.demo.signInAs.mutate({ personId: 'gz_platform' });
    const kept = await again.applications.list.query();
    expect(kept.map(({ name }) => name)).toEqual(['断电前刚写下的名称']);
    expect((await again.demo.clock.query()).today).toBe('2025-11-18');
    expect(second.output()).not.toContain('演示数据：已生成');
    await again.demo.signInAs.mutate({ personId: 'unit_441900' });
    expect(total).toBeGreaterThan(0);
    expect((await again.review.workList.query({ page: 1 })).total).toBe(total);
    expect(await end(second.child, 'SIGINT')).toBe(0);
    expect(second.output()).toContain('已停止');
  });

  it('tells which port is taken and how to choose another, before it starts anything', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { child, output } = launch({ DATA_DIR: dataDir, PORT: port });
    await once(child, 'exit');
    running.delete(child);
    other.close();
    expect(child.exitCode).toBe(1);
    expect(output()).toContain(port);
    expect(output()).toMatch(/PORT=\d+ npm start/u);
    expect(output()).not.toMatch(/\n\s+at /u);
  });

  it('names a setting that is wrong and what is accepted', async () => {
    const { child, output } = launch({ DATA_DIR: dataDir, SHIFAN_DEMO: 'yes' });
    await once(child, 'exit');
    running.delete(child);
    expect(child.exitCode).toBe(1);
    expect(output()).toContain('SHIFAN_DEMO');
  });
});
