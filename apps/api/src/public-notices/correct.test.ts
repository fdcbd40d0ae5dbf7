import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { bringTo, publish } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
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
