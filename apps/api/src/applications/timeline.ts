import { getCase, listEvents } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { timelineOf } from '../cases/timeline.ts';
import { applicationsContract } from '../contract/applications.ts';
import { may } from '../trpc/may.ts';

const { input, output } = applicationsContract.timeline;

export const timeline = may('applications.timeline')
  .input(input)
  .output(output)
  .query(({ ctx, input: ref }) =>
    readAsPerson(ctx, async (tx) => timelineOf(await getCase(tx, ref), await listEvents(tx, ref), ctx)),
  );
