import { type CaseRef, findCaseFile, listCasesWithDue, type Tx } from '@shifan/db';
import { dueLabels } from '@shifan/process';
import { readAsPerson } from '../cases/as-person.ts';
import { calendarContract } from '../contract/supervision.ts';
import { may } from '../trpc/may.ts';
import { refuseImpossibleYear } from './check-year.ts';
import { movesOf } from './moves-of.ts';
import { calendarWith } from './work-calendar.ts';

const { input, output } = calendarContract.preview;

const BATCH = 200;

/** What a year would move of the cases this person may see; nothing is kept. */
export const preview = may('calendar.preview')
  .input(input)
  .output(output)
  .query(({ ctx, input: entered }) => {
    refuseImpossibleYear(entered);
    const by = { today: ctx.today, because: entered.because, calendar: calendarWith(entered, ctx.today) };
    return readAsPerson(ctx, async (tx) => {
      const moves = [];
      for await (const ref of seen(tx)) {
        const file = await findCaseFile(tx, ref);
        if (!file) continue;
        for (const { name, before, after } of movesOf(file, by)) {
          moves.push({ caseId: file.caseId, name: file.name, due: dueLabels[name], before, after });
        }
      }
      return moves;
    });
  });

async function* seen(tx: Tx): AsyncGenerator<CaseRef> {
  let after: CaseRef | undefined;
  do {
    const refs = await listCasesWithDue(tx, { ...(after ? { after } : {}), limit: BATCH });
    yield* refs;
    after = refs.length === BATCH ? refs.at(-1) : undefined;
  } while (after);
}
