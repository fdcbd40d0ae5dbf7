import { getCase, listDraftFiles, listSubmittedFiles } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { evidenceContract } from '../contract/evidence.ts';
import { may } from '../trpc/may.ts';

const { input, output } = evidenceContract.list;

export const list = may('evidence.list')
  .input(input)
  .output(output)
  .query(({ ctx, input: ref }) =>
    readAsPerson(ctx, async (tx) => {
      await getCase(tx, ref);
      return ctx.person.operator ? listDraftFiles(tx, ref) : listSubmittedFiles(tx, ref);
    }),
  );
