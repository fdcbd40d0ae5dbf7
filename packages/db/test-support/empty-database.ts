import { type TestDatabase, createTestDatabase } from '@shifan/embedded-postgres';
import { migrate } from '../src/migrate.ts';

/** A migrated database without a row. */
export function emptyDatabase(): Promise<TestDatabase> {
  return createTestDatabase({
    template: 'db-migrated',
    prepare: async (url) => {
      await migrate(url);
    },
  });
}
