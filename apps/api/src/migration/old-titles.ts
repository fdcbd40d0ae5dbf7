import { migrationContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';

const { input, output } = migrationContract.oldTitles;

export const oldTitles = may('migration.oldTitles')
  .input(input)
  .output(output)
  .query(() => ({ rows: [], total: 0, pageSize: 20 }));
