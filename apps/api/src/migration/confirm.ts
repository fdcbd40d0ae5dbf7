import { confirmTitleImport, lockTitleImport } from '@shifan/db';
import { failWith } from '@shifan/errors';
import { runOnce } from '../cases/run-case-command.ts';
import { migrationContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';
import { whyNotConfirmed } from './import-dto.ts';
import { refOf, shown } from './load-import.ts';

const { input, output } = migrationContract.confirm;

/** From here on the server imports: the whole list where it has no errors, or the rows without. */
export const confirm = may('migration.confirm')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runOnce(ctx, { procedure: 'migration.confirm', input: asked }, async (tx) => {
      const ref = refOf(ctx, asked.importId);
      const because = whyNotConfirmed(await lockTitleImport(tx, ref), asked.which);
      if (because) failWith(because);
      const { id, name } = ctx.person;
      const at = new Date(ctx.now).toISOString();
      const confirmed = await confirmTitleImport(tx, ref, { which: asked.which, by: { id, name }, at });
      return shown(tx, ctx, confirmed);
    }),
  );
