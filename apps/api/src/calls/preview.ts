import { readAsPerson } from '../cases/as-person.ts';
import { callsContract } from '../contract/calls.ts';
import { may } from '../trpc/may.ts';
import { readDraft, unitsOf } from './draft-of.ts';
import { previewOf } from './preview-dto.ts';

const { input, output } = callsContract.preview;

/** The notice as applicants see it, and what keeps it from being published; of a published one what it is. */
export const preview = may('calls.preview')
  .input(input)
  .output(output)
  .query(({ ctx, input: { id } }) =>
    readAsPerson(ctx, async (tx) => {
      const { draft, composed, examined } = await readDraft(tx, ctx, id);
      const { notice } = examined;
      const { plugin, tenant } = composed;
      const units = await unitsOf(tx, tenant);
      const problems = draft.published ? [] : examined.problems;
      return {
        version: draft.version,
        problems,
        ready: problems.every(({ severity }) => severity !== 'error'),
        resolved: notice ? previewOf({ plugin, notice, units, today: ctx.today }) : null,
      };
    }),
  );
