import { getCase, listSubmissions } from '@shifan/db';
import { fail } from '@shifan/errors';
import { diffFacts } from '@shifan/forms';
import { readAsPerson } from '../cases/as-person.ts';
import { formContext } from '../cases/process-context.ts';
import { factsOf } from '../cases/recorded-facts.ts';
import { reviewContract } from '../contract/review.ts';
import { may } from '../trpc/may.ts';

const { input, output } = reviewContract.differences;

export const differences = may('review.differences')
  .input(input)
  .output(output)
  .query(({ ctx, input: { from, to, ...ref } }) =>
    readAsPerson(ctx, async (tx) => {
      const view = await getCase(tx, ref);
      const submissions = await listSubmissions(tx, ref);
      const before = submissions.find(({ number }) => number === from) ?? fail('NOT_FOUND');
      const after = submissions.find(({ number }) => number === to) ?? fail('NOT_FOUND');
      return diffFacts(factsOf(before), factsOf(after), formContext(view, { on: ctx.today }));
    }),
  );
