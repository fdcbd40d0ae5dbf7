import { addRecommendation, getCase } from '@shifan/db';
import { applyCommand, checkCommand } from '../cases/apply-command.ts';
import { levelOf } from '../cases/as-person.ts';
import { getRecommendingUnit, takePlaceOf } from '../cases/quota-of.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { summaryOf } from '../cases/summary.ts';
import { reviewContract } from '../contract/review.ts';
import { loadPlaces } from '../recommendation/load-places.ts';
import { may } from '../trpc/may.ts';

const { input, output } = reviewContract.recommend;

export const recommend = may('review.recommend')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'review.recommend', input: asked }, async (step) => {
      const { tx, file } = step;
      const command = { do: 'recommend', opinion: asked.opinion } as const;
      checkCommand(step, command);
      const { key, places } = await takePlaceOf(step);
      const { exemption } = places ?? {};
      await addRecommendation(tx, asked, {
        noticeId: key.noticeId,
        recommenderId: getRecommendingUnit(ctx.person).id,
        level: levelOf(ctx.person),
        opinion: asked.opinion,
        on: ctx.today,
        by: { id: ctx.person.id, name: ctx.person.name },
        ...(exemption === undefined ? {} : { exemption }),
      });
      await applyCommand(places ? { ...step, places } : step, command);
      const summary = summaryOf(await getCase(tx, asked), ctx.today);
      return { summary, places: await loadPlaces(tx, ctx, file.noticeId) };
    }),
  );
