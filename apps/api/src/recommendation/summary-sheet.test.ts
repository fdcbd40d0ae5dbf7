import { afterAll, beforeAll, expect, it } from 'vitest';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';

const NOTICE = 'guangdong-2025-31';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
  await bringTo(test, { operator: 'gz_platform', stage: 'recommended-by-province' });
  await bringTo(test, { operator: 'fs_base', stage: 'recommended-by-city' });
});
afterAll(() => test.close());

async function download(username: string | null, file: string) {
  const headers = username === null ? {} : { cookie: await cookieOf(test, username) };
  return test.app.inject({ method: 'GET', url: `/summary-sheet/${file}`, headers });
}

it('lists what a unit recommended, headed by its name', async () => {
  const sheet = await test.as('province_440000').recommendation.summarySheet({ noticeId: NOTICE });
  expect(sheet).toMatchObject({
    title: '推荐国家中小企业公共服务示范平台（基地）创建对象汇总表',
    headedBy: '广东省中小企业主管部门',
    printedOn: '2025-11-17',
    rows: [{ operatorName: '广州穗云企服科技有限公司', kindName: '平台' }],
  });
  const { rows } = await test.as('unit_440600').recommendation.summarySheet({ noticeId: NOTICE });
  expect(rows.map(({ kindName }) => kindName)).toEqual(['基地']);
});

it.each(['docx', 'xlsx'])('downloads as %s, as an attachment that nobody caches', async (type) => {
  const answer = await download('unit_440100', `${NOTICE}.${type}`);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-disposition']).toContain('attachment');
  expect(answer.headers['cache-control']).toBe('private, no-store');
  expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
});

it.each([
  [null, `${NOTICE}.docx`, 401],
  ['gz_platform', `${NOTICE}.docx`, 403],
  ['ministry', `${NOTICE}.docx`, 403],
  ['province_330000', `${NOTICE}.docx`, 404],
  ['province_440000', 'unknown-2031.docx', 404],
  ['province_440000', '-.docx', 404],
  ['province_440000', `${NOTICE}.pdf`, 404],
  ['province_440000', `..%2f${NOTICE}.docx`, 404],
])('%s asking for %s is answered %i', async (username, file, status) => {
  expect((await download(username, file)).statusCode).toBe(status);
});
