import { addDishonestyCheck } from '@shifan/db';
import { fail } from '@shifan/errors';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { sanctionsContract } from '../contract/supervision.ts';
import { may } from '../trpc/may.ts';
import { refuseClosed } from './refuse-closed.ts';
import { checkDto } from './sanction-dto.ts';

const { input, output } = sanctionsContract.noteCheck;

/** That the list was looked into on a day, whatever was found; at any moment of an open case. */
export const noteCheck = may('sanctions.noteCheck')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'sanctions.noteCheck', input: asked }, async ({ tx, file }) => {
      const { checkedOn, source, listed, reference } = asked;
      refuseClosed(file, '登记名单查询');
      if (checkedOn > ctx.today) fail('LIST_CHECK_LATER', { checkedOn, today: ctx.today });
      const check = await addDishonestyCheck(tx, file, {
        checkedOn,
        source,
        listed,
        reference,
        by: { id: ctx.person.id, name: ctx.person.name },
        at: new Date(ctx.now).toISOString(),
      });
      return checkDto(check);
    }),
  );
