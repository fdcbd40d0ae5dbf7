import { findLastSubmission, getCase, listRemarks, listSubmissions, listSubmittedFiles, logReading } from '@shifan/db';
import { computeFacts } from '@shifan/forms';
import { actionsOn } from '../cases/actions.ts';
import { asPerson } from '../cases/as-person.ts';
import { besideOf } from '../cases/beside-of.ts';
import { formContext } from '../cases/process-context.ts';
import { receiptOf } from '../cases/receipt.ts';
import { factsOf } from '../cases/recorded-facts.ts';
import { summaryOf } from '../cases/summary.ts';
import { reviewContract } from '../contract/review.ts';
import { may } from '../trpc/may.ts';

const { input, output } = reviewContract.case;

export const caseView = may('review.case')
  .input(input)
  .output(output)
  .query(({ ctx, input: ref }) =>
    asPerson(ctx, async (tx) => {
      const view = await getCase(tx, ref);
      const last = await findLastSubmission(tx, ref);
      const { id, name, tenant } = ctx.person;
      // Phone numbers and names of contacts are in the answers: who read them is noted.
      const at = new Date(ctx.now).toISOString();
      await logReading(tx, ref, { what: 'case', readerTenantId: tenant.id, reader: { id, name }, at });
      return {
        summary: summaryOf(view, ctx.today),
        facts: last ? computeFacts(factsOf(last), formContext(view, { on: ctx.today })) : {},
        files: await listSubmittedFiles(tx, ref),
        remarks: await listRemarks(tx, ref),
        actions: actionsOn(view, ctx, await besideOf(tx, view, ctx)),
        operator: { name: view.operatorName, uscc: view.operatorUscc },
        submissions: (await listSubmissions(tx, ref)).map((one) => ({
          version: one.number,
          on: one.submittedOn,
          contentHash: one.contentHash,
        })),
        receipt: last ? receiptOf(view, last) : null,
      };
    }),
  );
