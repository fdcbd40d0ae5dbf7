import { countImportProblems } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { migrationContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';
import { loadImport, refOf } from './load-import.ts';
import { problemName } from './problem-name.ts';

const { input, output } = migrationContract.import;

/** One list: how far it is, what its rows are, and how many problems of each kind. */
export const getImport = may('migration.import')
  .input(input)
  .output(output)
  .query(({ ctx, input: { importId } }) =>
    readAsPerson(ctx, async (tx) => {
      const found = await loadImport(tx, ctx, importId);
      const counted = await countImportProblems(tx, refOf(ctx, importId));
      const named = counted.map((one) => ({ ...one, name: problemName(one.code) }));
      return { import: found, problems: named.toSorted(oftenFirst) };
    }),
  );

type Kind = { name: string; count: number };

/** What occurs often is mended first. */
function oftenFirst(a: Kind, b: Kind): number {
  return b.count - a.count || a.name.localeCompare(b.name, 'zh');
}
