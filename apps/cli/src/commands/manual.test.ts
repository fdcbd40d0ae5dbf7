import { authorsManual } from '@shifan/plugin-kit';
import { expect, it } from 'vitest';
import { everyCommand } from './manual.ts';

// `vitest run --project unit apps/cli/src/commands/manual.test.ts -u` writes it anew
it("the author's manual that is committed is the one of today", async () => {
  await expect(authorsManual(await everyCommand())).toMatchFileSnapshot('../../../../docs/authors-manual/README.md');
});
