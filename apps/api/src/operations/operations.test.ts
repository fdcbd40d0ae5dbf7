import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../create-app.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { callOverHttp, cookieOf } from '../test-support/over-http.ts';

let test: TestApp;
beforeAll(async () => void (test = await createTestApp()));
afterAll(() => test.close());

const readyz = async () => {
  const answer = await test.app.inject('/readyz');
  return { status: answer.statusCode, ...answer.json().checks };
};

describe('readiness', () => {
  it('says of each part whether it can serve', async () => {
    expect(await readyz()).toEqual({ status: 200, database: 'ok', evidence: 'ok', jobs: 'ok', process: 'ok' });
    test.services.vitals.lookedAt = Date.now() - 3_600_000;
    expect(await readyz()).toMatchObject({ status: 200, jobs: 'late' });
    test.services.vitals.lookedAt = null;
    test.services.vitals.stopping = true;
    expect(await readyz()).toMatchObject({ status: 503, process: 'stopping' });
    test.services.vitals.stopping = false;
    await rm(join(test.services.config.dataDir, 'evidence'), { recursive: true });
    expect(await readyz()).toMatchObject({ status: 503, evidence: 'not-writable' });
    await test.services.evidence.prepare();
    expect(await readyz()).toMatchObject({ status: 200, evidence: 'ok' });
  });
});

describe('metrics', () => {
  const read = (headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
    test.app.inject({ url: '/metrics', headers, remoteAddress });

  it('count requests and procedures by what was called, and name nobody', async () => {
    const cookie = await cookieOf(test, 'gz_platform');
    await test.app.inject({ url: '/trpc/review.workList?input=%7B%22page%22%3A1%7D', headers: { cookie } });
    await test.app.inject('/trpc/张三.13912345678');
    const { body } = await read();
    expect(body).toMatch(
      /shifan_procedure_duration_seconds_count\{procedure="review\.workList",outcome="forbidden"\} 1/u,
    );
    expect(body).toMatch(/shifan_http_request_duration_seconds_count\{method="GET",route="\/trpc\/\(unknown\)"/u);
    expect(body).toMatch(/shifan_database_connections\{role="officer",state="waiting"\} 0/u);
    expect(body).not.toMatch(/13912345678|gz_platform|张三|%E5%BC/u);
  });

  it('are told to this machine alone, or by the token', async () => {
    expect((await read()).statusCode).toBe(200);
    expect((await read({}, '10.0.0.9')).statusCode).toBe(404);
    expect((await read({ 'x-forwarded-for': '10.0.0.9' })).statusCode).toBe(404);
    test.services.config.metricsToken = 'a-token-of-some-length';
    expect((await read()).statusCode).toBe(404);
    expect((await read({ authorization: 'Bearer a-token-of-some-length' }, '10.0.0.9')).statusCode).toBe(200);
    expect((await read({ authorization: 'Bearer a-token-of-other-length' })).statusCode).toBe(404);
    test.services.config.metricsToken = null;
  });
});

describe('the log', () => {
  const PLANTED = [
    '赵植入',
    '13987654321',
    '91440101PLANTED000',
    'planted-password',
    'planted.user',
    'planted@mail.cn',
  ];

  async function logged(work: (app: TestApp) => Promise<void>): Promise<string[]> {
    const lines: string[] = [];
    const services = { ...test.services, config: { ...test.services.config, logLevel: 'debug' as const } };
    const app = await createApp(services, { write: (line) => void lines.push(line) });
    await work({ ...test, services, app });
    await app.close();
    return lines;
  }

  it('holds no personal data: of addresses, bodies, cookies, agents, refusals, failures', async () => {
    const [name, phone, uscc, password, username, mail] = PLANTED;
    const lines = await logged(async (planted) => {
      const { app } = planted;
      const headers = { 'user-agent': `${name} ${mail}`, cookie: `shifan.session_token=${password}` };
      await app.inject({ url: encodeURI(`/registry/${name}?phone=${phone}`), headers });
      await app.inject({ url: encodeURI(`/${name}/${phone}`), headers });
      await app.inject({ url: encodeURI(`/objections?code=${uscc}`), headers });
      await callOverHttp(planted, { path: 'session.signIn', input: { username, password } });
      await callOverHttp(planted, { path: 'session.signIn', input: { username: name, password, [`${phone}`]: mail } });
      await callOverHttp(planted, { path: `${phone}`, input: { name } });
      app.log.error({ err: new Error(`duplicate key: Key (name)=(${name}) exists, found "${phone}"`) }, 'failed');
      app.log.error({ err: new SyntaxError(`Unexpected token in "{${name}" at ${phone}`) }, 'failed');
      app.log.error({ err: Object.assign(new Error('x'), { detail: name, where: uscc, code: '23505' }) }, 'failed');
    });
    expect(lines.length).toBeGreaterThan(12);
    const text = decodeURIComponent(lines.join('').replaceAll('%', '%25'));
    for (const planted of PLANTED) {
      expect(text).not.toContain(planted);
      expect(text).not.toContain(encodeURIComponent(planted));
    }
    expect(text).toContain('23505');
  });

  it('has one whole line of JSON for each entry, whatever line breaks a request carries', async () => {
    const forged = '\r\n{"level":50,"msg":"forged"}\r\n';
    const lines = await logged(async ({ app }) => {
      await app.inject({ url: `/notices/${encodeURIComponent(forged)}` });
      await app.inject({ url: '/trpc/session.signIn', method: 'POST', payload: forged });
      app.log.error({ err: new Error(`broken${forged}off`) }, 'failed');
    });
    expect(lines.join('').split('\n').filter(Boolean)).toHaveLength(lines.length);
    const entries = lines.map((line) => JSON.parse(line) as { msg: string; reqId?: string });
    expect(entries.map(({ msg }) => msg)).not.toContain('forged');
    expect(entries.filter(({ msg }) => msg === 'incoming request').every(({ reqId }) => reqId)).toBe(true);
  });
});
