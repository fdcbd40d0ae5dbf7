import { expect, it } from 'vitest';
import { isSitePage } from './site-addresses.ts';

it('tells pages of the public site from screens', () => {
  expect(['/', '/law/national-2025', '/notices', '/open-calls/miit-2025-460', '/sign-in'].map(isSitePage)).toEqual(
    Array.from({ length: 5 }, () => true),
  );
  expect(['/calls', '/work', '/public-notices/1', '/work-calendar', '/laws'].map(isSitePage)).toEqual(
    Array.from({ length: 5 }, () => false),
  );
});
