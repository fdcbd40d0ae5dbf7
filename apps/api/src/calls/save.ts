import { saveNoticeDraft } from '@shifan/db';
import { runOnce } from '../cases/run-case-command.ts';
import { callsContract } from '../contract/calls.ts';
import { may } from '../trpc/may.ts';
import { titleOf } from './draft-of.ts';

const { input, output } = callsContract.save;

/** Keeps what was written, right or not; what is wrong of it the preview tells. */
export const save = may('calls.save')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runOnce(ctx, { procedure: 'calls.save', input: asked }, async (tx) => {
      const { id, name, tenant } = ctx.person;
      const { content, version } = asked;
      const draft = await saveNoticeDraft(
        tx,
        { tenantId: tenant.id, id: asked.id, version },
        {
          title: titleOf(content),
          year: content.year,
          content,
          by: { id, name },
          at: new Date(ctx.now).toISOString(),
        },
      );
      return { version: draft.version, savedAt: draft.savedAt };
    }),
  );
