import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from './test-support/create-test-app.ts';
import { callOverHttp, queryOverHttp } from './test-support/over-http.ts';

let test: TestApp;
let webDir: string;

beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'shifan-web-'));
  await mkdir(join(webDir, 'assets'));
  await writeFile(join(webDir, 'index.html'), '<!doctype html><title>示范</title>');
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
    expect((await test.app.inject('/readyz')).json()).toEqual({ status: 'ready' });
  });
});

describe('the built web', () => {
  it('answers every page address with the page, not cached', async () => {
    for (const url of ['/', '/files/new', '/notices/7f6b']) {
      const answer = await test.app.inject(url);
      expect(answer.body).toContain('示范');
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
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
  it('allow only this site itself and no frames', async () => {
    const { headers } = await test.app.inject('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain("script-src 'self' ");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-request-id']).toBeTruthy();
  });

  it('forbid to keep answers of procedures', async () => {
    const answer = await queryOverHttp(test, { path: 'session.me' });
    expect(answer.headers['cache-control']).toBe('no-store');
  });
});

describe('requests', () => {
  const url = '/trpc/session.signIn';
  const headers = { 'content-type': 'application/json' };

  it.each([
    ['a key given twice', '{"username":"a","username":"b","password":"x"}', 'INPUT_DUPLICATE_KEY'],
    ['a key that reaches a prototype', '{"__proto__":{"role":"ministry"}}', 'INPUT_FORBIDDEN_KEY'],
    ['half a surrogate', '{"username":"\\ud800","password":"x"}', 'INPUT_SURROGATE'],
    ['NUL', '{"username":"a\\u0000","password":"x"}', 'INPUT_NUL'],
    ['what is not JSON', '{"username":', 'INPUT_NOT_JSON'],
    ['an unknown key', '{"username":"a","password":"x","admin":true}', 'INPUT_UNKNOWN_KEY'],
  ])('with %s are refused by name', async (_what, payload, code) => {
    const answer = await test.app.inject({ method: 'POST', url, headers, payload });
    expect(answer.statusCode).toBe(400);
    expect(wireOf(answer)).toBe(code);
  });

  it('are held to the same in the address of a query', async () => {
    const input = encodeURIComponent('{"jurisdiction":"a","jurisdiction":"b"}');
    const answer = await test.app.inject(`/trpc/law.articles?input=${input}`);
    expect(wireOf(answer)).toBe('INPUT_DUPLICATE_KEY');
  });

  it('of more than ten procedures at once are refused', async () => {
    const path = (count: number) => Array.from({ length: count }, () => 'session.me').join(',');
    const ten = await test.app.inject(`/trpc/${path(10)}?batch=1&input=%7B%7D`);
    expect(ten.json()).toHaveLength(10);
    const eleven = await test.app.inject(`/trpc/${path(11)}?batch=1&input=%7B%7D`);
    expect(wireOf(eleven)).toBe('BATCH_TOO_LARGE');
  });

  it('larger than a megabyte are refused', async () => {
    const payload = JSON.stringify({ username: 'a'.repeat(1024 * 1024), password: 'x' });
    const answer = await test.app.inject({ method: 'POST', url, headers, payload });
    expect(answer.statusCode).toBe(413);
    expect(wireOf(answer)).toBe('INPUT_TOO_LARGE');
  });

  it('in another form than JSON are refused', async () => {
    const answer = await test.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'username=a',
    });
    expect(answer.statusCode).toBe(415);
  });

  it('from another site are refused, from this one accepted', async () => {
    const input = { personId: 'ministry' };
    const from = (origin: string) =>
      callOverHttp(test, { path: 'demo.signInAs', input, headers: { origin, host: 'shifan.example' } });
    expect((await from('https://evil.example')).statusCode).toBe(403);
    expect((await from('null')).statusCode).toBe(403);
    expect((await from('http://shifan.example')).statusCode).toBe(200);
  });

  it('without a stack in any answer', async () => {
    const answer = await queryOverHttp(test, { path: 'law.nothing' });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toMatch(/stack|node_modules|\.ts:/u);
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
