import { addNilReturn } from '@shifan/db';
import { fail } from '@shifan/errors';
import { runOnce } from '../cases/run-case-command.ts';
import { recommendationContract } from '../contract/recommendation.ts';
import { may } from '../trpc/may.ts';
import { loadPlaces, quotaKeyOf } from './load-places.ts';

const { input, output } = recommendationContract.nilReturn;

/** 没有符合条件的可不推荐: a unit says so, as long as it has recommended nobody and its period runs. */
export const nilReturn = may('recommendation.nilReturn')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runOnce(ctx, { procedure: 'recommendation.nilReturn', input: asked }, async (tx) => {
      const { recommended, closed, lastDay, recommender } = await loadPlaces(tx, ctx, asked.noticeId);
      // Those that take no place are recommended too.
      const used = String(recommended.length);
      if (recommended.length > 0) fail('NIL_RETURN_WITH_RECOMMENDATIONS', { used });
      if (closed) {
        const slots = { level: recommender.name, lastDay, today: ctx.today, command: '报送无推荐' };
        fail('RECOMMENDATION_PERIOD_CLOSED', slots);
      }
      await addNilReturn(tx, quotaKeyOf(ctx, asked.noticeId), {
        reasons: asked.reasons,
        by: { id: ctx.person.id, name: ctx.person.name },
        at: new Date(ctx.now).toISOString(),
      });
      return loadPlaces(tx, ctx, asked.noticeId);
    }),
  );
