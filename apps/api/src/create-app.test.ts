import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from './test-support/create-test-app.ts';
import { queryOverHttp } from './test-support/over-http.ts';

let test: TestApp;
let webDir: string;

const APPLICATION = '<!doctype html><title>示范</title>';

beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'shifan-web-'));
  await mkdir(join(webDir, 'assets'));
  await writeFile(join(webDir, 'index.html'), APPLICATION);
  await mkdir(join(webDir, '.vite'));
  await writeFile(join(webDir, '.vite', 'addresses.json'), '["files","work"]');
  await writeFile(join(webDir, '.vite', 'manifest.json'), '{"src/site.css":{"file":"assets/site-1.css"}}');
  await writeFile(join(webDir, 'assets', 'index-1.js'), 'void 0');
  test = await createTestApp({ config: { webDir } });
});
afterAll(async () => {
  await test.close();
  await rm(webDir, { recursive: true });
});

function wireOf(answer: { json(): { error: { data: { error: { code: string } } } } }): string {
  return answer.json().error.data.error.code;
}

describe('health', () => {
  it('says that the process answers and that its database is ready', async () => {
    expect((await test.app.inject('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await test.app.inject('/readyz')).json()).toMatchObject({ status: 'ready', checks: { database: 'ok' } });
  });
});

describe('the built web', () => {
  it('answers every address of a screen with the application, not cached', async () => {
    for (const url of ['/work', '/files/new', '/files/7f6b/form/one']) {
      const answer = await test.app.inject(url);
      expect(answer.body).toBe(APPLICATION);
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });

  it('answers an address that is neither a screen nor a page with a page that says so', async () => {
    const answer = await test.app.inject('/wrok');
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('没有这个页面');
  });

  it('shows the first page of the public site, in its own stylesheet, not the application', async () => {
    const answer = await test.app.inject('/');
    expect(answer.body).toContain('<link rel="stylesheet" href="/assets/site-1.css" />');
    expect(answer.body).not.toContain('<script');
  });

  it('lets assets be kept for a year, since their names change with their content', async () => {
    const answer = await test.app.inject('/assets/index-1.js');
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it('answers an asset or an API address that does not exist with an error, not with the page', async () => {
    for (const url of ['/assets/index-2.js', '/logo.png', '/evidence/x']) {
      const answer = await test.app.inject(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.json().code).toBe('NOT_FOUND');
    }
  });

  it('does not leave its folder', async () => {
    for (const url of ['/../config.ts', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f..%2fpackage.json']) {
      const answer = await test.app.inject(url);
      expect(answer.body).not.toContain('root:');
      expect(answer.body).not.toContain('"name"');
    }
  });
});

describe('headers', () => {
  it('forbid to keep answers of procedures', async () => {
    const answer = await queryOverHttp(test, { path: 'session.me' });
    expect(answer.headers['cache-control']).toBe('no-store');
  });
});

describe('the limit on requests', () => {
  it('tells in how many seconds the next one is welcome', async () => {
    const limited = await createTestApp({ demo: false, config: { requestsPerMinute: 10 } });
    try {
      const answers = [];
      for (let count = 0; count < 11; count += 1) answers.push(await queryOverHttp(limited, { path: 'session.me' }));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
      expect(answers.slice(-1).map(wireOf)).toEqual(['TOO_MANY_REQUESTS']);
    } finally {
      await limited.close();
    }
  });
});
