import { recommendationContract } from '../contract/recommendation.ts';
import { may } from '../trpc/may.ts';
import { loadSummarySheet } from './load-summary-sheet.ts';

const { input, output } = recommendationContract.summarySheet;

export const summarySheet = may('recommendation.summarySheet')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: { noticeId } }) => {
    const { title, sealedBy, rows } = await loadSummarySheet(ctx, noticeId);
    return { title, headedBy: sealedBy ?? '', rows: [...rows], printedOn: ctx.today };
  });
