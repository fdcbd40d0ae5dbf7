import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringTo } from './bring-to.ts';
import { createTestApp, type TestApp } from './create-test-app.ts';

describe('bringing a case to a stage', () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());

  it('takes a platform of Guangzhou to its public notice', async () => {
    const ref = await bringTo(test, { operator: 'gz_platform', stage: 'on-notice' });
    const { summary } = await test.as('ministry').review.case(ref);
    expect(summary.stage).toBe('notice-candidate');
  });

  it('takes a base of Dalian to the ministry without a level below', async () => {
    const ref = await bringTo(test, { operator: 'dl_bearing', stage: 'recommended-by-province' });
    const { summary } = await test.as('ministry').review.case(ref);
    expect(summary).toMatchObject({ stage: 'review', level: 'ministry', authorityName: '大连市' });
  });
});
