import { getCase, getDraft, listDraftFiles, listEvents, listRemarks } from '@shifan/db';
import { actionsOn } from '../cases/actions.ts';
import { readAsPerson } from '../cases/as-person.ts';
import { lastReturn } from '../cases/past-events.ts';
import { factsOf, reasonsOf } from '../cases/recorded-facts.ts';
import { summaryOf } from '../cases/summary.ts';
import { applicationsContract } from '../contract/applications.ts';
import { may } from '../trpc/may.ts';

const { input, output } = applicationsContract.get;

export const get = may('applications.get')
  .input(input)
  .output(output)
  .query(({ ctx, input: ref }) =>
    readAsPerson(ctx, async (tx) => {
      const view = await getCase(tx, ref);
      const draft = await getDraft(tx, ref);
      return {
        summary: summaryOf(view, ctx.today),
        facts: factsOf(draft),
        prefilled: draft.prefilled,
        draftVersion: draft.version,
        savedAt: draft.savedAt,
        remarks: await listRemarks(tx, ref),
        returned: view.stage === 'draft' ? lastReturn(await listEvents(tx, ref)) : null,
        files: await listDraftFiles(tx, ref),
        reasons: reasonsOf(draft),
        actions: actionsOn(view, ctx),
      };
    }),
  );
