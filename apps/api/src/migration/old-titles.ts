import { listOldTitles, listTitleApplications } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { migrationContract } from '../contract/migration.ts';
import { oldTitleDto } from '../old-titles/old-title-dto.ts';
import { may } from '../trpc/may.ts';

const { input, output } = migrationContract.oldTitles;

const PAGE_SIZE = 20;

/** The registry of old titles: a province's people read their own, the ministry's all of them. */
export const oldTitles = may('migration.oldTitles')
  .input(input)
  .output(output)
  .query(({ ctx, input: { page, tenantId, ...filter } }) =>
    readAsPerson(ctx, async (tx) => {
      const own = ctx.person.tenant.id;
      const of = own === 'ministry' ? tenantId : own;
      const found = await listOldTitles(tx, { ...filter, tenantId: of, page, pageSize: PAGE_SIZE });
      // The ministry reads applications as cases, and no province's links to them.
      const ids = own === 'ministry' ? [] : found.rows.map(({ id }) => id);
      const applications = await listTitleApplications(tx, ids);
      const rows = found.rows.map((title) => oldTitleDto(title, applications));
      return { rows, total: found.total, pageSize: PAGE_SIZE };
    }),
  );
