import { listTitleImports } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { migrationContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';
import { shown } from './load-import.ts';

const { input, output } = migrationContract.imports;

const PAGE_SIZE = 20;

/** The lists that the asker's authority handed in, the latest first. */
export const imports = may('migration.imports')
  .input(input)
  .output(output)
  .query(({ ctx, input: { page } }) =>
    readAsPerson(ctx, async (tx) => {
      const found = await listTitleImports(tx, { page, pageSize: PAGE_SIZE });
      const rows = [];
      for (const one of found.rows) rows.push(await shown(tx, ctx, one));
      return { rows, total: found.total, pageSize: PAGE_SIZE };
    }),
  );
