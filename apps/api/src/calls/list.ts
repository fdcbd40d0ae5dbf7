import { listNoticeDrafts } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { callsContract } from '../contract/calls.ts';
import { may } from '../trpc/may.ts';
import { composableDto, composables } from './composable.ts';
import { rowDto } from './draft-of.ts';

const { input, output } = callsContract.list;

export const list = may('calls.list')
  .input(input)
  .output(output)
  .query(async ({ ctx }) => {
    const drafts = await readAsPerson(ctx, listNoticeDrafts);
    const begun = new Set(drafts.flatMap(({ narrows, published }) => (published ? [] : (narrows ?? []))));
    const composable = ctx.person.role === 'auditor' ? [] : composables(ctx.person.tenant.id, ctx.today);
    return {
      rows: drafts.map(rowDto),
      // A narrowing that is being composed is opened, not begun again.
      composable: composable.filter(({ above }) => !above || !begun.has(above.id)).map(composableDto),
    };
  });
