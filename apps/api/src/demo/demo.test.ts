import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../create-app.ts';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '../seeds/people.ts';
import { createAuth } from '../sessions/auth.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { callOverHttp, queryOverHttp } from '../test-support/over-http.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

describe('with the demo on', () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp({ seeded: true })));
  afterAll(() => test.close());

  it('lists its people and lets anybody be one of them', async () => {
    const people = await test.asPublic().demo.people();
    expect(people).toHaveLength(DEMO_PEOPLE.length);
    for (const { username, role } of people) expect(await test.as(username).session.me()).toMatchObject({ role });
  });

  it('opens on 17 November 2025, a working day', async () => {
    expect(await test.asPublic().demo.clock()).toMatchObject({
      today: '2025-11-17',
      weekday: '星期一',
      workingDay: true,
    });
  });

  it('names the days worth moving to: after the legal days that come next, of the cases the asker may see', async () => {
    const own = (await test.as('gz_testing').demo.clock()).jumps;
    const titlesEnd = { to: '2026-01-01', label: '旧称号到期（2025年12月31日）的次日' };
    expect(own).toEqual([{ to: '2025-11-25', label: '推荐截止（2025年11月24日）的次日' }, titlesEnd]);
    const all = (await test.asPublic().demo.clock()).jumps;
    expect(all.map(({ to }) => to)).toEqual(all.map(({ to }) => to).toSorted());
    expect(all[0]?.to).toBe('2025-11-21');
    expect((await test.as('gz_platform').demo.clock()).jumps).toEqual([titlesEnd]);
    expect((await test.as('gz_cloud').demo.clock()).jumps).not.toContainEqual(titlesEnd);
  });

  it('leaves the two operators for the visitor without a file, and their cities all places', async () => {
    for (const username of ['gz_platform', 'fs_base']) {
      expect(await test.as(username).applications.list()).toEqual([]);
    }
    const noticeId = 'guangdong-2025-31';
    for (const username of ['unit_440100', 'unit_440600', 'province_440000']) {
      const places = await test.as(username).recommendation.places({ noticeId });
      expect(places.free).toBe(2);
    }
  });

  it('shows cases at every stage of the way', async () => {
    const { counts } = await test.as('ministry').review.workList({ page: 1 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(4);
    const city = await test.as('unit_440100').review.workList({ page: 1 });
    expect(city.rows.map(({ operatorName }) => operatorName)).toContain('广州珠澜检测技术服务有限公司');
    const [notice] = await test.asPublic().publicNotices.list({ status: 'running' });
    expect(notice?.items).toHaveLength(1);
  });

  it('tells Guangdong’s own programme as far as its clock allows, under a call that is a demonstration', async () => {
    const province = test.as('province_440000_reviewer');
    const { rows } = await province.review.workList({ page: 1 });
    const own = rows.filter(({ jurisdiction }) => jurisdiction === 'guangdong-draft');
    expect(own.map(({ stage }) => stage).toSorted()).toEqual(['draft', 'notice-candidate', 'review', 'review']);
    for (const { tenantId, caseId } of own) {
      const { overall } = await province.review.verdicts({ tenantId, caseId });
      expect(overall).toBe('judgement');
    }
    const calls = await test.asPublic().notices.open();
    const call = calls.find(({ jurisdiction }) => jurisdiction === 'guangdong-draft');
    expect(call?.title).toContain('（演示）');
    const seen = await test.as('ministry').review.workList({ page: 1 });
    expect(seen.rows.some(({ jurisdiction }) => jurisdiction === 'guangdong-draft')).toBe(false);
  });

  it('moves its clock forward for everybody, never back', async () => {
    expect(await test.asPublic().demo.moveClock({ to: '2025-11-25' })).toEqual({ today: '2025-11-25' });
    const { applicable } = await test.as('gz_platform').notices.forMe();
    expect(applicable.map(({ jurisdiction }) => jurisdiction)).toEqual(['guangdong-draft']);
    const refused = await refusalOf(test.asPublic().demo.moveClock({ to: '2025-11-20' }));
    expect(refused.code).toBe('CLOCK_BACKWARDS');
    expect((await refusalOf(test.asPublic().demo.moveClock({ to: '2036-01-01' }))).code).toBe('CLOCK_TOO_FAR');
  });
});

describe('with the demo off', () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp({ demo: false })));
  afterAll(() => test.close());

  it('answers everything of the demo as what does not exist', async () => {
    const { demo } = test.asPublic();
    const calls = [
      demo.people(),
      demo.clock(),
      demo.signInAs({ personId: 'ministry' }),
      demo.moveClock({ to: '2030-01-01' }),
    ];
    for (const call of calls) expect((await refusalOf(call)).code).toBe('NOT_FOUND');
  });

  it('has no account with the demo password', async () => {
    const input = { username: 'ministry', password: DEMO_PASSWORD };
    expect((await callOverHttp(test, { path: 'session.signIn', input })).statusCode).not.toBe(200);
  });
});

it('switched off on the same data, the demo leaves no account that opens with its password', async () => {
  const test = await createTestApp();
  const off = await createApp({ ...test.services, demo: null });
  const input = { username: 'ministry', password: DEMO_PASSWORD };
  const before = await callOverHttp(test, { path: 'session.signIn', input });
  const after = await callOverHttp({ ...test, app: off }, { path: 'session.signIn', input });
  expect([before.statusCode, after.statusCode]).toEqual([200, 401]);
  await off.close();
  await test.close();
});

it('a session that was opened in the demo ends with the demo', async () => {
  const test = await createTestApp();
  const { services } = test;
  const auth = createAuth({ pool: services.pools.authPool, secret: services.secret, https: false });
  const off = await createApp({ ...services, demo: null, auth });
  const input = { username: 'ministry', password: DEMO_PASSWORD };
  const { cookies } = await callOverHttp(test, { path: 'session.signIn', input });
  const cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const before = await queryOverHttp(test, { path: 'session.me', cookie });
  const after = await queryOverHttp({ ...test, app: off }, { path: 'session.me', cookie });
  expect([before.json().result.data?.role, after.json().result.data]).toEqual(['ministry-approver', null]);
  await off.close();
  await test.close();
});
