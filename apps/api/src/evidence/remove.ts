import { getEvidenceFile, listDraftFiles, removeEvidenceFile } from '@shifan/db';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { evidenceContract } from '../contract/evidence.ts';
import { may } from '../trpc/may.ts';
import { refuseUnlessRemovable } from './attachment.ts';

const { input, output } = evidenceContract.remove;

export const remove = may('evidence.remove')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'evidence.remove', input: asked }, async ({ tx, file }) => {
      const evidence = await getEvidenceFile(tx, asked, asked.fileId);
      refuseUnlessRemovable(file, evidence);
      await removeEvidenceFile(tx, asked, { id: asked.fileId, at: new Date(ctx.now).toISOString() });
      return listDraftFiles(tx, asked, evidence.attachedTo ?? undefined);
    }),
  );
