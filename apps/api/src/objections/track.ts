import { findTrackedObjection, withPublic } from '@shifan/db';
import { fail } from '@shifan/errors';
import { objectionsContract } from '../contract/objections.ts';
import { open } from '../trpc/may.ts';
import { trackingHash } from './tracking-code.ts';

const { input, output } = objectionsContract.track;

export const track = open('objections.track')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: { code } }) => {
    const context = { trackingHash: trackingHash(code) };
    const found = await withPublic(ctx.services.pools.public, context, (tx) => findTrackedObjection(tx));
    return found ?? fail('TRACKING_CODE_UNKNOWN', { value: code });
  });
