export { startPostgres } from './start-postgres.ts';
export type { RunningPostgres, StartOptions } from './start-postgres.ts';
export { createTestDatabase } from './test-database.ts';
export type { TestDatabase, TestDatabaseOptions } from './test-database.ts';
