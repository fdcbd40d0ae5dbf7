import { fail } from '@shifan/errors';
import { migrationContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';

const { input, output } = migrationContract.undo;

export const undo = may('migration.undo')
  .input(input)
  .output(output)
  .mutation(() => fail('NOT_FOUND'));
