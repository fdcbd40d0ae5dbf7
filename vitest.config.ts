import { defineConfig } from 'vitest/config';

/** unit: no database, no browser. server: a real PostgreSQL. house: the gates themselves on seeded faults. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/!(db)/src/**/*.test.ts',
            'packages/plugin-kit/**/*.test.ts',
            'plugins/**/*.test.ts',
            'apps/cli/**/*.test.ts',
            'apps/web/src/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**'],
          // Exploring a whole process is much work on a small machine; how long it takes is not what is tested.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'server',
          globalSetup: ['infra/embedded-postgres/src/vitest-setup.ts'],
          include: [
            'packages/db/src/**/*.test.ts',
            'infra/embedded-postgres/src/**/*.test.ts',
            'apps/api/src/**/*.test.ts',
            'test/server/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      { test: { name: 'house', include: ['test/house/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 120_000 } },
    ],
  },
});
