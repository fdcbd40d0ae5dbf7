import { getCase, listTitles } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { stateOf } from '../cases/process-context.ts';
import { summaryOf } from '../cases/summary.ts';
import { titlesContract } from '../contract/supervision.ts';
import { mayHave } from '../registry/issue-certificate.ts';
import { may } from '../trpc/may.ts';

const { input, output } = titlesContract.list;

const PAGE_SIZE = 20;

/** Titles of the cases that the reader may read, now held or lost; by division code and then name. */
export const list = may('titles.list')
  .input(input)
  .output(output)
  .query(({ ctx, input: { status, kind, q, page } }) =>
    readAsPerson(ctx, async (tx) => {
      const statuses = status ? [status] : undefined;
      const found = await listTitles(tx, { statuses, kind, q, own: true, page, pageSize: PAGE_SIZE });
      const rows = [];
      for (const title of found.rows) {
        const view = await getCase(tx, title);
        const { documentNumber, grantedOn, endsOn, statusOn } = title;
        rows.push({
          summary: summaryOf(view, ctx.today),
          documentNumber,
          grantedOn,
          endsOn,
          status: title.status,
          statusOn,
          certificateHref: mayHave(ctx.person, title.decider)
            ? `/certificates/${title.tenantId}/${title.caseId}`
            : null,
          reexaminationDueOn: view.stage === 'closed' ? null : (stateOf(view).reexamination?.dueOn ?? null),
        });
      }
      return { rows, total: found.total, pageSize: PAGE_SIZE };
    }),
  );
