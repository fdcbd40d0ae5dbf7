import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';

let test: TestApp;
beforeAll(async () => void (test = await createTestApp({ seeded: true })));
afterAll(() => test.close());

const CONTACT = '13912345678';

function get(url: string, headers: Record<string, string> = {}) {
  return test.app.inject({ method: 'GET', url, headers });
}

function post(url: string, fields: Record<string, string> | string, headers: Record<string, string> = {}) {
  const payload = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString();
  return test.app.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
}

async function postParts(fields: Record<string, string>) {
  const parts = Object.entries(fields).map(
    ([name, text]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  );
  return test.app.inject({
    method: 'POST',
    url: await objectionPath(),
    payload: `${parts.join('')}--x--\r\n`,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  });
}

async function objectionPath(): Promise<string> {
  const [notice] = await test.asPublic().publicNotices.list({ status: 'running' });
  return `/notices/${notice?.id}/object/${notice?.items[0]?.caseId}`;
}

const OBJECTION = {
  commandId: '0197a000-0000-7000-8000-000000000001',
  name: '陈先生',
  contact: CONTACT,
  grounds: '数量<b>不实</b>',
  statement: '请核实\r\n三家企业',
};

it('tells who has a page already that it is the same, and keeps a signed-in person’s page private', async () => {
  const first = await get('/notices');
  const again = await get('/notices', { 'if-none-match': String(first.headers.etag) });
  expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 304, '']);
  expect(first.headers['cache-control']).toBe('public, no-cache');
  const own = await get('/notices', { cookie: await cookieOf(test, 'ministry') });
  expect(own.headers['cache-control']).toBe('private, no-cache');
  expect(own.body).toContain('部级审批人');
  expect(own.headers.etag).not.toBe(first.headers.etag);
});

it('shows a refused form again with everything that was typed, escaped, and what is wrong at its field', async () => {
  const answer = await post(await objectionPath(), { ...OBJECTION, statement: ' ' });
  expect(answer.statusCode).toBe(400);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.body).toContain('value="数量&lt;b&gt;不实&lt;/b&gt;"');
  expect(answer.body).toContain('href="#field-statement"');
  expect(answer.body).toContain(`value="${OBJECTION.commandId}"`);
});

it('takes an objection once, however often its form is sent, and tells its contact on no page', async () => {
  const path = await objectionPath();
  const [once, twice] = [await post(path, OBJECTION), await post(path, OBJECTION)];
  const codes = [once, twice].map(({ body }) => /(?:[A-Z2-9]{4}-){6}[A-Z2-9]{4}/u.exec(body)?.[0]);
  expect(codes[0]).toBeDefined();
  expect(codes[1]).toBe(codes[0]);
  const tracked = await post('/objections', { code: codes[0] ?? '' });
  expect(tracked.body).toContain('正在调查核实');
  const map = await get('/sitemap.xml');
  const paths = [...map.body.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/gu)].map(([, found]) => found || '/');
  expect(paths.length).toBeGreaterThan(15);
  for (const found of [...paths, '/notices.atom', '/robots.txt', path]) {
    const page = await get(found);
    expect([found, page.statusCode]).toEqual([found, 200]);
    for (const kept of [CONTACT, OBJECTION.name, codes[0]]) expect(page.body).not.toContain(kept);
  }
});

it('refuses a form of another site, and one in which a name stands twice', async () => {
  const foreign = await post('/objections', { code: 'ABCD-EFGH' }, { origin: 'https://elsewhere.example' });
  expect(foreign.statusCode).toBe(403);
  const twice = await post('/objections', 'code=ABCDEFGH&code=ABCDEFGH');
  expect(twice.statusCode).toBe(400);
  expect(twice.body).toContain('出现了两次');
});

