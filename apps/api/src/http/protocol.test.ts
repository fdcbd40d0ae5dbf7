import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';

let test: TestApp;
let cookie: string;
beforeAll(async () => {
  test = await createTestApp();
  cookie = await cookieOf(test, 'gz_platform');
});
afterAll(() => test.close());

type Request = {
  url: string;
  payload?: string | Buffer;
  headers?: Record<string, string>;
  method?: 'GET' | 'POST' | 'PUT';
};

async function send(request: Request) {
  const { url, payload, headers = {}, method = payload === undefined ? 'GET' : 'POST' } = request;
  const answer = await test.app.inject({
    method,
    url,
    headers: { cookie, ...(payload === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
  const body = answer.body === '' ? null : JSON.parse(answer.body);
  const first = Array.isArray(body) ? body[0] : body;
  const error = first?.error?.data?.error ?? first;
  return { status: answer.statusCode, code: error?.code, message: error?.message, issues: error?.issues, answer };
}

const MOVE = '/trpc/demo.moveClock';
const ARTICLES = '/trpc/law.articles?input=';
const encoded = (text: string) => ARTICLES + encodeURIComponent(text);

describe('what is no honest request', () => {
  it.each<[string, Request, [status: number, code: string]]>([
    ['not JSON', { url: MOVE, payload: '{"to":' }, [400, 'INPUT_NOT_JSON']],
    ['a duplicate key', { url: MOVE, payload: '{"to":"2025-11-18","to":"2025-11-19"}' }, [400, 'INPUT_DUPLICATE_KEY']],
    ['a prototype key', { url: MOVE, payload: '{"__proto__":{"to":"2025-11-18"}}' }, [400, 'INPUT_FORBIDDEN_KEY']],
    ['an unknown key', { url: MOVE, payload: '{"to":"2025-11-18","admin":true}' }, [400, 'INPUT_UNKNOWN_KEY']],
    ['too deep', { url: MOVE, payload: `${'['.repeat(40)}${']'.repeat(40)}` }, [400, 'INPUT_TOO_DEEP']],
    ['NUL', { url: MOVE, payload: '{"to":"2025-11-18\\u0000"}' }, [400, 'INPUT_NUL']],
    ['a lone surrogate', { url: MOVE, payload: '{"to":"\\ud83d"}' }, [400, 'INPUT_SURROGATE']],
    ['a day that is none', { url: MOVE, payload: '{"to":"2025-02-30"}' }, [400, 'INPUT_INVALID']],
    ['"tomorrow" as a day', { url: MOVE, payload: '{"to":"tomorrow"}' }, [400, 'INPUT_INVALID']],
    ['the clock turned back', { url: MOVE, payload: '{"to":"2025-11-01"}' }, [400, 'CLOCK_BACKWARDS']],
    ['more than a megabyte', { url: MOVE, payload: `{"to":"${'x'.repeat(1_100_000)}"}` }, [413, 'INPUT_TOO_LARGE']],
    [
      'a form post',
      { url: MOVE, payload: 'to=2025-11-18', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      [415, 'INPUT_MEDIA_TYPE'],
    ],
    [
      'text/plain',
      { url: MOVE, payload: '{"to":"2025-11-18"}', headers: { 'content-type': 'text/plain' } },
      [415, 'INPUT_MEDIA_TYPE'],
    ],
    ['compressed', { url: MOVE, payload: '{}', headers: { 'content-encoding': 'gzip' } }, [415, 'INPUT_COMPRESSED']],
    [
      'another origin',
      { url: MOVE, payload: '{"to":"2025-11-18"}', headers: { origin: 'https://evil.example' } },
      [403, 'CSRF_REFUSED'],
    ],
    [
      'no origin but another site',
      { url: MOVE, payload: '{}', headers: { 'sec-fetch-site': 'cross-site' } },
      [403, 'CSRF_REFUSED'],
    ],
    ['a null origin', { url: MOVE, payload: '{}', headers: { origin: 'null' } }, [403, 'CSRF_REFUSED']],
    [
      'a mutation by GET',
      { url: `${MOVE}?input=${encodeURIComponent('{"to":"2025-11-18"}')}` },
      [400, 'METHOD_NOT_ALLOWED'],
    ],
    ['PUT', { url: MOVE, payload: '{}', method: 'PUT' }, [400, 'METHOD_NOT_ALLOWED']],
    ['no such procedure', { url: '/trpc/no.such' }, [404, 'NOT_FOUND']],
    ['a batch of eleven', { url: `/trpc/${Array(11).fill('session.me').join(',')}?batch=1` }, [400, 'BATCH_TOO_LARGE']],
    [
      'a batch of a thousand',
      { url: `/trpc/${Array(1000).fill('session.me').join(',')}?batch=1` },
      [413, 'INPUT_TOO_LARGE'],
    ],
    ['broken connection parameters', { url: '/trpc/session.me?connectionParams=%7B' }, [400, 'INPUT_NOT_JSON']],
    ['connection parameters that are none', { url: '/trpc/session.me?connectionParams=1' }, [400, 'INPUT_NOT_JSON']],
    ['two inputs', { url: `${encoded('{}')}&input=1` }, [400, 'INPUT_DUPLICATE_KEY']],
    [
      'a prototype key in a query',
      { url: encoded('{"jurisdiction":"x","__proto__":{}}') },
      [400, 'INPUT_FORBIDDEN_KEY'],
    ],
    ['no such jurisdiction', { url: encoded('{"jurisdiction":"nowhere"}') }, [404, 'JURISDICTION_UNKNOWN']],
    ['SQL in an id', { url: encoded(`{"jurisdiction":"x'; drop table app.case_file--"}`) }, [400, 'INPUT_INVALID']],
    ['a broken percent escape', { url: '/trpc/%E0%A4%A' }, [404, 'NOT_FOUND']],
  ])('%s', async (_what, request, expected) => {
    const answer = await send(request);
    expect([answer.status, answer.code]).toEqual(expected);
    expect(answer.message).toMatch(/[\u4e00-\u9fff]/u);
    expect(answer.answer.body).not.toMatch(/stack|node_modules|\.ts:|"detail"/u);
    expect((await send({ url: '/trpc/session.me' })).status).toBe(200);
  });

  it('names the path, the value and what is accepted', async () => {
    const { issues } = await send({ url: MOVE, payload: '{"to":"tomorrow"}' });
    expect(issues).toEqual([expect.objectContaining({ path: 'to', value: 'tomorrow', code: 'INPUT_INVALID' })]);
  });
});

describe('answers', () => {
  it.each(['/', '/trpc/session.me', '/trpc/no.such', '/healthz', '/no/such', '/evidence/1/2/3'])(
    'of %s carry the protecting headers',
    async (url) => {
      const { headers } = await test.app.inject({ url });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain("script-src 'self' 'unsafe");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['x-request-id']).toBeTruthy();
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('a same-origin change is taken', async () => {
    const headers = { host: '127.0.0.1:8080', origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-origin' };
    expect((await send({ url: MOVE, payload: '{"to":"2025-11-17"}', headers })).status).toBe(200);
  });
});
