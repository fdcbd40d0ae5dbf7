import { getCase } from '@shifan/db';
import { overall } from '@shifan/rules';
import { readAsPerson } from '../cases/as-person.ts';
import { materialDto } from '../cases/material-dto.ts';
import { lawOf } from '../cases/process-context.ts';
import { reviewContract } from '../contract/review.ts';
import { may } from '../trpc/may.ts';
import { evaluateCase, verdictDto } from './evaluate-case.ts';

const { input, output } = reviewContract.verdicts;

export const verdicts = may('review.verdicts')
  .input(input)
  .output(output)
  .query(({ ctx, input: ref }) =>
    readAsPerson(ctx, async (tx) => {
      const view = await getCase(tx, ref);
      const found = await evaluateCase(tx, view);
      const { plugin } = lawOf(view);
      return {
        stage: 'creation',
        on: found.on,
        overall: overall(found.verdicts),
        verdicts: found.verdicts.map((verdict) => verdictDto(view, verdict, found.judgements)),
        materials: found.materials.map((state) => materialDto(plugin, state)),
      };
    }),
  );
