import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('says that a title is rectified, and that a candidate withdrew', async () => {
    test.clock.set('2031-03-10');
    await failReexamination(test, held);
    expect(await getEntry(test.services, number)).toMatchObject({ status: 'rectifying', inForce: true });
    const { summary } = await test.as('zj_digital').applications.get(extended);
    await test.as('zj_digital').applications.withdraw({
      ...extended,
      commandId: crypto.randomUUID(),
      expectedVersion: summary.version,
      reasons: '不再创建',
    });
    const { rows } = await searchRegistry(test.services, { status: 'withdrawn', page: 1 });
    expect(rows).toHaveLength(1);
    expect(await verifyTitle(test.services, { number: rows[0]?.number ?? '' })).toMatchObject({ outcome: 'not-now' });
  });
});
