import { migrationContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';

const { input, output } = migrationContract.problems;

export const problems = may('migration.problems')
  .input(input)
  .output(output)
  .query(() => ({ rows: [], total: 0, pageSize: 50 }));
