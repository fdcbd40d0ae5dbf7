import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

describe('a case as lists and headings show it', () => {
  it('says of a draft by when it must be submitted, with the clause', async () => {
    const ref = await bringTo(test, { operator: 'gz_platform', stage: 'draft' });
    const { summary } = await test.as('gz_platform').applications.get(ref);
    expect(summary.next).toMatchObject({ label: '申报截止', on: '2025-11-24', workingDaysLeft: 5 });
    expect(summary.next?.clause.document).toBe('粤工信服务函〔2025〕31号');
  });

  it('tells a provincial reviewer who recommends', async () => {
    const ref = await bringTo(test, { operator: 'zj_digital', stage: 'submitted' });
    const { actions } = await test.as('province_330000_reviewer').review.case(ref);
    expect(actions.find(({ do: act }) => act === 'recommend')).toMatchObject({
      allowed: false,
      refusal: { code: 'APPROVER_ONLY', message: '“推荐”由省级审批人办理。' },
    });
  });
});