it('signs in by a form and leads on within this site only', async () => {
  const login = { username: 'gz_platform', password: 'shifan-demo-2025' };
  const inside = await post('/sign-in', { ...login, next: '/files/new' });
  expect([inside.statusCode, inside.headers.location]).toEqual([303, '/files/new']);
  expect(String(inside.headers['set-cookie'])).toContain('HttpOnly');
  for (const next of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example', '/files\r\nx: y']) {
    expect((await post('/sign-in', { ...login, next })).headers.location).toBe('/files');
  }
  const wrong = await post('/sign-in', { ...login, password: '<wrong>' });
  expect(wrong.statusCode).toBe(401);
  expect(wrong.body).toContain('value="gz_platform"');
  expect(wrong.body).not.toContain('wrong');
});

it('answers what is not there with a page that says so, whatever was asked for', async () => {
  const unknown = [
    '/notices/1',
    '/notices/0197a000-0000-7000-8000-00000000000f',
    '/law/nowhere',
    '/registry/1',
    '/open-calls/x',
  ];
  for (const url of unknown) {
    const answer = await get(url);
    expect([url, answer.statusCode]).toEqual([url, 404]);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain('<html lang="zh-CN">');
  }
});

it('reads odd questions of an address as none', async () => {
  for (const query of [
    '?page=0',
    '?page=9999',
    '?status=x&year=abc&kind=%00',
    '?q=%25_&q=b',
    '?division=%F0%9F%98%80',
  ]) {
    expect([query, (await get(`/registry${query}`)).statusCode]).toEqual([query, 200]);
    expect((await get(`/notices${query}`)).statusCode).toBe(200);
  }
  const beyond = await get('/registry?page=9999');
  expect(beyond.body).not.toContain('第 9999 页');
});

it('says of words that cannot be looked for why not, and keeps them', async () => {
  for (const [q, why] of [
    ['长'.repeat(101), '不超过100字'],
    ['a\u202Eb', '不可见的控制字符'],
  ] as const) {
    const answer = await get(`/registry?q=${encodeURIComponent(q)}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain(why);
    expect(answer.body).toContain(`value="${q}"`);
    expect(answer.body).not.toContain('下载查到的全部');
  }
});

it('says of what is no form, and of one beyond measure, what is taken', async () => {
  const path = await objectionPath();
  const sent = (type: string, payload: string) =>
    test.app.inject({ method: 'POST', url: path, payload, headers: { 'content-type': type } });
  for (const [type, text] of [
    ['application/json', '{"grounds":{"'],
    ['application/octet-stream', 'abc'],
    ['text/plain', 'abc'],
  ] as const) {
    const answer = await sent(type, text);
    expect([type, answer.statusCode]).toEqual([type, 415]);
    expect(answer.body).toContain(`“${type}”不被接收，应为 application/x-www-form-urlencoded 或者 multipart/form-data`);
  }
  const large = await sent('application/x-www-form-urlencoded', `statement=${'a'.repeat(70_000)}`);
  expect([large.statusCode, large.body.includes('超过64 KB')]).toEqual([413, true]);
});

it('calls a text too long that was cut by the limit of a form, and keeps what else was typed', async () => {
  const answer = await postParts({ ...OBJECTION, statement: '大'.repeat(70_000) });
  expect(answer.statusCode).toBe(400);
  expect(answer.body).toContain('事实和证据线索：不超过3000字');
  expect(answer.body).toContain(`value="${OBJECTION.name}"`);
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`field${index}`, 'x']));
  expect((await postParts(many)).body).toContain('请求内容超过40项');
});

it('keeps what was typed where too many objections came from one address', async () => {
  const path = await objectionPath();
  const late = { ...OBJECTION, commandId: randomUUID(), statement: '换一个说法' };
  const statuses: number[] = [];
  for (let sent = 0; sent < 21; sent++) statuses.push((await post(path, late)).statusCode);
  expect(statuses.at(-1)).toBe(429);
  const answer = await post(path, late);
  expect(answer.body).toContain('换一个说法</textarea>');
  expect(answer.body).toContain('操作过于频繁');
});
