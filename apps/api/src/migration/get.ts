import { fail } from '@shifan/errors';
import { migrationContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';

const { input, output } = migrationContract.import;

export const getImport = may('migration.import')
  .input(input)
  .output(output)
  .query(() => fail('NOT_FOUND'));
