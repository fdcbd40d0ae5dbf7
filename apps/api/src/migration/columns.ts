import { columns as listColumns } from '@shifan/migration';
import { migrationContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';

const { input, output } = migrationContract.columns;

/** What a list of old titles can tell, column by column. */
export const columns = may('migration.columns')
  .input(input)
  .output(output)
  .query(() =>
    listColumns.map(({ header, required, accepted, example, fact }) => ({
      header,
      required,
      accepted,
      example,
      isFact: fact !== undefined,
    })),
  );
