import { type CaseFilter, listCases } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { chainLevelOf } from '../cases/review-level.ts';
import { summaryOf } from '../cases/summary.ts';
import { reviewContract } from '../contract/review.ts';
import { may } from '../trpc/may.ts';

const { input, output } = reviewContract.workList;

const PAGE_SIZE = 20;

export const workList = may('review.workList')
  .input(input)
  .output(output)
  .query(({ ctx, input: asked }) =>
    readAsPerson(ctx, async (tx) => {
      const mine: CaseFilter = { stages: ['review'], level: chainLevelOf(ctx) };
      const filter: CaseFilter = {
        ...(asked.kind ? { kind: asked.kind } : {}),
        ...(asked.q ? { q: asked.q } : {}),
        ...(asked.stage ? { stages: [asked.stage] } : {}),
        ...(asked.mine ? mine : {}),
      };
      const { rows, total, counts } = await listCases(tx, { ...filter, page: asked.page, pageSize: PAGE_SIZE });
      const waiting = await listCases(tx, { ...mine, pageSize: 1 });
      return {
        rows: rows.map((row) => summaryOf(row, ctx.today)),
        total,
        pageSize: PAGE_SIZE,
        counts: { ...counts, mine: waiting.total },
      };
    }),
  );
