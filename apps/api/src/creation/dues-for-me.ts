import { addDays } from '@shifan/calendar';
import { listDueCases } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { dueDto, summaryOf } from '../cases/summary.ts';
import { aheadOf } from '../cases/working-days-ahead.ts';
import { creationContract } from '../contract/creation.ts';
import { may } from '../trpc/may.ts';

const { output } = creationContract.duesForMe;

/** Thirty working days lie within so many days, the longest holidays between them included. */
const DAYS_WITHIN = 75;
const MOST = 500;

/** What falls due, the soonest first, what has passed before all. An operator sees all its days, officers the near ones of theirs. */
export const duesForMe = may('creation.duesForMe')
  .input(creationContract.duesForMe.input)
  .output(output)
  .query(({ ctx }) =>
    readAsPerson(ctx, async (tx) => {
      const until = ctx.person.operator ? undefined : addDays(ctx.today, DAYS_WITHIN);
      const found = await listDueCases(tx, { until, limit: MOST });
      return found.map(({ due, case: view }) => ({
        summary: summaryOf(view, ctx.today),
        due: dueDto(due, ctx.today),
        ahead: aheadOf(ctx.today, due.on),
      }));
    }),
  );
