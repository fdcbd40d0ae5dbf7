import { fail } from '@shifan/errors';
import { migrationContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';

const { input, output } = migrationContract.confirm;

export const confirm = may('migration.confirm')
  .input(input)
  .output(output)
  .mutation(() => fail('NOT_FOUND'));
