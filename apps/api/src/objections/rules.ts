import { objectionsContract } from '../contract/objections.ts';
import { open } from '../trpc/may.ts';
import { objectionRules } from './objection-rules.ts';

const { input, output } = objectionsContract.rules;

export const rules = open('objections.rules')
  .input(input)
  .output(output)
  .query(({ ctx, input: { publicNoticeId } }) => objectionRules(ctx.services, publicNoticeId));
