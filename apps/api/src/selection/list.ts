import { listCases } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { lawOf } from '../cases/process-context.ts';
import { summaryOf } from '../cases/summary.ts';
import { selectionContract } from '../contract/selection.ts';
import { may } from '../trpc/may.ts';

const { input, output } = selectionContract.list;

/** 68 is the most that all authorities together may recommend in a round. */
const MOST = 500;

export const list = may('selection.list')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: { noticeId } }) => {
    const waiting = { stages: ['review'], level: 'ministry', pageSize: MOST };
    const { rows } = await readAsPerson(ctx, (tx) => listCases(tx, waiting));
    const wanted = rows.filter((row) => noticeId === undefined || lawOf(row).notice.ids.includes(noticeId));
    return wanted.map((row) => summaryOf(row, ctx.today));
  });
