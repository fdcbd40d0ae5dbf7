import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeOf, openWorld, type World } from '../test-support/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const jurisdiction = 'national-2025';

it.each([
  ['across New Year, with its make-up workday', '2025-12-29', '2026-01-06'],
  ['across the Spring Festival', '2026-02-12', '2026-02-26'],
  ['across Labour Day, with its make-up workday', '2026-04-29', '2026-05-09'],
])('a notice runs five working days %s', async (_what, firstDay, lastDay) => {
  const ministry = await world.on('2025-11-17', 'ministry');
  const preview = await ministry.api.publicNotices.preview({ jurisdiction, firstDay });
  expect(preview).toMatchObject({ lastDay, workingDays: 5 });
});

it('names the days that do not count, and why', async () => {
  const ministry = await world.on('2025-11-17', 'ministry');
  const { skipped } = await ministry.api.publicNotices.preview({ jurisdiction, firstDay: '2025-12-29' });
  expect(skipped.map(({ date }) => date)).toEqual(['2026-01-01', '2026-01-02', '2026-01-03']);
  expect(skipped[0]?.why).toContain('元旦');
});

it('says so where the year is not announced', async () => {
  const ministry = await world.on('2025-11-17', 'ministry');
  const preview = ministry.api.publicNotices.preview({ jurisdiction, firstDay: '2026-12-29' });
  expect(await codeOf(preview)).toBe('CALENDAR_NOT_ANNOUNCED');
});
