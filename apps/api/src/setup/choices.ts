import { authorities } from '@shifan/rules';
import { setupContract } from '../contract/administration.ts';
import { MINISTRY } from '../seeds/reference.ts';
import { open } from '../trpc/may.ts';
import { openedBy } from './setup-key.ts';

const { input, output } = setupContract.choices;

export const choices = open('setup.choices')
  .input(input)
  .output(output)
  .query(({ ctx, input: { key } }) => {
    const { authority } = openedBy(ctx.services.setup, key);
    const all = [...authorities, MINISTRY].map(({ code, name }) => ({ code, name }));
    return { authorities: all.filter(({ code }) => authority === null || code === authority) };
  });
