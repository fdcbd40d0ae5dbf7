import { getTitleImport, listImportProblems } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { migrationContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';
import { refOf } from './load-import.ts';

const { input, output } = migrationContract.problems;

const PAGE_SIZE = 50;

/** What is wrong with a list, by row. */
export const problems = may('migration.problems')
  .input(input)
  .output(output)
  .query(({ ctx, input: { importId, code, severity, page } }) =>
    readAsPerson(ctx, async (tx) => {
      const ref = refOf(ctx, importId);
      await getTitleImport(tx, ref);
      const found = await listImportProblems(tx, ref, { code, severity, page, pageSize: PAGE_SIZE });
      const rows = found.rows.map(({ header, ...problem }) => ({ ...problem, column: header }));
      return { rows, total: found.total, pageSize: PAGE_SIZE };
    }),
  );
