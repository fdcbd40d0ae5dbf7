import { listDraftFiles, removeEvidenceFile } from '@shifan/db';
import { refuseUnlessDraft } from '../cases/refuse-unless-draft.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { evidenceContract } from '../contract/evidence.ts';
import { may } from '../trpc/may.ts';

const { input, output } = evidenceContract.remove;

export const remove = may('evidence.remove')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'evidence.remove', input: asked }, async ({ tx, file }) => {
      refuseUnlessDraft(file);
      await removeEvidenceFile(tx, asked, { id: asked.fileId, at: new Date(ctx.now).toISOString() });
      return listDraftFiles(tx, asked);
    }),
  );
