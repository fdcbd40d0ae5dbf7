import { findLastSubmission, getCase } from '@shifan/db';
import { fail } from '@shifan/errors';
import { readAsPerson } from '../cases/as-person.ts';
import { receiptOf } from '../cases/receipt.ts';
import { applicationsContract } from '../contract/applications.ts';
import { may } from '../trpc/may.ts';

const { input, output } = applicationsContract.receipt;

export const receipt = may('applications.receipt')
  .input(input)
  .output(output)
  .query(({ ctx, input: ref }) =>
    readAsPerson(ctx, async (tx) => {
      const view = await getCase(tx, ref);
      return receiptOf(view, (await findLastSubmission(tx, ref)) ?? fail('NOT_FOUND'));
    }),
  );
