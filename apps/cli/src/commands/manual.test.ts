import { authorsManual } from '@shifan/plugin-kit';
import { expect, it } from 'vitest';
import { commands } from './index.ts';
import { told } from './manual.ts';

// `vitest run --project unit apps/cli/src/commands/manual.test.ts -u` writes it anew
it("the author's manual that is committed is the one of today", async () => {
  await expect(authorsManual(told(commands))).toMatchFileSnapshot('../../../../docs/authors-manual/README.md');
});
