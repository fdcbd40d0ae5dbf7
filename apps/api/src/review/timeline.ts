import { getCase, listEvents } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { timelineOf } from '../cases/timeline.ts';
import { reviewContract } from '../contract/review.ts';
import { may } from '../trpc/may.ts';

const { input, output } = reviewContract.timeline;

export const timeline = may('review.timeline')
  .input(input)
  .output(output)
  .query(({ ctx, input: ref }) =>
    readAsPerson(ctx, async (tx) => timelineOf(await getCase(tx, ref), await listEvents(tx, ref), ctx)),
  );
