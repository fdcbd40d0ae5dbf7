import { listOldTitles, listTitleApplications } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { oldTitlesContract } from '../contract/migration.ts';
import { asOperator } from '../sessions/person.ts';
import { may } from '../trpc/may.ts';
import { oldTitleDto } from './old-title-dto.ts';

const { input, output } = oldTitlesContract.mine;

const MOST = 200;

/** The old titles of the operator's own USCC, whichever authority handed them over. */
export const mine = may('oldTitles.mine')
  .input(input)
  .output(output)
  .query(({ ctx }) => {
    const { uscc } = asOperator(ctx.person).operator;
    return readAsPerson(ctx, async (tx) => {
      const { rows } = await listOldTitles(tx, { uscc, pageSize: MOST });
      const ids = rows.map(({ id }) => id);
      const applications = await listTitleApplications(tx, ids);
      return rows.map((title) => oldTitleDto(title, applications));
    });
  });
