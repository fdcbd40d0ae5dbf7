import { isShifanError, type ShifanError } from '@shifan/errors';
import { TRPCError } from '@trpc/server';
import { shifanErrorOf } from '../trpc/format-error.ts';

/** The catalogue's error with which a call fails; a call that succeeds, or fails by anything unforeseen, throws here. */
export async function refusalOf(call: Promise<unknown>): Promise<ShifanError> {
  try {
    await call;
  } catch (error) {
    if (isShifanError(error)) return error;
    if (!(error instanceof TRPCError)) throw error;
    const known = shifanErrorOf({ error }, 'test');
    if (known.kind === 'internal') throw error;
    return known;
  }
  throw new Error('the call was not refused');
}
