import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { cookieOf } from '../test-support/over-http.ts';
import { refusalOf } from '../test-support/refusal-of.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { becomeCandidates, designate, failReexamination, handIn, rejectAcceptance } from '../test-support/live-on.ts';
import type { Ref } from '../contract/scalars.ts';
import { getEntry } from './get-entry.ts';
import { searchRegistry } from './search-registry.ts';
import { verifyTitle } from './verify-title.ts';

describe('the public registry', () => {
  let test: TestApp;
  let held: Ref;
  let extended: Ref;
  let number: string;
  beforeAll(async () => {
    test = await createTestApp();
    const [one, two] = await becomeCandidates(test, ['gz_platform', 'zj_digital']);
    if (!one || !two) throw new Error('no candidates');
    [held, extended] = [one, two];
    number = (await test.as('ministry').review.case(held)).summary.number;
  });
  afterAll(() => test.close());

  it('has a candidate from the day it became one on, with its public notice and the clause', async () => {
    const entry = await getEntry(test.services, number);
    expect(entry).toMatchObject({ status: 'candidate', inForce: false, documentNumber: null });
    expect(entry.history.map(({ what }) => what)).toEqual([
      expect.stringContaining('列入创建对象公示'),
      expect.stringContaining('确定为创建对象'),
    ]);
    expect(entry.history[0]?.noticeId).toMatch(/^[0-9a-f-]{36}$/u);
    expect(entry.history[1]?.clause?.jurisdiction).toBe('national-2025');
  });

  it('finds it by its name, pinyin, initials, USCC and number', async () => {
    const { name, uscc } = await getEntry(test.services, number);
    const pinyin = 'guangzhou';
    for (const q of [name.slice(2, 6), pinyin, 'gz', uscc.toLowerCase(), number]) {
      const { rows } = await searchRegistry(test.services, { q, page: 1 });
      expect({ q, found: rows.map((row) => row.number) }).toEqual({ q, found: expect.arrayContaining([number]) });
    }
    expect((await searchRegistry(test.services, { q: '%', page: 1 })).total).toBe(0);
  });

  it('says extended, designated and what became of the title', async () => {
    test.clock.set('2027-12-20');
    await handIn(test, extended, { operator: 'zj_digital' });
    await rejectAcceptance(test, extended);
    await handIn(test, held, { operator: 'gz_platform' });
    await designate(test, [held]);
    expect((await searchRegistry(test.services, { status: 'extended', page: 1 })).total).toBe(1);
    const entry = await getEntry(test.services, number);
    expect(entry).toMatchObject({ status: 'designated', inForce: true, documentNumber: '工信部企业〔2028〕3号' });
    expect(await verifyTitle(test.services, { number: `https://example.cn/registry/${number}` })).toMatchObject({
      outcome: 'valid',
    });
  });

  it('gives its certificate to those who may have it: one file, known by its content', async () => {
    const clerk = test.as('gz_platform');
    const first = await clerk.registry.certificate({ ...held, commandId: randomUUID() });
    test.clock.set('2028-06-01');
    expect(await test.as('ministry').registry.certificate({ ...held, commandId: randomUUID() })).toEqual(first);
    const province = test.as('province_440000').registry.certificate({ ...held, commandId: randomUUID() });
    expect(await refusalOf(province)).toMatchObject({ code: 'FORBIDDEN' });
    const others = test.as('zj_digital').registry.certificate({ ...held, commandId: randomUUID() });
    expect(await refusalOf(others)).toMatchObject({ code: 'NOT_FOUND' });
    const early = test.as('zj_digital').registry.certificate({ ...extended, commandId: randomUUID() });
    expect(await refusalOf(early)).toMatchObject({ code: 'TITLE_NOT_GRANTED' });
    const cookie = await cookieOf(test, 'gz_platform');
    const { rawPayload: bytes } = await test.app.inject({ method: 'GET', url: first.href, headers: { cookie } });
    expect(await verifyTitle(test.services, { bytes })).toMatchObject({
      outcome: 'valid',
      certificate: { sm3: first.sm3 },
    });
    expect(await verifyTitle(test.services, { hash: first.sha256.toUpperCase() })).toMatchObject({ outcome: 'valid' });
    const changed = Buffer.concat([bytes, Buffer.from(' ')]);
    expect(await verifyTitle(test.services, { bytes: changed })).toMatchObject({ outcome: 'unknown' });
  });

  it('downloads what is asked for in the order of division codes, and the code of an entry leads to it', async () => {
    const get = (url: string) => test.app.inject({ method: 'GET', url });
    const rows: { divisionCode: string }[] = (await get('/registry/download.json')).json();
    expect(rows.map(({ divisionCode }) => divisionCode)).toEqual(['330100', '440100']);
    const csv = (await get('/registry/download.csv?status=designated&q=')).body.trim().split('\r\n');
    expect(csv).toHaveLength(2);
    expect(csv[1]).toContain(number);
    expect((await get('/registry/download.xlsx?division=440000')).rawPayload.subarray(0, 2).toString()).toBe('PK');
    const unknown = await get('/registry/download.json?status=best');
    expect([unknown.statusCode, unknown.json()]).toMatchObject([
      400,
      { code: 'INPUT_INVALID', slots: { path: 'status' } },
    ]);
    expect((await get(`/registry/${number}/qr.svg`)).body).toContain('<svg');
    expect((await get('/registry/440000-2025-9999/qr.svg')).statusCode).toBe(404);
  });

  it('says that a title is rectified, and that a candidate withdrew', async () => {
    test.clock.set('2031-03-10');
    await failReexamination(test, held);
    expect(await getEntry(test.services, number)).toMatchObject({ status: 'rectifying', inForce: true });
    const { summary } = await test.as('zj_digital').applications.get(extended);
    await test.as('zj_digital').applications.withdraw({
      ...extended,
      commandId: randomUUID(),
      expectedVersion: summary.version,
      reasons: '不再创建',
    });
    const { rows } = await searchRegistry(test.services, { status: 'withdrawn', page: 1 });
    expect(rows).toHaveLength(1);
    expect(await verifyTitle(test.services, { number: rows[0]?.number ?? '' })).toMatchObject({ outcome: 'not-now' });
  });
});
