import { getCase, listOpenChanges } from '@shifan/db';
import type { z } from 'zod';
import { readAsPerson } from '../cases/as-person.ts';
import { summaryOf } from '../cases/summary.ts';
import { changesContract } from '../contract/supervision.ts';
import { may } from '../trpc/may.ts';
import { changeDto } from './change-dto.ts';

const { input, output } = changesContract.list;

/** Changes that wait for an opinion or a decision, by division code and then name. */
export const list = may('changes.list')
  .input(input)
  .output(output)
  .query(({ ctx }) =>
    readAsPerson(ctx, async (tx) => {
      const rows: z.infer<typeof output> = [];
      for (const change of await listOpenChanges(tx)) {
        const summary = summaryOf(await getCase(tx, change), ctx.today);
        rows.push({ summary, change: await changeDto(tx, change, ctx.person) });
      }
      return rows.toSorted((a, b) => (placeOf(a.summary) < placeOf(b.summary) ? -1 : 1));
    }),
  );

function placeOf({ divisionCode, name }: { divisionCode: string; name: string }): string {
  return divisionCode + name;
}
