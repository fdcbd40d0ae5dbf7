import { getCase } from '@shifan/db';
import { applyCommand } from '../cases/apply-command.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { summaryOf } from '../cases/summary.ts';
import { reviewContract } from '../contract/review.ts';
import { loadPlaces } from '../recommendation/load-places.ts';
import { may } from '../trpc/may.ts';

const { input, output } = reviewContract.withdrawRecommendation;

export const withdrawRecommendation = may('review.withdrawRecommendation')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'review.withdrawRecommendation', input: asked }, async (step) => {
      const { tx, file } = step;
      await applyCommand(step, { do: 'withdraw', reasons: asked.reasons });
      const summary = summaryOf(await getCase(tx, asked), ctx.today);
      return { summary, places: await loadPlaces(tx, ctx, file.noticeId) };
    }),
  );
