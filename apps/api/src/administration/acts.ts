import { listAdministrationActs } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { administrationContract } from '../contract/administration.ts';
import { may } from '../trpc/may.ts';
import { ACT_NAMES } from './note-act.ts';

const { input, output } = administrationContract.acts;

const PAGE_SIZE = 50;

/** What was done in the asker's authority, the latest first. */
export const acts = may('administration.acts')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: { page } }) => {
    const { rows, total } = await readAsPerson(ctx, (tx) => listAdministrationActs(tx, { page, pageSize: PAGE_SIZE }));
    return {
      rows: rows.map(({ act, subject, detail, actor, actorTenantId, at }) => ({
        what: Object.entries(ACT_NAMES).find(([known]) => known === act)?.[1] ?? act,
        subject,
        detail,
        by: actorTenantId === ctx.person.tenant.id ? actor : `${actor}（部级系统管理员）`,
        at,
      })),
      total,
      page,
      pageSize: PAGE_SIZE,
    };
  });
