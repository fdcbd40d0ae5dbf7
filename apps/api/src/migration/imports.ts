import { migrationContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';

const { input, output } = migrationContract.imports;

export const imports = may('migration.imports')
  .input(input)
  .output(output)
  .query(() => ({ rows: [], total: 0, pageSize: 20 }));
