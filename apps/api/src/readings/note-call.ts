import { audienceOf } from '../cases/as-person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import type { GuardedPath } from '../trpc/rights.ts';
import { inputOf } from './input-of.ts';
import { noteReading } from './note-reading.ts';

/** Notes a procedure that a session of the ministry calls. What the contract refuses reads nothing, and is not noted. */
export async function noteCall(
  ctx: SignedInContext,
  path: GuardedPath,
  rawInput: () => Promise<unknown>,
): Promise<void> {
  if (audienceOf(ctx.person) !== 'ministry') return;
  const asked = inputOf(path, await rawInput());
  if (asked) await noteReading(ctx, path, asked.input);
}
