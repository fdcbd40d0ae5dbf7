import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { getEntry } from '../registry/get-entry.ts';
import { searchRegistry } from '../registry/search-registry.ts';
import { bringTo, publish } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { conclude, MINISTRY, putOnNotice } from '../test-support/decide.ts';
import { becomeCandidates, handIn } from '../test-support/live-on.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

describe('correcting a public notice', () => {
  let test: TestApp;
  let ref: Ref;
  let notice: Awaited<ReturnType<typeof publish>>;
  beforeAll(async () => {
    test = await createTestApp();
    ref = await bringTo(test, { operator: 'zj_digital', stage: 'recommended-by-province' });
    notice = await publish(test, [ref]);
  });
  afterAll(() => test.close());

  const order = (more: object = {}) => ({
    commandId: randomUUID(),
    id: notice.id,
    version: 1,
    title: '拟创建对象公示（更正）',
    reason: '标题有误。',
    ...more,
  });
  const correct = (username: string, more: object = {}) => test.as(username).publicNotices.correct(order(more));

  it('is the deciding authority’s approver’s, of its own notice', async () => {
    expect(await refusalOf(correct('ministry_reviewer'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(correct('province_330000'))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('changes something that is listed, and nothing else', async () => {
    expect(await refusalOf(correct('ministry', { title: notice.title }))).toMatchObject({
      code: 'PUBLIC_NOTICE_UNCHANGED',
    });
    const stranger = [{ ...ref, caseId: randomUUID(), name: '另一个' }];
    expect(await refusalOf(correct('ministry', { names: stranger }))).toMatchObject({
      code: 'PUBLIC_NOTICE_CASE_UNKNOWN',
    });
    const twice = [
      { ...ref, name: '甲' },
      { ...ref, name: '乙' },
    ];
    expect(await refusalOf(correct('ministry', { names: twice }))).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('is a version of its own; what was published stays readable', async () => {
    const names = [{ ...ref, name: '更正后的平台' }];
    const corrected = await correct('ministry', { names });
    expect(corrected).toMatchObject({ version: 2, title: '拟创建对象公示（更正）', lastDay: notice.lastDay });
    const seen = await test.asPublic().publicNotices.get({ id: notice.id });
    expect(seen.items.map(({ name }) => name)).toEqual(['更正后的平台']);
    expect(seen.versions).toMatchObject([
      { version: 1, reason: null, changes: [] },
      {
        version: 2,
        reason: '标题有误。',
        changes: [
          { field: '标题', before: notice.title, after: '拟创建对象公示（更正）' },
          { before: notice.items[0]?.name, after: '更正后的平台' },
        ],
      },
    ]);
  });

  it('of a version that somebody corrected meanwhile is refused', async () => {
    expect(await refusalOf(correct('ministry'))).toMatchObject({ code: 'PUBLIC_NOTICE_VERSION_STALE' });
    const both = await Promise.allSettled(['甲', '乙'].map((title) => correct('ministry', { version: 2, title })));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a name that was corrected', () => {
  let test: TestApp;
  let ref: Ref;
  beforeAll(async () => {
    test = await createTestApp();
    const [candidate] = await becomeCandidates(test, ['zj_digital']);
    if (!candidate) throw new Error('no candidate');
    ref = candidate;
  });
  afterAll(() => test.close());

  const entryOf = async (q: string) => {
    const { rows } = await searchRegistry(test.services, { q, page: 1 });
    return rows[0] && getEntry(test.services, rows[0].number);
  };

  async function rename(status: 'settled' | 'running', called: object): Promise<string> {
    const [notice] = await test.asPublic().publicNotices.list({ status });
    const { id = '', version = 0 } = notice ?? {};
    const names = [{ ...ref, ...called }];
    const reason = '名称中的一个字有误。';
    await test.as('ministry').publicNotices.correct({ commandId: randomUUID(), id, version, names, reason });
    return id;
  }

  it('is the name in the registry, by which and by the earlier one everybody finds it, and its history tells it', async () => {
    const before = await searchRegistry(test.services, { page: 1 });
    const earlier = before.rows[0]?.name ?? '';
    const noticeId = await rename('settled', { name: '钱塘更正服务平台' });
    for (const q of ['钱塘更正', 'qtgz', 'qiantang', earlier]) {
      expect([q, (await entryOf(q))?.name]).toEqual([q, '钱塘更正服务平台']);
    }
    const entry = await entryOf('钱塘更正');
    expect(entry?.history.at(-1)).toEqual({
      on: test.clock.today(),
      what: `公示更正：名称由“${earlier}”更正为“钱塘更正服务平台”`,
      noticeId,
    });
  });

  it('stands on the next notice too, and another correction of it is told beside the first', async () => {
    test.clock.set('2027-12-20');
    await handIn(test, ref, { operator: 'zj_digital' });
    await conclude(test, ref, { by: MINISTRY.reviewer, outcome: 'pass' });
    const { items } = await putOnNotice(test, [ref], { by: MINISTRY, phase: 'notice-designation' });
    expect(items.map(({ name }) => name)).toEqual(['钱塘更正服务平台']);
    await rename('running', { operatorName: '钱塘更正公司' });
    const entry = await entryOf('钱塘更正公司');
    expect(entry).toMatchObject({ name: '钱塘更正服务平台', operatorName: '钱塘更正公司' });
    expect(entry?.history.filter(({ what }) => what.startsWith('公示更正'))).toHaveLength(2);
  });
});
