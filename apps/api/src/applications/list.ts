import { listCases } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { summaryOf } from '../cases/summary.ts';
import { applicationsContract } from '../contract/applications.ts';
import { may } from '../trpc/may.ts';

const { input, output } = applicationsContract.list;

/** An operator has a handful of files; this is above any honest number. */
const MOST = 200;

export const list = may('applications.list')
  .input(input)
  .output(output)
  .query(async ({ ctx }) => {
    const { rows } = await readAsPerson(ctx, (tx) => listCases(tx, { pageSize: MOST }));
    return rows.map((row) => summaryOf(row, ctx.today));
  });
