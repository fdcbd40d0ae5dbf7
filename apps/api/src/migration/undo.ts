import { addOldTitleEvent, lockTitleImport, markImportUndone, undoOldTitles } from '@shifan/db';
import { failWith } from '@shifan/errors';
import { runOnce } from '../cases/run-case-command.ts';
import { migrationContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';
import { whyNotUndone } from './import-dto.ts';
import { refOf, shown, whyInUse } from './load-import.ts';

const { input, output } = migrationContract.undo;

/** Takes an import back whole, in one transaction. The list and its report stay; its titles are read by nobody else any more. */
export const undo = may('migration.undo')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runOnce(ctx, { procedure: 'migration.undo', input: asked }, async (tx) => {
      const ref = refOf(ctx, asked.importId);
      const found = await lockTitleImport(tx, ref);
      const because = whyNotUndone(found, await whyInUse(tx, found));
      if (because) failWith(because);
      const { id, name } = ctx.person;
      const at = new Date(ctx.now).toISOString();
      const undone = await markImportUndone(tx, ref, { by: { id, name }, at });
      const count = await undoOldTitles(tx, ref);
      const payload = { importId: ref.importId, count };
      const actor = { id, name, level: 'province' as const };
      await addOldTitleEvent(tx, { tenantId: ref.tenantId, type: 'undone', on: ctx.today, at, actor, payload });
      return shown(tx, ctx, undone);
    }),
  );
